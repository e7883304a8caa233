using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Client.Requests;
using MightyNetworks.UnitTests.Contract;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Models;

public class EnumTests
{
    public static TheoryData<string> Enums =>
        [.. typeof(MemberRole).Assembly.GetExportedTypes().Where(t => t.IsEnum && t.Namespace == "MightyNetworks" && IsOnTheWire(t)).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enum_has_the_values_of_the_contract_and_reads_what_it_writes(string name)
    {
        Type type = typeof(MemberRole).Assembly.GetType("MightyNetworks." + name)!;
        string[] spellings = [.. Enum.GetValues(type).Cast<object>().Select(v => JsonSerializer.SerializeToElement(v, type).GetString()!)];
        Assert.Contains(spellings.Order(), Lists(ContractDocument.Root));
        Assert.Equal(Enum.GetNames(type).Select(WireName.Of), spellings);
        Assert.Equal(Enum.GetValues(type).Cast<object>(), spellings.Select(s => JsonSerializer.Deserialize($"\"{s}\"", type)!));
    }

    [Fact]
    public void A_number_is_no_value() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MemberRole>("1"));

    private static bool IsOnTheWire(Type type) => type.CustomAttributes.Any(a => a.AttributeType.Name == "JsonConverterAttribute");

    private static IEnumerable<IOrderedEnumerable<string>> Lists(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Lists(p.Value)).Concat(List(element)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Lists),
        _ => [],
    };

    private static IEnumerable<IOrderedEnumerable<string>> List(JsonElement schema) =>
        schema.TryGetProperty("enum", out JsonElement values) && values.ValueKind == JsonValueKind.Array
            ? [values.EnumerateArray().Select(v => v.ToString()).Order()]
            : [];
}
