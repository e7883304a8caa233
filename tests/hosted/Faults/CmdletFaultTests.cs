using System.Threading.Tasks;
using MightyNetworks.FaultTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>
/// Cmdlets whose connection fails at any moment, including during repeats. Each cmdlet meets a third of the moments, so that each moment meets two
/// cmdlets; of the moments of a connection in use each meets one cmdlet, and of the repeats two. The client meets them all in the tests of faults.
/// </summary>
public sealed class CmdletConnectionFaultTests(CmdletMatrix matrix) : IClassFixture<CmdletMatrix>
{
    public static TheoryData<string> Kinds => CmdletMatrix.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_connection_that_fails_at_any_moment(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Third(CmdletKind.Named(kind).Index, FaultMatrix.Moments()));

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_connection_in_use_that_fails_at_any_moment(string kind) => matrix.AreHonestAsync(
        kind,
        FaultMatrix.Half(CmdletKind.Named(kind).Index / 3, FaultMatrix.Third(CmdletKind.Named(kind).Index + 1, FaultMatrix.Moments())),
        reused: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_first_attempt_in_doubt_and_a_repeat_that_fails(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Third(CmdletKind.Named(kind).Index, FaultMatrix.Repeats(CmdletKind.Named(kind))));
}

/// <summary>Cmdlets with every status and every body of an error, but not each with each.</summary>
public sealed class CmdletStatusFaultTests(CmdletMatrix matrix) : IClassFixture<CmdletMatrix>
{
    public static TheoryData<string> Kinds => CmdletMatrix.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Every_status(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.FewerStatuses(CmdletKind.Named(kind).Index, CmdletKind.All.Count));
}

/// <summary>Cmdlets with damaged, false or too large bodies, and lists with false pages.</summary>
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
    public Task A_flood(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Flood(CmdletKind.Named(kind).Index, CmdletKind.All.Count));

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task An_unusual_response_is_read(string kind) => matrix.AreHonestAsync(kind, FaultMatrix.Harmless(), mustSucceed: true);

    [Fact]
    public Task A_list_whose_pages_lie() => matrix.AreHonestAsync("list", FaultMatrix.Pages());
}
