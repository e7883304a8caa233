using System;
using System.Globalization;
using System.Management.Automation;
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

    /// <summary>Upload progress in bytes; shown instead of the number of items.</summary>
    internal ByteProgress? Bytes { get; set; }

    private TimeSpan Elapsed => _time?.GetElapsedTime(_start) ?? TimeSpan.Zero;

    internal void Show()
    {
        if (!_isWanted || Elapsed < _next)
        {
            return;
        }

        _next = Elapsed + Interval;
        _isShown = true;
        _record.StatusDescription = Describe();
        _record.PercentComplete = Bytes is null ? Percent(Done, Total) : Percent(Bytes.Sent, Bytes.Total);
        _cmdlet.WriteProgress(_record);
    }

    internal void Complete()
    {
        if (_isShown)
        {
            _record.RecordType = ProgressRecordType.Completed;
            _cmdlet.WriteProgress(_record);
            _isShown = false;
        }
    }

    private static int Percent(long done, long? total) => total is > 0 and long all ? (int)Math.Min(100, done * 100 / all) : -1;

    private string Describe()
    {
        string done = Bytes?.ToString() ?? (Total is long total ? $"{Done} of {total}" : Done.ToString(CultureInfo.CurrentCulture));
        return $"{done} ({_cmdlet.Log.Sent} requests{DescribeWait()})";
    }

    private string DescribeWait()
    {
        TimeSpan closed = Connection?.Client.Throttle.ClosedFor ?? TimeSpan.Zero;
        return closed > TimeSpan.Zero ? $", waiting {Seconds(closed)} s for the rate limit"
            : _cmdlet.Log.PausedFor is var paused && paused > TimeSpan.Zero ? $", waiting {Seconds(paused)} s to repeat a failed request"
            : string.Empty;
    }

    private static string Seconds(TimeSpan time) => Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.CurrentCulture);
}
