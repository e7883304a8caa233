using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace MightyNetworks.UnitTests.Contract;

public class OperationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Operations => [.. ContractDocument.Operations.Keys];

    public static TheoryData<string> Schemas => [.. ContractDocument.Schemas.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_operation_has_a_factory_that_does_what_is_documented(string operation) =>
        Assert.Empty(OperationCheck.Problems(ContractDocument.Operations[operation]).Distinct());

    [Fact]
    public void Every_factory_makes_the_request_of_one_operation() =>
        Assert.All(FactoryCall.All, call => Assert.Single(ContractDocument.Operations.Values, o => o.Matches(call.Request)));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_has_a_type_with_its_fields_and_no_others(string schema)
    {
        Assert.NotNull(FieldCheck.TypeOf(schema));
        Assert.EndsWith($" Contract schema: {schema}.", XmlDocumentation.Summary(FieldCheck.TypeOf(schema)!));
        Assert.Empty(Fields(schema).SelectMany(field => FieldCheck.Problems(schema, field)));
        Assert.Empty(FieldCheck.Inventions(schema));
    }

    [Fact]
    public void The_contract_is_covered()
    {
        int operations = ContractDocument.Operations.Values.Count(o => OperationCheck.Problems(o).Count == 0);
        (string Schema, string Field)[] fields = [.. from s in ContractDocument.Schemas.Keys from f in Fields(s) select (s, f)];
        int covered = fields.Count(f => !FieldCheck.Problems(f.Schema, f.Field).Any());
        string line = $"Contract: {operations}/{ContractDocument.Operations.Count} operations, {covered}/{fields.Length} fields";
        output.WriteLine(line);
        Console.WriteLine(line);
        Assert.Equal((ContractDocument.Operations.Count, fields.Length), (operations, covered));
    }

    private static IEnumerable<string> Fields(string schema) => ContractDocument.Fields(ContractDocument.Schemas[schema]).Keys;
}
