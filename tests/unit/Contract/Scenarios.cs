using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;
using MightyNetworks.Sandbox;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>All scenarios: a success of every operation, and every rejection that the contract lists.</summary>
internal static class Scenarios
{
    internal static IReadOnlyList<Scenario> All { get; } =
        [.. SandboxSuccesses.All, .. SandboxRefusals.All, .. SandboxSuccesses.All.SelectMany(s => Generated(s.Operation, s.Request))];

    internal static IReadOnlyList<Scenario> Of(Operation operation, int status) =>
        [.. All.Where(s => s.Status == status && s.Operation == operation)];

    private static IEnumerable<Scenario> Generated(Operation operation, ApiRequest request)
    {
        yield return new(401, request) { Token = "another" };
        yield return new(403, request) { Network = "another" };
        yield return new(429, request) { Fault = "* * 429" };
        bool hasJson = operation.ContentType == "application/json";
        if (operation.Answers.ContainsKey(404))
        {
            foreach (Match id in Regex.Matches(request.Path, @"\d+"))
            {
                yield return new(404, Changed(request, request.Path.Remove(id.Index, id.Length).Insert(id.Index, $"{SandboxWorld.Nothing}")));
            }
        }

        if (operation.Answers.ContainsKey(422) && hasJson)
        {
            string field = ContractDocument.Fields(operation.Body!.Value).Keys.First();
            yield return new(422, Changed(request, request.Path, JsonBody.Parse(JsonSerializer.Serialize(new Dictionary<string, object> { [field] = new() }))));
        }

        if (operation.Answers.ContainsKey(400) && hasJson)
        {
            yield return new(400, Changed(request, request.Path, JsonBody.Parse("[]")));
        }
    }

    private static ApiRequest<NoContent> Changed(ApiRequest request, string path, RequestBody? body = null) =>
        new(request.Method, path, WireJson.Default.NoContent, request.Query, body ?? request.Body);
}
