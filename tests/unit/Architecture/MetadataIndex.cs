using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MightyNetworks.UnitTests.Architecture;

/// <summary>The types and members of the assemblies in some folders, read as metadata. Of assemblies with the same name, the first counts.</summary>
internal sealed class MetadataIndex : IDisposable
{
    private readonly List<PEReader> _files = [];
    private readonly Dictionary<string, Entry> _assemblies = [];
    private readonly Dictionary<string, (MetadataReader Reader, TypeDefinition Type)> _types = [];

    internal MetadataIndex(IEnumerable<string> folders)
    {
        foreach (string path in folders.SelectMany(folder => Directory.GetFiles(folder, "*.dll")))
        {
            var file = new PEReader(new MemoryStream(File.ReadAllBytes(path)));
            _files.Add(file);
            if (file.HasMetadata && file.GetMetadataReader() is { IsAssembly: true } reader)
            {
                Add(Path.GetFileNameWithoutExtension(path), reader);
            }
        }
    }

    internal IEnumerable<Entry> Assemblies => _assemblies.Values;

    public void Dispose() => _files.ForEach(file => file.Dispose());

    internal bool Has(string assembly) => _assemblies.ContainsKey(assembly);

    internal Version? VersionOf(string assembly) => _assemblies.TryGetValue(assembly, out Entry? entry) ? entry.Version : null;

    /// <summary>The types and members that an assembly refers to and that are not here.</summary>
    internal IEnumerable<string> MissingMembers(MetadataReader reader)
    {
        foreach (string type in reader.TypeReferences.Select(handle => TypeName(reader, handle)).Where(type => !_types.ContainsKey(type)))
        {
            yield return type;
        }

        foreach (MemberReference member in reader.MemberReferences.Select(reader.GetMemberReference))
        {
            string? type = ParentName(reader, member.Parent);
            if (type is not null && _types.ContainsKey(type) && !HasMember(type, reader.GetString(member.Name), Signature(member)))
            {
                yield return $"{type}.{reader.GetString(member.Name)} {Signature(member)}";
            }
        }
    }

    internal static string TypeName(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? TypeName(reader, (TypeReferenceHandle)type.ResolutionScope) + "+" + name
            : reader.GetString(type.Namespace) + "." + name;
    }

    internal static string TypeName(MetadataReader reader, TypeDefinition type) => type.IsNested
        ? TypeName(reader, reader.GetTypeDefinition(type.GetDeclaringType())) + "+" + reader.GetString(type.Name)
        : reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);

    private static string Signature(MemberReference member) => member.GetKind() == MemberReferenceKind.Field
        ? member.DecodeFieldSignature(SignatureNames.Instance, null)
        : SignatureNames.Of(member.DecodeMethodSignature(SignatureNames.Instance, null));

    /// <summary>The type of a member; null for an array, whose members the runtime makes, and for what is defined in the same assembly.</summary>
    private static string? ParentName(MetadataReader reader, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => TypeName(reader, (TypeReferenceHandle)parent),
        HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)parent).DecodeSignature(SignatureNames.Instance, null) is var name
            && name.EndsWith(']') ? null : name.Split('<')[0],
        _ => null,
    };

    private void Add(string name, MetadataReader reader)
    {
        if (!_assemblies.TryAdd(name, new Entry(name, reader.GetAssemblyDefinition().Version, reader)))
        {
            return;
        }

        foreach (TypeDefinition type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
        {
            _types.TryAdd(TypeName(reader, type), (reader, type));
        }
    }

    private bool HasMember(string type, string name, string signature)
    {
        if (!_types.TryGetValue(type, out (MetadataReader Reader, TypeDefinition Type) found))
        {
            return false;
        }

        (MetadataReader reader, TypeDefinition definition) = found;
        return definition.GetMethods().Select(reader.GetMethodDefinition)
                .Any(method => reader.GetString(method.Name) == name && SignatureNames.Of(method.DecodeSignature(SignatureNames.Instance, null)) == signature)
            || definition.GetFields().Select(reader.GetFieldDefinition)
                .Any(field => reader.GetString(field.Name) == name && field.DecodeSignature(SignatureNames.Instance, null) == signature)
            || (BaseName(reader, definition.BaseType) is { } parent && HasMember(parent, name, signature));
    }

    private static string? BaseName(MetadataReader reader, EntityHandle handle) => handle.IsNil ? null
        : handle.Kind == HandleKind.TypeDefinition ? TypeName(reader, reader.GetTypeDefinition((TypeDefinitionHandle)handle))
        : ParentName(reader, handle);

    internal sealed record Entry(string Name, Version Version, MetadataReader Reader);
}
