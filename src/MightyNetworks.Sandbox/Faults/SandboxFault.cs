using System;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox;

/// <summary>Something that is to go wrong: for which requests, how, and how often.</summary>
public sealed class SandboxFault
{
    /// <summary>The HTTP method; <c>*</c> for any.</summary>
    public string Method { get; init; } = "*";

    /// <summary>The path within the network, such as <c>/members</c>; an asterisk stands for any text.</summary>
    public string Path { get; init; } = "*";

    /// <summary>Parameters that the request's query must have, such as <c>page=3</c>; others may be there, too.</summary>
    public string Query { get; init; } = "";

    /// <summary>What goes wrong.</summary>
    public FaultKind Kind { get; init; }

    /// <summary>The status that comes back.</summary>
    public int Status { get; init; } = 503;

    /// <summary>The Retry-After header: seconds, or an HTTP date.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>What the status comes with.</summary>
    public FaultBody Body { get; init; }

    /// <summary>How many matching requests pass before the first one fails.</summary>
    public int After { get; init; }

    /// <summary>Of the matching requests, each how manieth fails: 1 for all, 3 for the third, the sixth and so on.</summary>
    public int Every { get; init; } = 1;

    /// <summary>How many requests fail before all is well.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Reads a fault such as <c>GET /members?page=3 503 x2 retry-after=1</c>; see <see cref="Grammar"/>.</summary>
    /// <param name="text">The fault in words.</param>
    /// <exception cref="FormatException">The words make no fault.</exception>
    public static SandboxFault Parse(string text) => Faults.FaultParser.Parse(text);

    /// <summary>What <see cref="Parse"/> reads.</summary>
    public static string Grammar => Faults.FaultParser.Grammar;

    internal SandboxResponse Respond(SandboxResponse? done) => Kind switch
    {
        FaultKind.Status => With(Body switch
        {
            FaultBody.Json => Reply.Error(Status, "The sandbox was told to fail here."),
            FaultBody.Html => ChallengePage.With(Status),
            _ => new() { StatusCode = Status },
        }),
        FaultKind.Hang => new() { Delivery = SandboxDelivery.Never },
        _ => new() { StatusCode = done?.StatusCode ?? 0, Delivery = SandboxDelivery.Dropped },
    };

    private SandboxResponse With(SandboxResponse response) => new()
    {
        StatusCode = response.StatusCode,
        ContentType = response.ContentType,
        Body = response.Body,
        RetryAfter = RetryAfter,
    };
}
