using System;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Shows a progress bar for work that takes longer than a second; hidden in non-interactive sessions.</summary>
internal sealed class WorkProgress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly MNCmdlet _cmdlet;
    private readonly ProgressRecord _record;
    private readonly TimeLeft _timeLeft = new();
    private readonly bool _isWanted;
    private TimeSpan _next = Patience;
    private bool _isShown;
    private MNConnection? _connection;
    private TimeProvider? _time;
    private long _start;

    internal WorkProgress(MNCmdlet cmdlet, string activity)
    {
        _cmdlet = cmdlet;
        _record = new ProgressRecord(activity.GetHashCode() & int.MaxValue, activity, " ");
        _isWanted = HostWindow.IsInteractive(cmdlet.Host);
    }

    /// <summary>The connection whose rate limit may delay the work. The clock of the first one measures the work.</summary>
    internal MNConnection? Connection
    {
        get => _connection;
        set
        {
            _connection = value;
            if (_time is null && value is not null)
            {
                _time = _cmdlet.Log.Time = value.Client.Time;
                _start = _time.GetTimestamp();
            }
        }
    }

    /// <summary>Number of items done.</summary>
    internal long Done { get; set; }

    /// <summary>Number of items in total, if known.</summary>
    internal long? Total { get; set; }

    /// <summary>Finds out the total where nobody set it; called only when the progress is shown.</summary>
    internal Func<long?>? Expected { get; set; }

    /// <summary>Upload progress in bytes; shown instead of the number of items.</summary>
    internal ByteProgress? Bytes { get; set; }

    private TimeSpan Elapsed => _time?.GetElapsedTime(_start) ?? TimeSpan.Zero;

    private TimeSpan ClosedFor => Connection?.Client.Throttle.ClosedFor ?? TimeSpan.Zero;

    // What is announced was too little if more is done.
    private long? LikelyTotal => (Total ?? Expected?.Invoke()) is long total && total >= Done ? total : null;

    /// <summary>Begins a part of the work that is counted for itself.</summary>
    internal void Begin(long total)
    {
        (Done, Total) = (0, total);
        _timeLeft.Restart(Elapsed);
    }

    internal void Show()
    {
        if (!_isWanted || Elapsed < _next)
        {
            return;
        }

        _next = Elapsed + Interval;
        _isShown = true;
        long? total = LikelyTotal;
        _record.StatusDescription = Describe(total);
        _record.PercentComplete = Bytes is null ? Percent(Done, total) : Percent(Bytes.Sent, Bytes.Total);
        _record.SecondsRemaining = Bytes is null ? _timeLeft.Seconds(Elapsed, Done, total, ClosedFor) : _timeLeft.Seconds(Elapsed, Bytes.Sent, Bytes.Total, ClosedFor);
        _cmdlet.CommandRuntime.WriteProgress(_record.ActivityId, _record);
    }

    internal void Complete()
    {
        if (TakeCompleted())
        {
            _cmdlet.CommandRuntime.WriteProgress(_record.ActivityId, _record);
        }
    }

    /// <summary>Completes the progress of a cmdlet that an error or a stop has ended, which the pipeline takes no more from.</summary>
    internal void CompleteLate()
    {
        try
        {
            if (TakeCompleted())
            {
                _cmdlet.Host.UI.WriteProgress(_record.ActivityId, _record);
            }
        }
        catch (Exception e) when (e is HostException or NotImplementedException or InvalidOperationException)
        {
            // The host is closing, and its progress with it.
        }
    }

    private static int Percent(long done, long? total) => total is > 0 and long all ? (int)Math.Min(100, done * 100 / all) : -1;

    private bool TakeCompleted()
    {
        bool wasShown = _isShown;
        _isShown = false;
        _record.RecordType = wasShown ? ProgressRecordType.Completed : _record.RecordType;
        return wasShown;
    }

    private string Describe(long? total)
    {
        string done = Bytes?.ToString() ?? (total is null ? Done.ToString(CultureInfo.CurrentCulture) : $"{Done} of {total}");
        return $"{done} ({_cmdlet.Log.Sent} requests{DescribeWait()})";
    }

    private string DescribeWait()
    {
        if (ClosedFor is var closed && closed > TimeSpan.Zero)
        {
            return $", waiting {Seconds(closed)} s for the rate limit";
        }

        if (_cmdlet.Log.PausedFor is var paused && paused > TimeSpan.Zero)
        {
            return $", waiting {Seconds(paused)} s to repeat a failed request{(_cmdlet.Log.IsPauseAskedFor ? ", as the service asks" : string.Empty)}";
        }

        return Connection?.Client.Throttle is { PacedFor.Ticks: > 0, RequestsPerMinute: int pace } ? $", limited to {pace} requests per minute" : string.Empty;
    }

    private static string Seconds(TimeSpan time) => Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.CurrentCulture);
}
