using System.Globalization;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>The error code of a status, in the service's spelling.</summary>
internal static class ErrorCode
{
    public static string Of(int status) => status switch
    {
        400 => "bad_request",
        401 => "unauthorized",
        402 => "payment_required",
        403 => "forbidden",
        404 => "not_found",
        409 => "conflict",
        413 => "payload_too_large",
        422 => "unprocessable_entity",
        429 => "too_many_requests",
        500 => "internal_server_error",
        502 => "bad_gateway",
        503 => "service_unavailable",
        504 => "gateway_timeout",
        _ => "status_" + status.ToString(CultureInfo.InvariantCulture),
    };
}
