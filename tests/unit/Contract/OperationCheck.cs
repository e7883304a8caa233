using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Compares an operation of the contract with the factories that make its requests.</summary>
internal static class OperationCheck
{
    // The API's user IDs are named member IDs here.
    private static readonly Dictionary<string, string> Names = new() { ["user_id"] = "member_id" };

    // The reader of a list asks for pages; its factory does not, and a change asks for one page.
    private static readonly string[] Paging = ["page", "per_page"];

    /// <summary>Differences between client and contract; empty if there are none.</summary>
    internal static IReadOnlyList<string> Problems(Operation operation)
    {
        FactoryCall[] calls = [.. FactoryCall.Of(operation)];
        return calls.Length == 0
            ? ["no factory makes this request"]
            : [.. calls.SelectMany(c => Each(operation, c)), .. Together(operation, calls)];
    }

    private static IEnumerable<string> Each(Operation operation, FactoryCall call) =>
        Path(operation, call)
            .Concat(Query(operation, call))
            .Concat(Body(operation, call))
            .Concat(Answer(operation, call))
            .Concat(Documentation(operation, call))
            .Select(problem => $"{call}: {problem}");

    private static IEnumerable<string> Path(Operation operation, FactoryCall call)
    {
        IReadOnlyList<string> sent = operation.PathArguments(call.Request);
        for (int i = 0; i < sent.Count; i++)
        {
            string name = operation.PathParameters[i];
            ParameterInfo parameter = call.Parameters[i];
            if (sent[i] != Text(call.Arguments[i]))
            {
                yield return $"{{{name}}} is not the argument {parameter.Name}";
            }

            if (name != "id" && !SameName(name, parameter.Name!))
            {
                yield return $"{{{name}}} is called {parameter.Name}";
            }
        }
    }

    private static IEnumerable<string> Query(Operation operation, FactoryCall call)
    {
        foreach ((string name, string value) in call.Request.Query.Pairs)
        {
            ParameterInfo? parameter = call.Parameters.FirstOrDefault(p => SameName(name, p.Name!));
            if (Paging.Contains(name))
            {
                continue;
            }

            if (parameter is null || Text(call.Arguments[parameter.Position]) != value)
            {
                yield return $"the query's {name} is not the argument of that name";
            }

            if (operation.Query.TryGetValue(name, out JsonElement schema) && ContractDocument.Values(schema) is { } values && !values.Contains(value))
            {
                yield return $"{value} is no value of the query's {name}";
            }
        }
    }

    private static IEnumerable<string> Body(Operation operation, FactoryCall call)
    {
        if (call.Request.Body is null != operation.ContentType is null)
        {
            return [operation.ContentType is null ? "a body is sent" : "no body is sent"];
        }

        if (call.Request.Body is null)
        {
            return [];
        }

        SentBody sent = SentBody.Of(call.Request.Body);
        if (sent.ContentType != operation.ContentType)
        {
            return [$"the body is {sent.ContentType}"];
        }

        return sent.ContentType == "application/json"
            ? ContractSchema.Problems(operation.Body!.Value, sent.Text).Where(p => !p.StartsWith("PropertyRequired", StringComparison.Ordinal))
            : sent.Fields.Except(BodyFields(operation)).Select(f => $"the body has no field {f}");
    }

    private static IEnumerable<string> Answer(Operation operation, FactoryCall call)
    {
        Type item = call.Factory.ReturnType.GetGenericArguments()[0];
        bool isList = call.Factory.ReturnType.GetGenericTypeDefinition() == typeof(ListRequest<>);
        bool isPage = item.IsGenericType && item.GetGenericTypeDefinition() == typeof(Page<>);
        if (isList != operation.IsList)
        {
            yield return isList ? "it makes a list of one answer" : "it makes one answer of a list";
        }

        JsonElement? schema = operation.Answers[operation.Success];
        string? expected = schema is null ? FieldCheck.NoContentSchema
            : isList || isPage ? ContractDocument.NameOf(ContractDocument.Fields(schema.Value)["items"].GetProperty("items"))
            : ContractDocument.NameOf(schema.Value);
        item = isPage ? item.GetGenericArguments()[0] : item;
        if (!FieldCheck.StandsFor(item, expected!))
        {
            yield return $"it answers {item.Name}, not {expected}";
        }
    }

    private static IEnumerable<string> Documentation(Operation operation, FactoryCall call)
    {
        if (!XmlDocumentation.Summary(call.Factory).EndsWith($" Operation: {operation.Id}.", StringComparison.Ordinal))
        {
            yield return "its documentation names another operation";
        }
    }

    // A factory may send a part of what an operation takes, like a role alone; together they send all of it.
    private static IEnumerable<string> Together(Operation operation, FactoryCall[] calls)
    {
        HashSet<string> query = [.. calls.SelectMany(c => c.Request.Query.Pairs).Select(p => p.Key).Except(Paging)];
        IEnumerable<string> fields = calls.Select(c => c.Request.Body).OfType<RequestBody>().SelectMany(b => SentBody.Of(b).Fields);
        string[] expected = [.. operation.Query.Keys.Except(Paging)];
        return expected.Except(query).Select(n => $"nothing sends the query's {n}")
            .Concat(query.Except(expected).Select(n => $"the query has no {n}"))
            .Concat(BodyFields(operation).Except(fields).Select(f => $"nothing sends the body's {f}"))
            .Concat(MissingValues(operation, calls));
    }

    private static IEnumerable<string> MissingValues(Operation operation, FactoryCall[] calls) =>
        from parameter in operation.Query
        from value in ContractDocument.Values(parameter.Value) ?? []
        where !calls.Any(c => c.Request.Query.Pairs.Contains(new(parameter.Key, value)))
        select $"nothing sends {value} as the query's {parameter.Key}";

    private static IEnumerable<string> BodyFields(Operation operation) => operation.Body is { } body ? SentBody.FieldsOf(body) : [];

    private static bool SameName(string wire, string name) => Names.GetValueOrDefault(wire, wire) == WireName.Of(name);

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        Enum member => WireName.Of(member.ToString()),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
