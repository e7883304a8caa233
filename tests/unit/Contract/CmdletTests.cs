using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MightyNetworks.UnitTests.Help;
using Xunit;

namespace MightyNetworks.UnitTests.Contract;

public sealed class CmdletTests : IDisposable
{
    private static readonly JsonElement Table = ContractDocument.Read("cmdlets.json");

    private readonly CmdletAssembly _module = new();

    [Fact]
    public void The_table_says_for_every_operation_which_cmdlet_reaches_it() =>
        Assert.Equal(ContractDocument.Operations.Keys.Order(), Operations().Select(o => o.Name).Order());

    [Fact]
    public void Only_an_operation_that_repeats_another_has_no_cmdlet()
    {
        IEnumerable<string> without = Operations().Where(o => o.Value.ValueKind is JsonValueKind.Null).Select(o => o.Name);
        Assert.All(without, operation => Assert.Contains(Twins(operation), twin => Cmdlet(twin) is not null));
    }

    [Fact]
    public void Every_cmdlet_of_the_table_exists()
    {
        IEnumerable<string> expected = Operations().Select(o => o.Value.GetString()).OfType<string>()
            .Concat(Table.GetProperty("others").EnumerateArray().Select(o => o.GetString()!));
        Assert.Empty(expected.Distinct().Except(_module.Cmdlets().Keys));
    }

    [Fact]
    public void Every_cmdlet_names_the_operations_that_it_reaches_in_its_remarks() =>
        Assert.Empty(
            from operation in Operations()
            where operation.Value.GetString() is { } cmdlet && !Named(HelpFolder.Docs[cmdlet].Remarks).Contains(operation.Name)
            select $"{operation.Value}: {operation.Name}");

    public void Dispose() => _module.Dispose();

    private static JsonElement.ObjectEnumerator Operations() => Table.GetProperty("operations").EnumerateObject();

    private static string[] Named(string remarks) =>
        remarks.Split(':', 2) is [_, string operations] ? operations.TrimEnd('.').Split(',', StringSplitOptions.TrimEntries) : [];

    private static string? Cmdlet(string operation) => Table.GetProperty("operations").GetProperty(operation).GetString();

    private static IEnumerable<string> Twins(string operation)
    {
        string path = ContractDocument.Operations[operation].Path;
        string[] changes = ["PUT " + path, "PATCH " + path];
        return changes.Contains(operation) ? changes.Where(c => c != operation && ContractDocument.Operations.ContainsKey(c)) : [];
    }
}
