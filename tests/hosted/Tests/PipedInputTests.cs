using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Binding;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of rows and objects in the pipeline for every cmdlet and field, enumerated from the module.</summary>
public sealed class PipedInputTests(PipedInputTests.SharedSession shared) : IClassFixture<PipedInputTests.SharedSession>
{
    private static readonly Dictionary<string, Type> Commands = typeof(PowerShell.Connections.MNConnection).Assembly.GetExportedTypes()
        .Where(type => type.GetCustomAttribute<CmdletAttribute>() is not null)
        .ToDictionary(type => type.GetCustomAttribute<CmdletAttribute>() is { } name ? $"{name.VerbName}-{name.NounName}" : string.Empty);

    private static readonly string[] Keyless = ["Connection", "InputObject", "NetworkId"];

    /// <summary>Every cmdlet that changes something, with each parameter that binds by name.</summary>
    public static TheoryData<string, string, string> Fields() => Cases(field => true);

    /// <summary>The same for IDs, and those that a cmdlet which reads cannot do without. A Sync cmdlet reports a row that names nobody, and goes on.</summary>
    public static TheoryData<string, string, string> Keys()
    {
        var keys = new TheoryData<string, string, string>();
        foreach (object[] one in Cases(IsKey, readsToo: true).Where(one => !((string)one[0]).StartsWith("Sync-", StringComparison.Ordinal)))
        {
            keys.Add((string)one[0], (string)one[1], (string)one[2]);
        }

        return keys;
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void An_empty_cell_counts_as_not_specified(string cmdlet, string set, string field)
    {
        Dictionary<string, object?> row = Row(cmdlet, set);
        bool isMandatory = IsMandatory(Type(cmdlet).GetProperty(field)!, set);
        row.Remove(field);
        var rows = new List<Dictionary<string, object?>>();
        foreach (object? nothing in new object?[] { string.Empty, null, DBNull.Value })
        {
            var empty = new Dictionary<string, object?>(row) { [field] = nothing };
            rows.AddRange(isMandatory ? [empty, empty] : [row, empty, empty]);
        }

        Assert.Equal(isMandatory ? [] : SendTimes(rows.Count, cmdlet, row), Send(cmdlet, [.. rows]));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Nothing_is_sent_for_an_ID_of_0(string cmdlet, string set, string key)
    {
        Dictionary<string, object?> row = Row(cmdlet, set);
        row[key] = "0";
        Assert.Empty(Send(cmdlet, row));

        Session session = shared.Session;
        session.Invoke("$Error.Clear()");
        var service = new Recorder();
        row.Remove(key);
        if (Type(cmdlet).GetProperty("Path") is not null)
        {
            row["Path"] = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        }

        Run run = session.Invoke(
            "param($cmdlet, $row, $key, $connection, $confirm) $row[$key] = 0; & $cmdlet @row @confirm -Connection $connection",
            cmdlet,
            new System.Collections.Hashtable(row),
            key,
            service.Connect(),
            Unconfirmed(cmdlet));
        Assert.Empty(service.Sent);
        Assert.Contains(session.Errors, error => error.FullyQualifiedErrorId.StartsWith("MNNoKey", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_keeps_nothing_of_the_row_before()
    {
        IReadOnlyList<string> sent = Send("Set-MNMember",
            new() { ["MemberId"] = "5", ["FirstName"] = "Ada", ["LastName"] = "Lovelace" },
            new() { ["MemberId"] = "6", ["FirstName"] = "Alan", ["LastName"] = "" });
        Assert.Equal(2, sent.Count);
        Assert.Contains("Lovelace", sent[0], StringComparison.Ordinal);
        Assert.Contains("""{"first_name":"Alan"}""", sent[1], StringComparison.Ordinal);
    }

    private IReadOnlyList<string> Send(string cmdlet, params Dictionary<string, object?>[] rows)
    {
        var service = new Recorder();
        shared.Session["rows"] = rows.Select(row => PSCustom(row)).ToArray();
        shared.Session.Invoke(
            "param($cmdlet, $connection, $confirm) $rows | & $cmdlet @confirm -Connection $connection",
            cmdlet,
            service.Connect(),
            Unconfirmed(cmdlet));
        return service.Sent;
    }

    /// <summary>What is sent for a row a number of times, which is the same for each field that the row does not have.</summary>
    private IReadOnlyList<string> SendTimes(int count, string cmdlet, Dictionary<string, object?> row) => shared.Sent.GetOrAdd(
        $"{count} {cmdlet} {string.Join(' ', row)}",
        _ => Send(cmdlet, [.. Enumerable.Repeat(row, count)]));

    private static System.Collections.Hashtable Unconfirmed(string cmdlet) =>
        Type(cmdlet).GetCustomAttribute<CmdletAttribute>()!.SupportsShouldProcess ? new() { ["Confirm"] = false } : [];

    private static PSObject PSCustom(Dictionary<string, object?> row)
    {
        var custom = new PSObject();
        foreach ((string name, object? value) in row)
        {
            custom.Properties.Add(new PSNoteProperty(name, value));
        }

        return custom;
    }

    /// <summary>A row with all that a parameter set needs, and the first other field of a Set cmdlet.</summary>
    private static Dictionary<string, object?> Row(string cmdlet, string set)
    {
        Type type = Type(cmdlet);
        Dictionary<string, object?> row = Bound(type, set).Where(field => IsMandatory(field, set)).ToDictionary(field => field.Name, field => (object?)Sample(field));
        switch (cmdlet)
        {
            case "New-MNPoll":
                row["Choice"] = "one,two";
                break;
            case "New-MNCustomField":
                row["ResponseType"] = "TextShort";
                break;
        }

        if (cmdlet.StartsWith("Set-", StringComparison.Ordinal))
        {
            foreach (PropertyInfo field in Bound(type, set).Where(field => !IsKey(field) && !row.ContainsKey(field.Name)).Take(2))
            {
                row[field.Name] = Sample(field);
            }
        }

        return row;
    }

    private static string Sample(PropertyInfo field)
    {
        Type type = field.PropertyType.IsArray ? field.PropertyType.GetElementType()! : Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
        return field.Name switch
        {
            "Color" => "#112233",
            "Email" => "new.person@example.com",
            "EndsAt" => "2030-01-01T12:00:00Z",
            "Path" or "LiteralPath" => typeof(PipedInputTests).Assembly.Location,
            "SourceUri" => "https://example.com/picture.png",
            "Emoji" => "\u2764",
            _ when type.IsEnum => Enum.GetNames(type)[0],
            _ when type == typeof(bool) => "true",
            _ when type == typeof(string) => "text",
            _ when type == typeof(DateTime) => "2030-01-01",
            _ when type.Name is "DateTimeOffset" or "EventTime" => "2030-01-01T10:00:00Z",
            _ when type == typeof(Uri) => "https://example.com/",
            _ => "1",
        };
    }

    private static TheoryData<string, string, string> Cases(Func<PropertyInfo, bool> isWanted, bool readsToo = false)
    {
        var cases = new TheoryData<string, string, string>();
        foreach (Type type in typeof(PowerShell.Connections.MNConnection).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && (readsToo ? typeof(PowerShell.Cmdlets.MNRequestCommand) : typeof(PowerShell.Cmdlets.MNChangeCommand)).IsAssignableFrom(type)))
        {
            CmdletAttribute name = type.GetCustomAttribute<CmdletAttribute>()!;
            foreach (string set in Sets(type))
            {
                foreach (PropertyInfo field in Bound(type, set).Where(isWanted).Where(field => typeof(PowerShell.Cmdlets.MNChangeCommand).IsAssignableFrom(type) || IsMandatory(field, set)))
                {
                    cases.Add($"{name.VerbName}-{name.NounName}", set, field.Name);
                }
            }
        }

        return cases;
    }

    /// <summary>The parameter sets that a row can have all values of.</summary>
    private static string[] Sets(Type type)
    {
        string[] named = [.. type.GetProperties().SelectMany(property => property.GetCustomAttributes<ParameterAttribute>())
            .Select(parameter => parameter.ParameterSetName).Where(set => set != ParameterAttribute.AllParameterSets).Distinct()];
        return named.Length == 0
            ? [ParameterAttribute.AllParameterSets]
            : [.. named.Where(set => type.GetProperties().All(property => !IsMandatory(property, set) || Parameter(property, set)!.ValueFromPipelineByPropertyName))];
    }

    private static IEnumerable<PropertyInfo> Bound(Type type, string set) => type.GetProperties()
        .Where(property => !Keyless.Contains(property.Name) && Parameter(property, set) is { ValueFromPipelineByPropertyName: true, DontShow: false });

    private static ParameterAttribute? Parameter(PropertyInfo property, string set) => property.GetCustomAttributes<ParameterAttribute>()
        .FirstOrDefault(parameter => parameter.ParameterSetName == set || parameter.ParameterSetName == ParameterAttribute.AllParameterSets);

    private static bool IsMandatory(PropertyInfo property, string set) => Parameter(property, set) is { Mandatory: true };

    private static bool IsKey(PropertyInfo property) =>
        property.PropertyType == typeof(MNKey) || property.PropertyType == typeof(MNKey?) || property.PropertyType == typeof(MNKey[]);

    private static Type Type(string cmdlet) => Commands[cmdlet];

    /// <summary>One session for all cases, which leave nothing in it.</summary>
    public sealed class SharedSession : IDisposable
    {
        internal Session Session { get; } = new(System.Management.Automation.Runspaces.PSThreadOptions.ReuseThread, withFiles: true);

        internal ConcurrentDictionary<string, IReadOnlyList<string>> Sent { get; } = new();

        /// <inheritdoc/>
        public void Dispose() => Session.Dispose();
    }
}
