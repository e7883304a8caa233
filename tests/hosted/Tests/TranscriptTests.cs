using System;
using System.IO;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of transcripts of interrupted cmdlets.</summary>
public sealed class TranscriptTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_transcript_names_the_changes_of_a_cmdlet_that_was_stopped()
    {
        using var session = new Session(withViews: true);
        Service service = new Service().Hold(request => request == "PUT 20000002");
        Run run = session.Start(
            "$null = Start-Transcript $args[1]; try { Set-MNMemberRole 20000001, 20000002, 20000003 -Role Host -Connection $args[0] } finally { $null = Stop-Transcript }",
            service.Connect(),
            _file);
        service.Arrived.Await(2);
        run.Stop();

        Assert.Contains(
            "Outcome unknown: Set role of member 20000002 to Host. Not started: Set role of member 20000003 to Host. Done: Set role of member 20000001 to Host.",
            File.ReadAllText(_file),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_transcript_names_the_changes_of_a_cmdlet_that_an_error_ended()
    {
        using var session = new Session(withViews: true);
        session.Invoke(
            "$null = Start-Transcript $args[1]; try { Set-MNMemberRole 20000001, 99, 20000003 -Role Host -Connection $args[0] -ErrorAction Stop } catch { } finally { $null = Stop-Transcript }",
            new Service().Connect(),
            _file);

        string transcript = File.ReadAllText(_file);
        Assert.Contains("WARNING: Set-MNMemberRole ended with an error: 1 done, 1 failed, 0 with unknown outcome, 1 not started.", transcript, StringComparison.Ordinal);
        Assert.Contains("Not started: Set role of member 20000003 to Host.", transcript, StringComparison.Ordinal);
    }
}
