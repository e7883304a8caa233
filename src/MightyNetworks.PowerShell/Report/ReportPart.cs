using System;
using System.Collections.Generic;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Report;

/// <summary>The network and the period that a report is about, and the cmdlet that writes it.</summary>
internal sealed record ReportScope(MNRequestCommand Cmdlet, MNConnection Connection, DateTimeOffset Since, DateTimeOffset Until)
{
    /// <summary>Whether posts without activity in the period are read, for the reactions to their comments.</summary>
    internal bool IncludeQuiet { get; init; }

    internal bool IsInPeriod(DateTimeOffset? time) => time >= Since && time < Until;
}

/// <summary>What some sections of the report need from the network.</summary>
internal abstract class ReportPart(ReportScope scope, string heading)
{
    private readonly List<PartNeed> _lists = [];

    /// <summary>The heading of the section, or of the first one.</summary>
    internal string Heading { get; } = heading;

    /// <summary>The number of requests sent.</summary>
    internal virtual int Requests => Reader.Sent;

    /// <summary>The requests that it takes, once it was opened.</summary>
    internal virtual IReadOnlyList<PartNeed> Needs => _lists;

    protected ReportScope Scope { get; } = scope;

    protected NetworkReader Reader { get; } = new(scope.Cmdlet, scope.Connection);

    /// <summary>Reads enough to know the requests of the rest; in place of short lists only their lengths, if nothing but the number is wanted.</summary>
    internal abstract void Open(bool onlyCount);

    /// <summary>Reads the rest and makes the sections.</summary>
    internal abstract IEnumerable<ReportSection> Read();

    /// <summary>Lists that were incomplete.</summary>
    internal IEnumerable<string> TakeShortfalls() => Reader.TakeShortfalls();

    /// <summary>Reads a short list, or only its length.</summary>
    protected List<T> Take<T>(ListRequest<T> list, string part, string what, bool onlyCount)
    {
        if (onlyCount)
        {
            long pages = PartNeed.PagesOf(Scope.Cmdlet.Wait(Reader.CountAsync(list)).Total);
            _lists.Add(new PartNeed(part, pages, pages, what + ", 100 per request"));
            return [];
        }

        int before = Reader.Sent;
        List<T> all = Scope.Cmdlet.Wait(Reader.AllAsync(list));
        _lists.Add(new PartNeed(part, Reader.Sent - before, Reader.Sent - before, what));
        return all;
    }
}
