namespace MightyNetworks.Client.Errors;

/// <summary>Why a request failed.</summary>
public enum FailureReason
{
    /// <summary>400: the service could not read the request.</summary>
    BadRequest,

    /// <summary>401: the token is wrong, expired or revoked.</summary>
    Unauthorized,

    /// <summary>The token belongs to a different network than the specified one.</summary>
    WrongNetwork,

    /// <summary>402: the network's plan does not include this.</summary>
    PaymentRequired,

    /// <summary>403: the token lacks permission, or nobody has it.</summary>
    Forbidden,

    /// <summary>403 with an HTML page: a filter in front of the service took the client for a bot.</summary>
    Challenged,

    /// <summary>404: not found in this network.</summary>
    NotFound,

    /// <summary>409: the state of the object does not allow this.</summary>
    Conflict,

    /// <summary>413: the body, such as an uploaded file, exceeds the service's limit.</summary>
    TooLarge,

    /// <summary>422: the request is well-formed but was rejected, for instance by validation.</summary>
    Invalid,

    /// <summary>429: too many requests.</summary>
    RateLimited,

    /// <summary>500: an internal error of the service.</summary>
    ServiceError,

    /// <summary>408, 502, 503, 504, 520 to 527: the service is temporarily unavailable.</summary>
    Unavailable,

    /// <summary>Nothing was sent: connection refused, name not found, TLS failed.</summary>
    Unreachable,

    /// <summary>The connection broke after the request was sent.</summary>
    ConnectionLost,

    /// <summary>No complete response arrived in time.</summary>
    Timeout,

    /// <summary>The request would have exceeded the connection's budget and was not sent.</summary>
    BudgetExceeded,

    /// <summary>The response does not match the API's contract.</summary>
    UnexpectedResponse,

    /// <summary>A list's next link leads back to a page that was already read.</summary>
    PageLoop,

    /// <summary>A link leads to another host or network; it was not followed, and the token was not sent there.</summary>
    ForeignLink,

    /// <summary>The connection was closed while the request was waiting or in flight.</summary>
    Closed,

    /// <summary>Nothing was sent: the proxy refused to connect to the service, or asked for a credential (407).</summary>
    ProxyRefused,
}
