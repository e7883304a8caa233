using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>
/// A file of an unfinished run. Lists are appended one after the other; each counts once it is committed, and what a crash left after the
/// last one is cut off.
/// </summary>
internal sealed class ExportFile : IDisposable
{
    private readonly string _kind;
    private readonly Stream _stream;
    private readonly ExportJournal _journal;
    private readonly Queue<JournalEntry> _done;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _end;
    private long _length;
    private long _count;
    private bool _isCut;

    /// <param name="kind">The kind of the objects.</param>
    /// <param name="stream">The file, from its beginning.</param>
    /// <param name="journal">The journal of the run.</param>
    internal ExportFile(string kind, Stream stream, ExportJournal journal)
    {
        (_kind, _stream, _journal) = (kind, stream, journal);
        _done = new Queue<JournalEntry>(Intact());
    }

    /// <summary>The kind of the objects.</summary>
    internal string Kind => _kind;

    /// <summary>The number of objects in committed lists.</summary>
    internal long Count { get; private set; }

    /// <summary>The number of requests for committed lists.</summary>
    internal long Requests { get; private set; }

    /// <summary>The number of lists taken over.</summary>
    internal long TakenOver { get; private set; }

    /// <summary>The lists that could not be read.</summary>
    internal List<MissingPart> Missing { get; } = [];

    /// <summary>Whether the next list was committed by an earlier run. Lists come in the same order in each run.</summary>
    internal bool Skip(string key)
    {
        if (_isCut || _done.Count == 0 || _done.Peek().Key != key)
        {
            Cut();
            return false;
        }

        Keep(_done.Dequeue());
        return true;
    }

    internal void Append(byte[] line)
    {
        _stream.Write(line, 0, line.Length);
        _hash.AppendData(line);
        _length += line.Length;
        _count++;
    }

    /// <summary>Ends a list.</summary>
    internal void Commit(string key, int requests, bool isTakenOver, MissingPart? missing = null)
    {
        _stream.Flush();
        var entry = new JournalEntry(_kind, key, _length, _count, requests, isTakenOver, ExportText.Hex(_hash.GetHashAndReset()), missing);
        _journal.Add(entry);
        Keep(entry);
        (_length, _count) = (0, 0);
    }

    /// <summary>Takes back what was appended since the last list.</summary>
    internal void Rollback()
    {
        _stream.Flush();
        _stream.SetLength(_end);
        _stream.Position = _end;
        _hash.GetHashAndReset();
        (_length, _count) = (0, 0);
    }

    /// <summary>Ends the file.</summary>
    internal void Complete()
    {
        Cut();
        _stream.Flush();
        (_stream as FileStream)?.Flush(flushToDisk: true);
    }

    public void Dispose()
    {
        _stream.Dispose();
        _hash.Dispose();
    }

    private void Keep(JournalEntry entry)
    {
        _end += entry.Length;
        Count += entry.Count;
        Requests += entry.Requests;
        TakenOver += entry.IsTakenOver ? 1 : 0;
        if (entry.Missing is not null)
        {
            Missing.Add(entry.Missing);
        }
    }

    private void Cut()
    {
        if (!_isCut)
        {
            _isCut = true;
            Rollback();
        }
    }

    // After a power cut, the journal may be on the disk and the bytes not.
    private List<JournalEntry> Intact()
    {
        var intact = new List<JournalEntry>();
        foreach (JournalEntry entry in _journal.Done(_kind))
        {
            if (!IsNext(entry))
            {
                break;
            }

            intact.Add(entry);
        }

        return intact;
    }

    private bool IsNext(JournalEntry entry)
    {
        byte[] buffer = new byte[64 * 1024];
        long left = entry.Length;
        for (int read; left > 0 && (read = _stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length))) > 0; left -= read)
        {
            _hash.AppendData(buffer, 0, read);
        }

        return ExportText.Hex(_hash.GetHashAndReset()) == entry.Hash && left == 0;
    }
}
