using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>Reads a network into the folder of an unfinished run, kind by kind and list by list, and puts the files in place at the end.</summary>
internal sealed class ExportRun(IExportHost host, MNConnection connection, ExportFolder folder, EarlierExport? earlier) : IDisposable
{
    private readonly Queue<(ExportUnit Unit, NetworkReader? Reader)> _units = new();
    private readonly ExportSource _source = new(folder.UnfinishedPathOf);
    private readonly List<ExportedFile> _files = [];
    private readonly List<MissingPart> _missing = [];
    private ExportJournal? _journal;
    private ExportFile? _file;
    private long _objects;

    /// <summary>Goes on with the run in the folder, or begins one.</summary>
    /// <returns>When the run had begun; null for a new one.</returns>
    internal string? Begin(bool isFull)
    {
        _journal = ExportJournal.Resume(folder.JournalPath);
        if (_journal is { } journal && journal.Head.IsFull == isFull)
        {
            return journal.Head.Started;
        }

        _journal?.Dispose();
        folder.Discard();
        _journal = ExportJournal.Create(folder.JournalPath, new JournalHead(connection.NetworkId, JournalText.Time(connection.Client.Time.GetUtcNow()), isFull));
        return null;
    }

    /// <summary>Reads everything and puts the files in place.</summary>
    internal ExportManifest Finish(IReadOnlyList<ExportKind> kinds)
    {
        foreach (ExportKind kind in kinds)
        {
            Write(kind);
        }

        (ulong id, string? subdomain, string? title) = _source.Objects(ExportKind.Network)
            .Select(network => (ExportLine.Number(network, "id"), ExportLine.Text(network, "subdomain"), ExportLine.Text(network, "title")))
            .FirstOrDefault();
        var manifest = new ExportManifest
        {
            NetworkId = id == 0 ? connection.NetworkId : ExportKind.Key(id),
            Subdomain = subdomain,
            Title = title,
            StartedAt = _journal!.Head.Started,
            FinishedAt = JournalText.Time(connection.Client.Time.GetUtcNow()),
            Files = _files,
            LeftOut = [.. ExportKind.All.Except(kinds).Select(kind => kind.Name)],
            Missing = _missing,
        };
        _journal.Dispose();
        folder.Publish(manifest);
        return manifest;
    }

    /// <summary>Writes the list whose turn it is.</summary>
    internal void Take(UnitPages pages)
    {
        ExportUnit unit = _units.Dequeue().Unit;
        using (pages)
        {
            try
            {
                Append(unit, pages);
            }
            catch (MightyNetworksException failure)
            {
                Miss(unit, ErrorRecords.From(failure, unit.Target, null, "Read " + unit.What), ErrorRecords.ConcernsConnection(failure), pages.Requests);
                return;
            }

            Commit(unit, pages);
        }
    }

    /// <summary>Notes that the list whose turn it is could not be read.</summary>
    internal void Fail(ErrorRecord error, bool endsRun)
    {
        (ExportUnit unit, NetworkReader? reader) = _units.Dequeue();
        Miss(unit, error, endsRun, reader?.Sent ?? 0);
    }

    public void Dispose()
    {
        _file?.Dispose();
        _journal?.Dispose();
    }

    private void Write(ExportKind kind)
    {
        string path = folder.UnfinishedPathOf(kind.Name);
        using (_file = new ExportFile(kind.Name, PrivateFiles.Open(path, FileMode.OpenOrCreate), _journal!))
        {
            if (kind.IsOfPosts)
            {
                earlier?.Compare(_source.Objects(ExportKind.Posts));
            }

            foreach (ExportUnit unit in kind.Units(_source))
            {
                if (!_file.Skip(unit.Key))
                {
                    Start(kind, unit);
                }
            }

            host.FinishWork();
            _file.Complete();
            NoteParents(kind);
            _missing.AddRange(_file.Missing);
        }

        _files.Add(new ExportedFile(
            kind.File,
            _file.Count,
            _file.Requests,
            _file.TakenOver,
            ExportText.HashOf(path)));
    }

    private void Start(ExportKind kind, ExportUnit unit)
    {
        if (earlier?.Find(kind.Name, unit) is { } segment)
        {
            _units.Enqueue((unit, null));
            host.Dispatch(connection, () => Task.FromResult<UnitPages?>(new UnitPages(segment)), unit.Target, "Take over " + unit.What);
            return;
        }

        NetworkReader reader = host.Reader(connection);
        _units.Enqueue((unit, reader));
        host.Dispatch(connection, () => UnitPages.BeginAsync(reader, unit.Request), unit.Target, "Read " + unit.What);
    }

    private void Append(ExportUnit unit, UnitPages pages)
    {
        if (pages.Segment is { } segment)
        {
            foreach (byte[] line in segment.Lines())
            {
                _file!.Append(line);
                _objects++;
            }

            return;
        }

        do
        {
            IReadOnlyList<RawJson> page = pages.Take() ?? [];
            for (int i = 0; i < page.Count; i++)
            {
                if (i == page.Count / 2)
                {
                    pages.ReadAhead();
                }

                _file!.Append(ExportLine.Of(page[i].Value, unit.Parents));
            }

            _objects += page.Count;
            host.ShowDone(_objects);
        }
        while (host.Wait(pages.ReadAsync()));
    }

    private void Commit(ExportUnit unit, UnitPages pages)
    {
        MissingPart? missing = null;
        if (pages.Shortfall is { } shortfall)
        {
            string text = $"{unit.What}: {shortfall}";
            host.WriteWarning(text);
            missing = new MissingPart(KindName, unit.Key, "MNListIncomplete", text);
        }

        _file!.Commit(unit.Key, pages.Requests, pages.Segment is not null, missing);
    }

    // An error that ends the run leaves the list to the next one.
    private void Miss(ExportUnit unit, ErrorRecord error, bool endsRun, int requests)
    {
        _file!.Rollback();
        host.Report(error, endsRun);
        _file.Commit(unit.Key, requests, isTakenOver: false, new MissingPart(KindName, unit.Key, error.FullyQualifiedErrorId.Split(',')[0], DisplayText.OneLine(error.Exception.Message)));
    }

    private string KindName => _file!.Kind;

    private void NoteParents(ExportKind kind)
    {
        foreach (string parent in kind.ParentNames.Where(parent => _missing.Exists(missing => missing.Kind == parent && missing.Key.Length == 0)))
        {
            _missing.Add(new MissingPart(kind.Name, string.Empty, "MNParentMissing", $"Not read, because {parent} could not be read."));
        }
    }
}
