using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json.Serialization;
using Xunit;

namespace MightyNetworks.UnitTests.Contract;

public class ParentKeyTests
{
    [Fact]
    public void A_response_gets_the_keys_of_the_parents_in_the_request()
    {
        var stamped = new List<string>();
        foreach (FactoryCall call in FactoryCall.All.Where(c => typeof(Resource).IsAssignableFrom(Item(c))))
        {
            Resource answer = Completed(call);
            foreach (PropertyInfo key in ParentKeys(Item(call)))
            {
                int argument = Array.FindIndex(call.Parameters, p => p.Name!.Equals(key.Name, StringComparison.OrdinalIgnoreCase));
                if (argument >= 0)
                {
                    Assert.True(Equals(call.Arguments[argument], key.GetValue(answer)), $"{call} does not set {key.Name}");
                    stamped.Add($"{Item(call).Name}.{key.Name}");
                }
            }
        }

        IEnumerable<string> expected = typeof(Resource).Assembly.GetExportedTypes()
            .Where(t => typeof(Resource).IsAssignableFrom(t))
            .SelectMany(t => ParentKeys(t).Select(k => $"{t.Name}.{k.Name}"));
        Assert.Empty(expected.Except(stamped));
    }

    private static Type Item(FactoryCall call) => IsPage(Response(call)) ? Response(call).GetGenericArguments()[0] : Response(call);

    private static Type Response(FactoryCall call) => call.Factory.ReturnType.GetGenericArguments()[0];

    private static bool IsPage(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>);

    private static IEnumerable<PropertyInfo> ParentKeys(Type type) =>
        type.GetProperties().Where(p => p.CanWrite && p.IsDefined(typeof(JsonIgnoreAttribute)));

    private static Resource Completed(FactoryCall call)
    {
        object answer = Activator.CreateInstance(Item(call))!;
        MethodInfo complete = call.Request.GetType().GetMethod("Enrich", BindingFlags.Instance | BindingFlags.NonPublic)!;
        Type taken = complete.GetParameters()[0].ParameterType;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(Item(call)))!;
        list.Add(answer);
        complete.Invoke(call.Request, [taken == Item(call) ? answer : IsPage(taken) ? PageOf(taken, list) : list]);
        return (Resource)answer;
    }

    private static object PageOf(Type type, IList items)
    {
        object page = Activator.CreateInstance(type)!;
        type.GetProperty(nameof(Page<Resource>.Items))!.SetValue(page, items);
        return page;
    }
}
