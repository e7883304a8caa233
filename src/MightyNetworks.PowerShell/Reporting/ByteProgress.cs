using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Progress of uploads in bytes. Reported on any thread, shown on the pipeline thread.</summary>
internal sealed class ByteProgress
{
    private const double Megabyte = 1_000_000;

    private readonly ConditionalWeakTable<ApiRequest, FileProgress> _files = new();
    private long _sent;
    private long _total;

    /// <summary>Number of bytes sent.</summary>
    internal long Sent => Interlocked.Read(ref _sent);

    /// <summary>Total size of the uploads started.</summary>
    internal long Total => Interlocked.Read(ref _total);

    public override string ToString() =>
        string.Format(CultureInfo.CurrentCulture, "{0:0.0} of {1:0.0} MB", Sent / Megabyte, Total / Megabyte);

    /// <summary>Reports how many bytes of a request's file are sent.</summary>
    internal void Report(ApiRequest request, long sent, long? length) => _files.GetValue(request, _ => Begin(length)).Report(this, sent);

    private FileProgress Begin(long? length)
    {
        Interlocked.Add(ref _total, length ?? 0);
        return new FileProgress();
    }

    private sealed class FileProgress
    {
        private long _sent;

        internal void Report(ByteProgress all, long sent)
        {
            Interlocked.Add(ref all._sent, sent - _sent);
            _sent = sent;
        }
    }
}
