using System;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>
/// An injected fault: the requests it matches, whether the change is carried out, how the response is mangled and how it is delivered.
/// All parts are independent of each other.
/// </summary>
public sealed class SandboxFault
{
    private const long Gigabyte = 1L << 30;

    /// <summary>The text form that <see cref="Parse"/> reads.</summary>
    public static string Grammar => FaultGrammar.Text;

    /// <summary>The HTTP method; <c>*</c> for any.</summary>
    public string Method { get; init; } = "*";

    /// <summary>The path within the network, such as <c>/members</c>; an asterisk stands for any text.</summary>
    public string Path { get; init; } = "*";

    /// <summary>Required query parameters, such as <c>page=3</c>; additional ones are allowed.</summary>
    public string Query { get; init; } = "";

    /// <summary>Number of matching requests that pass before the first failure.</summary>
    public int After { get; init; }

    /// <summary>Every Nth matching request fails.</summary>
    public int Every { get; init; } = 1;

    /// <summary>Number of requests that fail.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Whether the request is carried out; always true for a GET.</summary>
    public bool Done { get; init; }

    /// <summary>The status of the response; null for the service's.</summary>
    public int? Status { get; init; }

    /// <summary>The Retry-After header: seconds, or an HTTP date.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>The Location header.</summary>
    public string? Location { get; init; }

    /// <summary>The body of the response.</summary>
    public FaultBody Body { get; init; }

    /// <summary>How a page of a list differs from the correct one; null for no difference.</summary>
    public FaultPage? Page { get; init; }

    /// <summary>How far the response gets.</summary>
    public FaultMoment Moment { get; init; }

    /// <summary>What happens to the connection at that point.</summary>
    public FaultEnd End { get; init; }

    /// <summary>How the response marks the end of its body. Server only.</summary>
    public FaultFraming Framing { get; init; }

    /// <summary>How the body is compressed. Server only.</summary>
    public FaultEncoding Encoding { get; init; }

    /// <summary>Number of additional meaningless headers.</summary>
    public int ExtraHeaders { get; init; }

    internal string? Text { get; init; }

    /// <summary>Reads a fault such as <c>GET /members?page=3 503 x2 retry-after=1</c>; see <see cref="Grammar"/>.</summary>
    /// <param name="text">The fault in text form.</param>
    /// <exception cref="FormatException">The text is not a valid fault.</exception>
    public static SandboxFault Parse(string text) => FaultParser.Parse(text);

    /// <summary>Reads a fault for any request, such as <c>503 retry-after=1</c>: what <see cref="Parse"/> reads, without method and path.</summary>
    /// <param name="text">The fault in text form.</param>
    /// <exception cref="FormatException">The text is not a valid fault.</exception>
    public static SandboxFault ParseAction(string text) => FaultParser.Parse("* * " + text);

    /// <summary>Returns the fault as specified.</summary>
    public override string ToString() => Text ?? base.ToString()!;

    /// <summary>Returns the response to a request with this fault.</summary>
    internal SandboxResponse Strike(SandboxRequest request, Func<SandboxRequest, SandboxResponse> answer)
    {
        bool carriedOut = request.Method == "GET" || (Done && Moment != FaultMoment.Unread);
        SandboxResponse truth = !carriedOut ? Reply.StandIn
            : Page is null ? answer(request)
            : Page.Answer(request, answer);
        SandboxDelivery delivery = DeliveryOf();
        int status = Status ?? truth.StatusCode;
        ReadOnlyMemory<byte> body = FaultBodies.Make(BodyFor(status), truth, status);
        if (body.IsEmpty && Body != FaultBody.Empty && !delivery.IsPlain)
        {
            body = FaultBodies.EmptyObject;
        }

        return new()
        {
            StatusCode = Status ?? (status == 204 && !body.IsEmpty ? 200 : status),
            ContentType = Body == FaultBody.Html ? "text/html; charset=utf-8" : body.IsEmpty ? null : Reply.Json,
            Body = body,
            RetryAfter = RetryAfter,
            Location = Location,
            Delivery = delivery,
            RequestNumber = request.Number,
        };
    }

    private FaultBody BodyFor(int status) => Body == FaultBody.Service && Status is not null && status >= 300 ? FaultBody.Json : Body;

    private SandboxDelivery DeliveryOf()
    {
        long padding = Body switch
        {
            FaultBody.Bomb => Gigabyte,
            FaultBody.Endless => long.MaxValue,
            _ => 0,
        };
        return new()
        {
            Moment = Moment,
            End = End,
            Framing = Framing != FaultFraming.Length ? Framing
                : padding > 0 ? FaultFraming.Chunked
                : End == FaultEnd.Drip ? FaultFraming.UntilClose
                : Framing,
            Encoding = Encoding,
            Padding = padding,
            ExtraHeaders = ExtraHeaders,
        };
    }
}
