using System;
using System.Collections.Generic;
using System.Globalization;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>The ID that the error of a fault must have, by the table in the about topic of errors.</summary>
internal static class ExpectedError
{
    /// <summary>The IDs that fit the fault of a case; none where several faults in a row, or the page, decide.</summary>
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
            // A body that has no length and ends early is one that cannot be read.
            "reset" or "close" => ["MNConnectionLost", "MNUnexpectedResponse"],
            string status => OfStatus(int.Parse(status, CultureInfo.InvariantCulture), script.Contains("body=html", StringComparison.Ordinal)),
        };
    }

    private static IReadOnlyList<string> OfStatus(int status, bool isHtml) => status switch
    {
        // Framed or packed wrongly, it is a broken connection or a body that cannot be read.
        200 => ["MNUnexpectedResponse", "MNConnectionLost"],
        400 => ["MNBadRequest"],
        401 => ["MNUnauthorized"],
        402 => ["MNPaymentRequired"],
        403 => [isHtml ? "MNChallenged" : "MNForbidden"],
        404 => ["MNNotFound"],
        409 => ["MNConflict"],
        413 => ["MNTooLarge"],
        422 => ["MNInvalid"],
        429 => ["MNRateLimited"],
        408 or 502 or 503 or 504 or (>= 520 and <= 527) => ["MNUnavailable"],
        >= 500 => ["MNServiceError"],
        _ => ["MNUnexpectedResponse"],
    };
}
