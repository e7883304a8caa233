using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.FaultTests.Harness;

/// <summary>
/// Every fault for every type of request. Of the statuses with their bodies, and of the floods, each type is tested with a share; all types
/// together cover each of them. Of moments and other statuses each type is tested with half, and with the other half of the moments on a
/// connection in use. <c>MN_TEST_ALL_FAULTS=1</c> tests the full product, which takes too long for every run.
/// </summary>
internal static class FaultMatrix
{
    internal static readonly bool TakesAll = Environment.GetEnvironmentVariable("MN_TEST_ALL_FAULTS") == "1";

    private static readonly string[] Doneness = ["", " done"];

    // A rejection in the service's own format means not done, so these are never combined with "done".
    private static readonly int[] Refusals =
        [300, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 418, 421, 422, 423, 425, 428, 429, 431, 451, 499];

    private static readonly int[] Troubles =
        [500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 521, 522, 523, 524, 525, 526, 527, 530, 599];

    private static readonly string[] ErrorBodies =
        ["json", "error-text", "error-object", "message-text", "errors-text", "errors-list", "errors-object", "problem", "html", "empty", "garbage"];

    private static readonly string[] Unreadable = ["html", "text", "json", "garbage", "truncated"];

    private static readonly string[] Meaningless = ["empty", "null", "empty-array", "empty-object", "number", "deep"];

    private static readonly string[] Mangled =
    [
        "bom", "invalid-utf8", "lone-surrogate", "impossible-date", "impossible-number", "wrong-types", "no-id", "zero-id", "reserved-names",
        "deep", "empty", "null", "empty-array", "empty-object", "number",
    ];

    private static readonly string[] Waits = ["0", "-1", "5", "86400", "999999999999", "soon", "Mon,_01_Jun_2020_10:00:00_GMT", "Tue,_01_Jun_2027_10:00:00_GMT"];

    public static IEnumerable<string> Moments() =>
        from done in Doneness
        from action in new[]
        {
            "reset", "close", "reset at=headers", "close at=headers", "reset at=body", "close at=body", "close at=body framing=until-close",
            "close at=body framing=chunked", "reset at=body framing=chunked", "hang", "hang at=headers", "hang at=body", "drip at=headers",
        }.Concat(done.Length == 0 ? ["reset at=unread", "close at=unread", "hang at=unread"] : ["close at=complete"])
        from repeats in new[] { "", " always" }
        select action + done + repeats;

    public static IEnumerable<string> Framings() =>
        from done in Doneness
        from words in new[] { "framing=too-long", "framing=too-short", "encoding=cut-gzip", "encoding=cut-brotli", "encoding=false-gzip" }
        select "200 " + words + done;

    /// <summary>Unusual but valid responses, which a client must read.</summary>
    public static IEnumerable<string> Harmless() =>
        ["ok", "ok framing=chunked", "ok framing=until-close", "ok encoding=gzip", "ok encoding=brotli", "ok headers=50", "ok body=reserved-names", "close at=complete done"];

    // Undetectable cases are left out: an empty body in place of an empty body, and an empty list in place of a list.
    public static IEnumerable<string> Bodies(RequestKind kind) =>
        Unreadable.SelectMany(body => Doneness, (body, done) => $"200 body={body}{done}")
            .Concat(kind.ReturnsNothing ? [] : Meaningless.Select(body => $"200 body={body}"))
            .Concat(Mangled.Select(body => $"ok body={body}"))
            .Where(script => kind.Name != "list" || !script.EndsWith("=empty-array", StringComparison.Ordinal));

    public static IEnumerable<string> Statuses(int type, int types) =>
        AllStatuses().Where((script, index) => IsOf(type, types, script, index) && (IsShared(script) || IsInHalf(type, index)));

    /// <summary>For cmdlets, whose client meets all: a third of the statuses that are shared by all types, and each other status for every third type.</summary>
    public static IEnumerable<string> FewerStatuses(int type, int types) => AllStatuses().Where((script, index) => TakesAll
        || (IsShared(script) ? index % (3 * types) == 3 * type : (index + type) % 3 == 0));

