using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using MightyNetworks.Client;
using MightyNetworks.Sandbox;
using MightyNetworks.UnitTests.Contract;
using Xunit;

namespace MightyNetworks.UnitTests.Architecture;

/// <summary>Rules for the types of the client, the cmdlets and the sandbox.</summary>
public sealed class TypeTests : IDisposable
{
    private const BindingFlags DeclaredStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly CmdletAssembly _cmdlets = new();

    [Fact]
    public void A_type_name_means_one_thing() =>
        Assert.Empty(
            from type in Types
            where !type.IsNested
            group type.Assembly.GetName().Name by type.Name into types
            where types.Count() > 1
            select $"{types.Key}: {string.Join(", ", types)}");

    [Fact]
    public void No_static_state_can_be_changed_from_outside() =>
        Assert.Empty(
            from type in Types
            from field in type.GetFields(DeclaredStatic)
            where !field.IsPrivate && !field.IsInitOnly && !field.IsLiteral
            select $"{type.FullName}.{field.Name}");

    [Fact]
    public void No_static_property_can_be_set_from_outside() =>
        Assert.Empty(
            from type in Types
            from property in type.GetProperties(DeclaredStatic)
            where property.SetMethod is { IsPrivate: false }
            select $"{type.FullName}.{property.Name}");

    public void Dispose() => _cmdlets.Dispose();

    private IEnumerable<Type> Types => new[] { typeof(AdminApiClient).Assembly, typeof(SandboxNetwork).Assembly, _cmdlets.Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !IsGenerated(type));

    private static bool IsGenerated(Type type) => type.Name.Contains('<', StringComparison.Ordinal)
        || type.Namespace?.StartsWith("MightyNetworks", StringComparison.Ordinal) is not true
        || type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == nameof(CompilerGeneratedAttribute))
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
