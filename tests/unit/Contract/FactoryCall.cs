using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>A request factory with its arguments and its request.</summary>
internal sealed record FactoryCall(MethodInfo Factory, IReadOnlyList<object?> Arguments, ApiRequest Request)
{
    /// <summary>Calls every factory with all arguments, once for each value of its enum parameters.</summary>
    internal static IReadOnlyList<FactoryCall> All { get; } = [.. Factories().SelectMany(Calls)];

    internal string Name => $"{Factory.DeclaringType!.Name}.{Factory.Name}";

    internal ParameterInfo[] Parameters => Factory.GetParameters();

    internal static IEnumerable<MethodInfo> Factories() =>
        from type in typeof(Members).Assembly.GetExportedTypes()
        where type.Namespace == typeof(Members).Namespace
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where typeof(ApiRequest).IsAssignableFrom(method.ReturnType)
        select method;

    internal static IEnumerable<FactoryCall> Of(Operation operation) => All.Where(c => operation.Matches(c.Request));

    public override string ToString() => Name;

    private static IEnumerable<FactoryCall> Calls(MethodInfo factory)
    {
        object?[] arguments = SampleArguments(factory);
        yield return Call(factory, arguments);
        foreach (ParameterInfo parameter in factory.GetParameters())
        {
            Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            foreach (object? value in type.IsEnum ? Enum.GetValues(type) : Array.Empty<object>())
            {
                object?[] changed = [.. arguments];
                changed[parameter.Position] = value;
                yield return Call(factory, changed);
            }
        }
    }

    private static object?[] SampleArguments(MethodInfo factory)
    {
        var sample = new Sample();
        return [.. factory.GetParameters().Select(p => sample.Of(p.ParameterType, p.Name!))];
    }

    private static FactoryCall Call(MethodInfo factory, object?[] arguments) =>
        new(factory, arguments, (ApiRequest)factory.Invoke(null, arguments)!);
}
