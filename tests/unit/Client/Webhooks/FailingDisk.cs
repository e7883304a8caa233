using System;
using System.IO;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>A disk that becomes full: a write that does not fit is cut off in its middle.</summary>
internal sealed class FailingDisk
{
    internal long Room { get; set; } = long.MaxValue;

    internal bool CanCut { get; set; } = true;

    internal Stream Open(string path) => new Limited(this, new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1));

    private sealed class Limited(FailingDisk disk, FileStream file) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position
        {
            get => file.Position;
            set => file.Position = value;
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            file.Write(buffer, offset, (int)Math.Min(count, disk.Room));
            if (count > disk.Room)
            {
                file.Flush();
                throw new IOException("There is no space left on the device.");
            }
        }

        public override void Flush() => file.Flush();

        public override void SetLength(long value)
        {
            if (!disk.CanCut)
            {
                throw new IOException("The device does not respond.");
            }

            file.SetLength(value);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

        protected override void Dispose(bool disposing)
        {
            file.Dispose();
            base.Dispose(disposing);
        }
    }
}
