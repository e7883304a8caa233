using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;
using MightyNetworks.PowerShell.Sync;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>Base class for cmdlets that need all wanted members before they begin: gathers them from the pipeline, and loses none.</summary>
public abstract class MNWantedCommand : MNChangeCommand
{
    private WantedList? _wanted;
    private MNConnection? _network;
    private object? _newestError;
    private int _incompleteLists;

    /// <summary>
    /// The wanted members: IDs, email addresses, members, or rows with a column MemberId or Email. All of them together are the wanted state.
    /// </summary>
    [Parameter(Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [WantedMemberTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    private protected override bool FindsNamesLater => true;

    /// <summary>The wanted members.</summary>
    private protected WantedList List => _wanted ??= new WantedList(this);

    /// <summary>The wanted member of the current object.</summary>
    private protected virtual WantedMember Wanted(MNKey key) => new(key, key.IsName ? key.Name : Input.NameOf(key.Id, nameof(MemberId)));

    /// <summary>Why the pipeline may not have brought all wanted members; null if nothing says so.</summary>
    private protected string? InputGap => !MyInvocation.ExpectingInput ? null
        : NewestError is { } error && !ReferenceEquals(error, _newestError) ? "an error occurred in the pipeline while the wanted members were gathered."
        : IncompleteLists > _incompleteLists ? "a list that the wanted members came from is incomplete."
        : null;

    // Errors of other commands of the pipeline, which may have ended a list early, are seen only there.
    private object? NewestError => GetVariableValue("global:Error") is IList { Count: > 0 } errors ? errors[0] : null;

    private static int IncompleteLists => ConnectionTable.Current.All.Sum(connection => connection.IncompleteLists);

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        (_newestError, _incompleteLists) = (NewestError, IncompleteLists);
    }

    /// <inheritdoc/>
    private protected sealed override IEnumerable<Change> Changes()
    {
        bool isExplicit = Input.IsSpecifiedExplicitly(nameof(MemberId));
        if (MyInvocation.ExpectingInput && isExplicit)
        {
            Refuse("MNMembersTwice", "Members were specified by the pipeline and by -MemberId: specify one of them.");
        }

        if (Input.NetworkId.Length > 0 && !TakeNetwork())
        {
            OnUnusable();
            return [];
        }

        MNKey[] keys = MemberId.Length == 0 && !isExplicit && MyInvocation.ExpectingInput ? [new MNKey(InputObject?.ToString() is { Length: > 0 } row ? row : " ")] : MemberId;
        foreach (MNKey key in keys)
        {
            List.Add(Wanted(key));
        }

        return [];
    }

    /// <inheritdoc/>
    private protected sealed override void OnUnusable() => List.Refused++;

    /// <summary>The connection to the network of the wanted members. Ends the cmdlet if no members were specified.</summary>
    private protected MNConnection WantedConnection()
    {
        MNConnection connection = _network ?? Connection ?? DefaultConnection();
        CheckOpen(connection);
        if (!MyInvocation.ExpectingInput && !Input.IsSpecifiedExplicitly(nameof(MemberId)))
        {
            Refuse("MNNoMember", "No members were specified. Pipe the wanted members, or use -MemberId.");
        }

        return connection;
    }

    // Piped objects that come from a network are of the same one.
    private bool TakeNetwork()
    {
        if (ConnectionFor(InputObject) is not { } connection)
        {
            return false;
        }

        if (_network is not null && _network != connection)
        {
            WriteError(ErrorRecords.OtherNetwork(Input.NetworkId, _network, InputObject));
            return false;
        }

        _network = connection;
        return true;
    }
}