    /// <summary>Half of the scripts: a type with an even index and one with an odd index together test each.</summary>
    public static IEnumerable<string> Half(int type, IEnumerable<string> scripts) => scripts.Where((_, index) => IsInHalf(type, index));

    /// <summary>A third of the scripts: three types with consecutive indices together test each.</summary>
    public static IEnumerable<string> Third(int type, IEnumerable<string> scripts) => scripts.Where((_, index) => TakesAll || (index + (index / 3) + type) % 3 == 0);

    /// <summary>A flood for each of as many types as there are floods; every second repeats.</summary>
    public static IEnumerable<string> Flood(int type, int types) => Floods((2 * type) + (type % 2), 2 * types);

    /// <summary>Too much to hold in memory.</summary>
    public static IEnumerable<string> Floods(int type, int types) => AllFloods().Where((script, index) => IsOf(type, types, script, index));

    private static IEnumerable<string> AllStatuses() =>
        Refusals.SelectMany(_ => ErrorBodies, (status, body) => Status(status, body))
            .Concat(Troubles.SelectMany(_ => ErrorBodies, (status, body) => Status(status, body)))
            .Concat(Troubles.Select(status => Status(status, "html") + " done"))
            .Concat(Waits.SelectMany(_ => new[] { 429, 503 }, (wait, status) => $"{status.ToString(CultureInfo.InvariantCulture)} retry-after={wait}"))
            .Concat(["302 location=/admin/v1/networks/10001/me", "307 location=http://127.0.0.2:9/", "308 location=http://127.0.0.2:9/", "429 always", "503 always", "503 done always"]);

    /// <summary>A first attempt that may have been done, and the fault of the repeat.</summary>
    public static IEnumerable<string> Repeats(RequestKind kind) =>
        from first in new[] { "reset done", "reset", "503 done", "524 done body=html", "hang done" }
        from second in new[] { "401", "403", "404", "409", "422", "429 always", "500", "200 body=html", "reset", "ok" }
        where kind.Method != "DELETE" || second != "404" || first.Contains("done", StringComparison.Ordinal)
        select first + "; " + second;

    private static IEnumerable<string> AllFloods() =>
        from body in new[] { "ok body=bomb encoding=gzip", "ok body=bomb encoding=brotli", "ok body=endless", "ok body=endless encoding=gzip", "503 body=endless", "ok headers=5000" }
        from repeats in new[] { "", " always" }
        select body + repeats;

    public static IEnumerable<string> Pages() =>
    [
        "ok cap=20 always", "ok cap=20 links=none always", "ok cap=20 links=none meta=none always", "ok cap=20 meta=none always",
        "pass; ok items=empty", "pass; ok items=empty links=none", "ok links=always always", "ok links=always meta=none always",
        "ok meta=count-only always", "ok meta=count-only links=none always", "ok meta=nulls always", "ok meta=nulls links=none always",
        "ok meta=negative always", "ok meta=negative links=none always", "ok meta=none links=none always", "ok meta=too-low always", "ok meta=too-high always",
        "ok items=missing", "ok items=null", "pass; ok items=missing", "pass; ok items=null", "pass; ok links=none", "pass; ok links=null",
        "pass; ok links=none meta=none", "pass; ok links=null meta=count-only", "pass; ok links=self", "pass; ok links=first", "pass; ok links=other-host",
        "pass; ok links=other-network", "pass; ok items=previous", "pass; pass; ok items=first", "ok items=first links=always always", "ok items=first links=always meta=none always",
    ];

    // HTML comes from a filter in front of the service and changes the meaning of 403. Requests done in spite of the status are always tested.
    private static bool IsOf(int type, int types, string script, int index) =>
        TakesAll || index % types == type || !IsShared(script);

    private static bool IsShared(string script) => script.Contains("body=", StringComparison.Ordinal) && !script.Contains("body=html", StringComparison.Ordinal);

    // Neither half follows the innermost loop of the scripts, such as once and always.
    private static bool IsInHalf(int type, int index) => TakesAll || (index + (index / 2) + type) % 2 == 0;

    private static string Status(int status, string body) => $"{status.ToString(CultureInfo.InvariantCulture)} body={body}";
}
