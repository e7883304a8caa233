using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Json;
using MightyNetworks.UnitTests.Contract;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Models;

public class KnownValueTests
{
    [Fact]
    public void Every_open_set_that_is_sent_has_its_values_for_completion()
    {
        string[] sent = [.. ContractDocument.Operations.Values.Where(o => o.Body is not null).Select(o => ContractDocument.NameOf(o.Body!.Value)!).Distinct()];
        IEnumerable<IReadOnlyList<string>> sets = sent
            .SelectMany(schema => ContractDocument.Fields(ContractDocument.Schemas[schema]).Values)
            .Select(ContractDocument.KnownValues).OfType<IReadOnlyList<string>>();
        Assert.All(sets, set => Assert.Contains(set, (IReadOnlyList<string>[])[KnownValues.EventTypes, KnownValues.PostTypes]));
        Assert.NotEmpty(sets);
    }

    [Fact]
    public void No_object_that_comes_back_has_an_enum_that_a_new_value_could_break()
    {
        Type[] read = [.. typeof(WireObject).Assembly.GetExportedTypes().Where(t => !t.IsAbstract && typeof(WireObject).IsAssignableFrom(t))];
        IEnumerable<string> enums =
            from type in read
            from property in WireJson.Default.GetTypeInfo(type)!.Properties
            let value = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
            where value.IsEnum
            select $"{type.Name}.{property.Name}";
        Assert.Empty(enums);
    }
}
