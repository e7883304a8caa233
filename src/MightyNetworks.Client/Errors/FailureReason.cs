namespace MightyNetworks.Client.Errors;

/// <summary>Why a request came to nothing.</summary>
public enum FailureReason
{
    /// <summary>400: the service could not read the request.</summary>
    BadRequest,

    /// <summary>401: the token is wrong, expired or revoked.</summary>
    Unauthorized,

    /// <summary>The token belongs to another network than the one asked for.</summary>
    WrongNetwork,

    /// <summary>402: the network's plan does not include this.</summary>
    PaymentRequired,

    /// <summary>403: the token may not do this, or nobody may.</summary>
    Forbidden,

    /// <summary>403 with an HTML page: a filter before the service took the client for a bot.</summary>
    Challenged,

    /// <summary>404: not found in this network.</summary>
    NotFound,

    /// <summary>409: the thing is no longer in a state that allows this.</summary>
    Conflict,

    /// <summary>413: the body, such as an uploaded file, is larger than the service takes.</summary>
    TooLarge,

    /// <summary>422: the service understood the request and refused it.</summary>
    Invalid,

    /// <summary>429: too many requests.</summary>
    RateLimited,

    /// <summary>500: the service failed.</summary>
    ServiceError,

    /// <summary>408, 502, 503, 504, 520 to 527: the service is not available at the moment.</summary>
    Unavailable,

    /// <summary>Nothing was sent: connection refused, name not found, TLS failed.</summary>
    Unreachable,

    /// <summary>The connection broke after the request was sent.</summary>
    ConnectionLost,

    /// <summary>No answer came in time.</summary>
    Timeout,

    /// <summary>The request would have exceeded the connection's budget and was not sent.</summary>
    BudgetExceeded,

    /// <summary>The answer is not what the API promises.</summary>
    UnexpectedResponse,

    /// <summary>A list's next link leads back to a page that was read already.</summary>
    PageLoop,

    /// <summary>A link leads to another host or another network; it is not followed, and the token is not sent there.</summary>
    ForeignLink,

    /// <summary>The connection was disconnected while the request waited or was on its way.</summary>
    Closed,
}
