using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Net;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Receive-MNWebhook: what is emitted, what counts as taken, and how it ends.</summary>
public sealed class ReceiveTests : IDisposable
{
    private readonly Sender _sender = new();
    private readonly Session _session = new(withFiles: true);

    [Fact]
    public void Events_stream_and_end_after_First()
    {
        Run run = Receive("-First 2 | ForEach-Object MemberId");
        Assert.Equal(HttpStatusCode.Accepted, _sender.Join(1));
        Assert.Equal(HttpStatusCode.Accepted, _sender.Join(1));
        Assert.Equal(HttpStatusCode.Accepted, _sender.Join(2));
        run.End();
        Assert.Equal([1UL, 2UL], run.Output);
        Assert.Empty(Uncommitted());
    }

    [Fact]
    public void An_event_that_the_pipeline_failed_on_comes_again()
    {
        Run run = Receive("| ForEach-Object { if ($_.MemberId -eq 2) { throw 'Not today.' }; $_.MemberId }");
        _sender.Join(1);
        _sender.Join(2);
        run.End();
        Assert.Equal("Not today.", run.Failure!.Exception.Message);
        Assert.Equal([2UL], Uncommitted());
        Assert.Equal([2UL], _session.Invoke($"Receive-MNWebhook {_sender.Parameters} -First 1 | ForEach-Object MemberId").Output);
    }

    [Fact]
    public void A_script_block_that_Select_Object_cut_off_has_its_event_again()
    {
        Run run = Receive("| ForEach-Object { $_.MemberId; 'done' } | Select-Object -First 1");
        _sender.Join(1);
        run.End();
        Assert.Equal([1UL], run.Output);
        Assert.Equal([1UL], Uncommitted());
    }

    [Fact]
    public void Ctrl_C_ends_it_at_once_and_loses_nothing()
    {
        var taken = new Signals<ulong>();
        _session["taken"] = taken;
        Run run = Receive("| ForEach-Object { $null = $taken.GetType().GetMethod('Add', [System.Reflection.BindingFlags] 'Instance, NonPublic').Invoke($taken, @($_.MemberId)); while ($_.MemberId -eq 2) { } }");
        _sender.Join(1);
        _sender.Join(2);
        _sender.Join(3);
        taken.Await(2);
        TimeSpan time = run.Stop();
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Equal([2UL, 3UL], Uncommitted());
    }

    [Fact]
    public void A_slow_pipeline_delays_no_delivery()
    {
        using var gate = new System.Threading.ManualResetEventSlim();
        _session["gate"] = gate;
        Run run = Receive("-First 3 | ForEach-Object { $gate.Wait(); $_.MemberId }");
        Assert.Equal(HttpStatusCode.Accepted, _sender.Join(1));
        Assert.Equal(HttpStatusCode.Accepted, _sender.Join(2));
        Assert.Equal(HttpStatusCode.Accepted, _sender.Join(3));
        gate.Set();
        run.End();
        Assert.Equal([1UL, 2UL, 3UL], run.Output);
    }

    [Fact]
    public void TimeoutSec_ends_it_without_an_event()
    {
        Run run = _session.Invoke($"Receive-MNWebhook {_sender.Parameters} -TimeoutSec 1");
        Assert.Empty(run.Output);
        Assert.Null(run.Failure);
    }

    [Fact]
    public void Distinct_emits_a_person_once_and_commits_the_burst()
    {
        Run run = Receive("-Distinct Member -First 2 | ForEach-Object { '{0} in {1}' -f $_.MemberId, $_.SpaceId }");
        _sender.Join(1, spaceId: 7, eventId: 11);
        _sender.Join(1, spaceId: 8, eventId: 12);
        _sender.Join(1, spaceId: 5, eventId: 13);
        _sender.Join(2, spaceId: 5, eventId: 14);
        run.End();
        Assert.Equal(["1 in 5", "2 in 5"], run.Output);
        Assert.Empty(Uncommitted());
        Run later = Receive("-Distinct Member -First 1 | ForEach-Object { '{0} in {1}' -f $_.MemberId, $_.SpaceId }");
        _sender.Join(1, spaceId: 9, eventId: 15);
        _sender.Join(3, spaceId: 5, eventId: 16);
        later.End();
        Assert.Equal(["3 in 5"], later.Output);
    }

    [Fact]
    public void A_second_receiver_learns_who_owns_the_spool()
    {
        Run run = Receive(string.Empty);
        using var other = new Session(withFiles: true);
        other.Invoke($"Receive-MNWebhook {_sender.Parameters}");
        run.Stop();
        ErrorRecord refused = Assert.Single(other.Errors);
        Assert.StartsWith("MNSpoolInUse", refused.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains($"process {Environment.ProcessId}", refused.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_in_use_is_a_clear_error()
    {
        Run run = Receive(string.Empty);
        using var other = new Session(withFiles: true);
        other.Invoke($"Receive-MNWebhook {_sender.Parameters}".Replace(_sender.Spool, _sender.Spool + "2", StringComparison.Ordinal));
        run.Stop();
        ErrorRecord refused = Assert.Single(other.Errors);
        Assert.StartsWith("MNCannotListen", refused.FullyQualifiedErrorId, StringComparison.Ordinal);
        System.IO.Directory.Delete(_sender.Spool + "2", recursive: true);
    }

    [Theory]
    [InlineData("https://localhost:8443/", "A reverse proxy ends TLS", "-Prefix")]
    [InlineData("http://203.0.113.9:8085/", "http://203.0.113.9:8085/", "an address of this machine")]
    public void A_prefix_that_cannot_be_used_says_what_can(string prefix, string message, string advice)
    {
        _session.Invoke($"Receive-MNWebhook -Key (ConvertTo-SecureString k -AsPlainText -Force) -SpoolPath '{_sender.Spool}' -Prefix {prefix}");
        ErrorRecord refused = Assert.Single(_session.Errors);
        Assert.StartsWith("MNCannotListen", refused.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(message, refused.Exception.Message, StringComparison.Ordinal);
        Assert.Contains(advice, refused.ErrorDetails?.RecommendedAction, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-Key @()")]
    [InlineData("-Key (New-Object securestring)")]
    public void Without_a_key_it_does_not_start(string key)
    {
        _session.Invoke($"Receive-MNWebhook {key} -SpoolPath '{_sender.Spool}' -TimeoutSec 1");
        Assert.Single(_session.Errors);
        Assert.False(System.IO.Directory.Exists(_sender.Spool));
    }

    [Fact]
    public void Warnings_and_verbose_messages_say_what_was_refused()
    {
        Run run = Receive("-TimeoutSec 20 -First 1 -Verbose | Out-Null");
        _sender.Send("half {");
        _sender.Join(1);
        run.End();
        Assert.Contains(run.Warnings, warning => warning.Contains("dead-letter", StringComparison.Ordinal));
        Assert.Contains(run.Streams.Verbose, message => message.Message.StartsWith("400 for POST", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _session.Dispose();
        _sender.Dispose();
    }

    private Run Receive(string rest)
    {
        int listening = _session.Window.Lines.All.Count(IsListening);
        Run run = _session.Start($"Receive-MNWebhook {_sender.Parameters} {rest}");
        _session.Window.Lines.Await(listening + 1, IsListening);
        return run;
    }

    private static bool IsListening(string line) => line.StartsWith("Listening on", StringComparison.Ordinal);

    private IEnumerable<object> Uncommitted()
    {
        using var reader = new Session(withFiles: true);
        return reader.Invoke($"Get-MNWebhookEvent '{_sender.Spool}' -Uncommitted | ForEach-Object MemberId").Output;
    }
}
