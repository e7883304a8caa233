using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Management.Automation;
using System.Threading;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Collects request events on any thread and writes them on the pipeline thread.</summary>
internal sealed class RequestLog : IRequestListener
{
    private readonly ConcurrentQueue<Event> _events = new();
    private int _sent;
    private Pause? _pause;

    /// <summary>Time source for measuring waits.</summary>
    internal TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Receives the progress of uploads, if the cmdlet shows it.</summary>
    internal ByteProgress? Bytes { get; set; }

    /// <summary>Number of requests sent by this cmdlet.</summary>
    internal int Sent => Volatile.Read(ref _sent);

    /// <summary>Remaining wait of the last failed request before it is repeated; zero if none is waiting.</summary>
    internal TimeSpan PausedFor => Volatile.Read(ref _pause) is { Left: var left } && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    /// <summary>Whether the service asked for that wait.</summary>
    internal bool IsPauseAskedFor => Volatile.Read(ref _pause) is { IsAskedFor: true };

    public void Sending(ApiRequest request, int attempt)
    {
        Interlocked.Increment(ref _sent);
        _events.Enqueue(new Event(request, attempt));
    }

    public void Uploading(ApiRequest request, long sent, long? length) => Bytes?.Report(request, sent, length);

    public void Received(ApiRequest request, int status, TimeSpan elapsed) => _events.Enqueue(new Event(request, status, elapsed));

    public void Waiting(ApiRequest request, MightyNetworksException failure, TimeSpan delay)
    {
        Volatile.Write(ref _pause, new Pause(delay, failure.RetryAfter is not null, Time));
        _events.Enqueue(new Event(request, failure, delay));
    }

    internal void Show(Cmdlet cmdlet)
    {
        while (_events.TryDequeue(out Event happened))
        {
            string line = DisplayText.OneLine(happened.ToString());
            if (happened.IsSending)
            {
                cmdlet.WriteDebug(line);
            }
            else
            {
                cmdlet.WriteVerbose(line);
            }
        }
    }

    private sealed class Pause(TimeSpan length, bool isAskedFor, TimeProvider time)
    {
        private readonly long _start = time.GetTimestamp();

        internal bool IsAskedFor => isAskedFor;

        internal TimeSpan Left => length - time.GetElapsedTime(_start);
    }

    /// <summary>A request event; formatted only on the pipeline thread.</summary>
    private readonly struct Event
    {
        private readonly ApiRequest _request;
        private readonly int _number;
        private readonly TimeSpan _time;
        private readonly MightyNetworksException? _failure;

        internal Event(ApiRequest request, int attempt)
            : this() => (_request, _number, IsSending) = (request, attempt, true);

        internal Event(ApiRequest request, int status, TimeSpan elapsed)
            : this() => (_request, _number, _time) = (request, status, elapsed);

        internal Event(ApiRequest request, MightyNetworksException failure, TimeSpan delay)
            : this() => (_request, _failure, _time) = (request, failure, delay);

        internal bool IsSending { get; }

        public override string ToString()
        {
            if (IsSending)
            {
                return $"{_request} {_request.Body}".TrimEnd();
            }

            return _failure is null
                ? string.Format(CultureInfo.InvariantCulture, "{0} -> {1} ({2:0} ms)", _request, _number, _time.TotalMilliseconds)
                : string.Format(CultureInfo.InvariantCulture, "{0} Waiting {1:0.0} s before repeating it.", _failure.Message, _time.TotalSeconds);
        }
    }
}
