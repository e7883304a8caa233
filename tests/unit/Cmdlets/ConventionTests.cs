using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using MightyNetworks.UnitTests.Contract;
using MightyNetworks.UnitTests.Help;
using Xunit;

namespace MightyNetworks.UnitTests.Cmdlets;

/// <summary>Conventions of cmdlets, verified by the metadata of the built assembly.</summary>
public sealed class ConventionTests : IDisposable
{
    private static readonly string[] HarmlessVerbs = ["Get", "Connect", "Disconnect", "Select", "ConvertFrom", "Receive", "Measure", "Compare"];

    // Writes text and changes nothing.
    private static readonly string[] HarmlessCmdlets = ["New-MNWebhookSample"];
    private static readonly string[] GraveVerbs = ["Remove", "Block", "Revoke", "Stop"];

    // An Add or Set cmdlet restores exactly what these remove, and no person is removed.
    private static readonly string[] Restorable = ["Remove-MNMemberTag", "Remove-MNMemberBadge", "Remove-MNReaction", "Remove-MNEventRsvp"];
    private static readonly string[] SilentVerbs = ["Remove", "Disconnect", "Disable", "Enable", "Block"];

    private readonly CmdletAssembly _module = new();

    [Fact]
    public void Every_verb_is_approved()
    {
        HashSet<string> approved = [.. ApprovedVerbs()];
        Assert.NotEmpty(approved);
        Assert.DoesNotContain(_module.Cmdlets().Keys, name => !approved.Contains(Verb(name)));
    }

    [Fact]
    public void Every_noun_has_the_prefix() =>
        Assert.All(_module.Cmdlets().Keys, name => Assert.Matches("^[A-Z][A-Za-z]+-MN[A-Z][A-Za-z]+$", name));

    [Fact]
    public void Every_class_is_named_after_its_cmdlet() =>
        Assert.Empty(_module.Cmdlets().Where(cmdlet => cmdlet.Value.Name != cmdlet.Key.Replace("-", string.Empty) + "Command").Select(cmdlet => cmdlet.Key));

    [Fact]
    public void Everything_that_changes_something_asks_ShouldProcess() =>
        Assert.Empty(_module.Cmdlets()
            .Where(cmdlet => !HarmlessVerbs.Contains(Verb(cmdlet.Key)) && !HarmlessCmdlets.Contains(cmdlet.Key) && !HasOption(cmdlet.Value, "SupportsShouldProcess"))
            .Select(cmdlet => cmdlet.Key));

    [Fact]
    public void Everything_that_puts_a_person_out_or_cannot_be_undone_asks() =>
        Assert.Equal(
            _module.Cmdlets().Keys.Where(name => GraveVerbs.Contains(Verb(name)) && !Restorable.Contains(name)).Order(StringComparer.Ordinal),
            _module.Cmdlets().Where(cmdlet => HasHighImpact(cmdlet.Value)).Select(cmdlet => cmdlet.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Everything_that_emits_says_what() =>
        Assert.Empty(_module.Cmdlets()
            .Where(cmdlet => !SilentVerbs.Contains(Verb(cmdlet.Key)) && !cmdlet.Key.StartsWith("Send-", StringComparison.Ordinal))
            .Where(cmdlet => !Attributes(cmdlet.Value).Any(attribute => attribute.AttributeType.Name == "OutputTypeAttribute"))
            .Select(cmdlet => cmdlet.Key));

    [Fact]
    public void Every_list_can_be_paged() =>
        Assert.All(ListCmdlets(), name => Assert.True(HasOption(_module.Cmdlets()[name], "SupportsPaging"), name));

    [Fact]
    public void No_parameter_answers_to_Id()
    {
        IEnumerable<string> offenders =
            from cmdlet in _module.Cmdlets()
            from parameter in Parameters(cmdlet.Value)
            from alias in parameter.GetCustomAttributesData().Where(a => a.AttributeType.Name == "AliasAttribute")
            from name in (IEnumerable<CustomAttributeTypedArgument>)alias.ConstructorArguments[0].Value!
            where string.Equals((string?)name.Value, "Id", StringComparison.OrdinalIgnoreCase) || parameter.Name == "Id"
            select $"{cmdlet.Key} -{parameter.Name}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_key_takes_IDs_and_names_completes_and_binds_by_its_name()
    {
        IEnumerable<string> offenders =
            from cmdlet in _module.Cmdlets()
            from parameter in Parameters(cmdlet.Value)
            where parameter.Name.EndsWith("Id", StringComparison.Ordinal) && parameter.Name != "NetworkId" && !IsGuid(parameter.PropertyType)
            where Verb(cmdlet.Key) != "Sync" && cmdlet.Key != "New-MNWebhookSample"
            where !IsKeyType(parameter.PropertyType) || !TakesNames(parameter) || !parameter.GetCustomAttributesData().Any(BindsByName)
            select $"{cmdlet.Key} -{parameter.Name}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void The_manifest_exports_exactly_the_cmdlets_there_are() =>
        Assert.Equal(_module.Cmdlets().Keys.Order(StringComparer.Ordinal), HelpFolder.Exported.Order(StringComparer.Ordinal));

    public void Dispose() => _module.Dispose();

    private static string Verb(string name) => name[..name.IndexOf('-')];

    private static IList<CustomAttributeData> Attributes(Type type) => type.GetCustomAttributesData();

    private static bool HasOption(Type cmdlet, string option) => Attributes(cmdlet)
        .Single(attribute => attribute.AttributeType.Name == "CmdletAttribute")
        .NamedArguments.Any(argument => argument.MemberName == option && argument.TypedValue.Value is true);

    private static bool HasHighImpact(Type cmdlet) => Attributes(cmdlet)
        .Single(attribute => attribute.AttributeType.Name == "CmdletAttribute")
        .NamedArguments.Any(argument => argument is { MemberName: "ConfirmImpact", TypedValue.Value: 3 });

    private static IEnumerable<PropertyInfo> Parameters(Type cmdlet) => cmdlet
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "ParameterAttribute"));

    private static bool IsKeyType(Type type) =>
        (type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GetGenericArguments()[0] : type).Name == "MNKey";

    private static bool TakesNames(PropertyInfo parameter) => new[] { "KeyTransformationAttribute", "ArgumentCompleterAttribute" }
        .All(name => parameter.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == name));

    // The ID of a webhook delivery is no key of the API.
    private static bool IsGuid(Type type) => type.IsGenericType && type.GetGenericArguments()[0].FullName == "System.Guid";

    private static bool BindsByName(CustomAttributeData attribute) =>
        attribute.AttributeType.Name == "ParameterAttribute"
        && attribute.NamedArguments.Any(argument => argument.MemberName == "ValueFromPipelineByPropertyName" && argument.TypedValue.Value is true);

    private static IEnumerable<string> ListCmdlets() =>
        ContractDocument.Read("cmdlets.json").GetProperty("operations").EnumerateObject()
            .Where(operation => operation.Name.StartsWith("GET ", StringComparison.Ordinal) && ContractDocument.Operations[operation.Name].IsList)
            .Select(operation => operation.Value.GetString()!)
            .Where(name => name.StartsWith("Get-", StringComparison.Ordinal))
            .Distinct();

    private IEnumerable<string> ApprovedVerbs()
    {
        Assembly standard = AncestorsOf(_module.Cmdlets().Values.First()).Last(type => type.Name == "PSCmdlet").Assembly;
        return standard.GetTypes()
            .Where(type => type.Namespace == "System.Management.Automation" && type.Name.StartsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!);
    }

    private static IEnumerable<Type> AncestorsOf(Type type)
    {
        for (Type? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }
}
