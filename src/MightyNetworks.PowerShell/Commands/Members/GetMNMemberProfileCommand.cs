using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Profiles;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets one flat row per member, made for Export-Csv: the member's fields, tags, badges, plans, spaces and answers to custom fields.</summary>
/// <remarks>
/// Operations: GET /members, GET /members/{id}/, GET /members/{member_id}/tags, GET /members/{member_id}/badges, GET /plans, GET
/// /plans/{plan_id}/members or GET /members/{member_id}/plans, GET /spaces, GET /spaces/{space_id}/members or GET
/// /members/{member_id}/spaces, GET /custom_fields, GET /custom_fields/{custom_field_id}/members/{member_id}/answers.
/// </remarks>
[Cmdlet(VerbsCommon.Get, "MNMemberProfile", DefaultParameterSetName = AllSet)]
[OutputType(typeof(PSObject), typeof(RequestEstimate))]
public sealed class GetMNMemberProfileCommand : MNGetCommand
{
    private readonly Dictionary<MNConnection, ProfileRun> _runs = [];
    private PreviousRows? _previous;

    /// <summary>The IDs or email addresses of the members. Objects of Get-MNMember are used as they are, without reading the members again.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The piped object.</summary>
    [Parameter(ParameterSetName = KeySet, ValueFromPipeline = true, DontShow = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>What to add to the rows. By default they have only the fields that the list of members has.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public MemberProfilePart[] Include { get; set; } = [];

    /// <summary>
    /// A CSV file with the rows of an earlier run, or a folder whose newest CSV file is used. Only members who were updated since are read;
    /// what is included about the others is taken over from the file.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Previous { get; set; }

    /// <summary>Writes how many requests each part takes, in place of the rows. Only what is needed to know the numbers is requested.</summary>
    [Parameter]
    public SwitchParameter Estimate { get; set; }

    /// <summary>Reads the previous file, before Export-Csv in the same pipeline creates its own.</summary>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        _previous = Previous is null ? null : PreviousFile.Read(this, Previous);
    }

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName == AllSet)
        {
            foreach (MNConnection connection in Connections(null))
            {
                RunOf(connection);
            }
        }

        foreach (ulong id in MemberId.Select(key => key.Id))
        {
            foreach (MNConnection connection in Connections(id))
            {
                RunOf(connection).Add(id, InputObject?.BaseObject is Member member && member.Id == id ? member : null);
            }
        }
    }

    /// <summary>Reads what the rows need, now that it is known how many there are, and writes them.</summary>
    protected override void EndProcessing()
    {
        KeyValuePair<MNConnection, ProfileRun>[] runs = [.. _runs.Where(run => Try(run.Key, () => Prepare(run.Value)))];
        var columns = new ProfileColumns(Include, runs.SelectMany(run => run.Value.Fields));
        foreach (KeyValuePair<MNConnection, ProfileRun> run in runs)
        {
            Try(run.Key, () => Write(run.Value, columns));
        }

        base.EndProcessing();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        foreach (ProfileRun run in _runs.Values)
        {
            run.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>A failure that ends the cmdlet, such as a budget used up, waits until the rows that are complete are written.</summary>
    private protected override void OnFailed(WorkItem item, ErrorRecord record, bool endsCmdlet)
    {
        if (endsCmdlet)
        {
            WriteComplete();
        }

        base.OnFailed(item, record, endsCmdlet);
    }

    private ProfileRun RunOf(MNConnection connection)
    {
        if (!_runs.TryGetValue(connection, out ProfileRun? run))
        {
            _runs.Add(connection, run = new ProfileRun(this, connection, ParameterSetName == AllSet));
        }

        return run;
    }

    private void Prepare(ProfileRun run)
    {
        if (_previous is not null && !run.TakePrevious(_previous) && _runs.Count == 1)
        {
            PreviousFile.Refuse(this, $"-Previous '{_previous.File}' cannot be used: its rows belong to another network. Nothing was sent.", _previous.File);
        }

        run.ReadFields();
    }

    private void Write(ProfileRun run, ProfileColumns columns)
    {
        if (Estimate)
        {
            run.WriteEstimate(columns);
        }
        else
        {
            run.WriteRows(columns);
        }
    }

    // Without its lists, a network has no complete rows but those in flight.
    private bool Try(MNConnection connection, Action step)
    {
        try
        {
            step();
            return true;
        }
        catch (MightyNetworksException failure)
        {
            WriteComplete();
            if (_runs.Count == 1)
            {
                ThrowTerminatingError(ErrorRecords.From(failure, connection));
            }

            WriteFailure(failure, connection);
            return false;
        }
    }

    private void WriteComplete() => Work.Drain(WaitAny, item =>
    {
        if (item.Failure is null && item.Response.Result is { } row)
        {
            Emit(row);
        }
    });
}
