using System;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.FaultTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>Cmdlets whose connection fails at any moment, and whose repeats fail as well.</summary>
public sealed class CmdletConnectionFaultTests(CmdletMatrix matrix) : IClassFixture<CmdletMatrix>
{
    public static TheoryData<string> Kinds => CmdletMatrix.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_connection_that_fails_at_any_moment(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Moments());

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_connection_in_use_that_fails_at_any_moment(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Moments(), reused: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_first_attempt_in_doubt_and_a_repeat_that_fails(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Repeats(CmdletKind.Named(kind)));
}

/// <summary>
/// Cmdlets that get every status. Each kind of request meets a share of the bodies with each status, and all kinds together meet every
/// body with every status, as each kind does in tests/faults: all for all takes too long for every run. <c>MN_TEST_ALL_FAULTS=1</c> takes it.
/// </summary>
public sealed class CmdletStatusFaultTests(CmdletMatrix matrix) : IClassFixture<CmdletMatrix>
{
    private static readonly bool TakesAll = Environment.GetEnvironmentVariable("MN_TEST_ALL_FAULTS") == "1";

    public static TheoryData<string> Kinds => CmdletMatrix.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Every_status_with_every_body(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Statuses().Where((script, index) => TakesAll || IsOf(kind, script, index)));

    // A page of HTML stands for a server before the service, and changes what 403 means; what was done in spite of the status is always of interest.
    private static bool IsOf(string kind, string script, int index) =>
        !script.Contains("body=", StringComparison.Ordinal)
        || script.Contains("body=html", StringComparison.Ordinal)
        || index % CmdletKind.All.Count == CmdletKind.All.ToList().FindIndex(one => one.Name == kind);
}

/// <summary>Cmdlets that get a body which is damaged, false or too large, and lists whose pages lie.</summary>
public sealed class CmdletBodyFaultTests(CmdletMatrix matrix) : IClassFixture<CmdletMatrix>
{
    public static TheoryData<string> Kinds => CmdletMatrix.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_body_that_is_framed_or_packed_wrongly(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Framings());

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_body_that_is_not_what_the_service_sends(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Bodies(CmdletKind.Named(kind)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_flood(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Floods());

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task An_unusual_response_is_read(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Harmless(), mustSucceed: true);

    [Fact]
    public Task A_list_whose_pages_lie() => matrix.AreHonestAsync("list", FaultMatrix.Pages());
}
