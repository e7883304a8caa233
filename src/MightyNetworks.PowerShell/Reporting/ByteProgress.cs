using System;
using System.Globalization;
using System.Threading;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Progress of uploads in bytes. Reported on any thread, shown on the pipeline thread.</summary>
internal sealed class ByteProgress
{
    private const double Megabyte = 1_000_000;

    private long _sent;
    private long _total;

    /// <summary>Number of bytes sent.</summary>
    internal long Sent => Interlocked.Read(ref _sent);

    /// <summary>Total size of the uploads started.</summary>
    internal long Total => Interlocked.Read(ref _total);

    public override string ToString() =>
        string.Format(CultureInfo.CurrentCulture, "{0:0.0} of {1:0.0} MB", Sent / Megabyte, Total / Megabyte);

    /// <summary>Returns the progress of one more file, in bytes of that file.</summary>
    internal IProgress<long> OfFile(long length) => new FileProgress(this, length);

    private sealed class FileProgress(ByteProgress all, long length) : IProgress<long>
    {
        private long _sent;
        private bool _isStarted;

        public void Report(long value)
        {
            if (!_isStarted)
            {
                _isStarted = true;
                Interlocked.Add(ref all._total, length);
            }

            Interlocked.Add(ref all._sent, value - _sent);
            _sent = value;
        }
    }
}
