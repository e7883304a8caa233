using System;
using System.Collections.Generic;
using System.Globalization;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>The error ID of a fault, according to the table in the about topic of errors.</summary>
internal static class ExpectedError
{
    /// <summary>The error IDs that fit the fault of a case; empty if several faults or the page decide.</summary>
    public static IReadOnlyList<string> Ids(string script)
    {
        string[] words = script.Split(' ');
        if (script.Contains(';') || words[0] is "ok" or "pass")
        {
            return [];
        }

        return words[0] switch
        {
            "hang" or "drip" => ["MNTimeout"],
            // A body without length that ends early cannot be read.
            "reset" or "close" => ["MNConnectionLost", "MNUnexpectedResponse"],
            string status => OfStatus(int.Parse(status, CultureInfo.InvariantCulture), script.Contains("body=html", StringComparison.Ordinal)),
        };
    }

    private static IReadOnlyList<string> OfStatus(int status, bool isHtml) => status switch
    {
        // Wrong framing or compression is a broken connection or an unreadable body.
        200 => ["MNUnexpectedResponse", "MNConnectionLost"],
        400 => ["MNBadRequest"],
        401 => ["MNUnauthorized"],
        402 => ["MNPaymentRequired"],
        403 => [isHtml ? "MNChallenged" : "MNForbidden"],
        404 => ["MNNotFound"],
        // A conflict of what is created means that it is there.
        409 => ["MNConflict", "MNAlreadyThere"],
        413 => ["MNTooLarge"],
        422 => ["MNInvalid"],
        429 => ["MNRateLimited"],
        408 or 502 or 503 or 504 or (>= 520 and <= 527) => ["MNUnavailable"],
        >= 500 => ["MNServiceError"],
        _ => ["MNUnexpectedResponse"],
    };
}
