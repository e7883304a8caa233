using System;
using System.Globalization;
using System.Threading;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>How much of the files on their way is sent. Told on any thread, shown on the pipeline's.</summary>
internal sealed class ByteProgress
{
    private const double Megabyte = 1_000_000;

    private long _sent;
    private long _total;

    /// <summary>How many bytes are sent.</summary>
    internal long Sent => Interlocked.Read(ref _sent);

    /// <summary>How many bytes the files have that were begun.</summary>
    internal long Total => Interlocked.Read(ref _total);

    public override string ToString() =>
        string.Format(CultureInfo.CurrentCulture, "{0:0.0} of {1:0.0} MB", Sent / Megabyte, Total / Megabyte);

    /// <summary>Another file; what it is told is how much of that file is sent.</summary>
    internal IProgress<long> OfFile(long length) => new FileProgress(this, length);

    private sealed class FileProgress(ByteProgress all, long length) : IProgress<long>
    {
        private long _sent;
        private bool _isBegun;

        public void Report(long value)
        {
            if (!_isBegun)
            {
                _isBegun = true;
                Interlocked.Add(ref all._total, length);
            }

            Interlocked.Add(ref all._sent, value - _sent);
            _sent = value;
        }
    }
}
