using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the name, the budget or the pace of a connection, or makes it the default.</summary>
[Cmdlet(VerbsCommon.Set, "MNConnection", SupportsShouldProcess = true)]
[OutputType(typeof(MNConnection))]
public sealed class SetMNConnectionCommand : MNCmdlet
{
    /// <summary>The connection, as an object or by name. By default it is the default connection.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [Alias("Name")]
    [ConnectionTransformation]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNullOrEmpty]
    public MNConnection[]? Connection { get; set; }

    /// <summary>The new name, for use with -Connection. No other connection of the session may have it.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? NewName { get; set; }

    /// <summary>
    /// The new maximum number of requests, counted from the first one on the connection, not from now: to allow 500 more, specify RequestsMade + 500.
    /// Further requests are refused before they are sent. $null removes the limit.
    /// </summary>
    [Parameter]
    [AllowNull]
    [ValidateLimit(1, long.MaxValue)]
    public long? RequestBudget { get; set; }

    /// <summary>
    /// The new maximum number of requests per minute, from 1 to 60000, spread evenly over everything on the connection. It holds at once, also
    /// for requests that wait for their turn. $null removes the limit.
    /// </summary>
    [Parameter]
    [AllowNull]
    [ValidateLimit(1, 60000)]
    public int? RequestsPerMinute { get; set; }

    /// <summary>Makes the connection the default of this session.</summary>
    [Parameter]
    public SwitchParameter Default { get; set; }

    /// <summary>Writes the connection to the pipeline.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Changes it.</summary>
    protected override void ProcessRecord()
    {
        foreach (MNConnection connection in Connection ?? [DefaultConnection()])
        {
            CheckOpen(connection);
            if (Refusal(connection) is { } refusal)
            {
                WriteError(refusal);
                continue;
            }

            string line = $"Change connection '{connection}': {string.Join(", ", Words(connection))}";
            if (ShouldProcess(line, line + "?", "Confirm"))
            {
                Change(connection);
            }
        }
    }

    private bool IsSpecified(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);

    private ErrorRecord? Refusal(MNConnection connection)
    {
        if (NewName is null && !Default && !IsSpecified(nameof(RequestBudget)) && !IsSpecified(nameof(RequestsPerMinute)))
        {
            return ErrorRecords.Refused(
                "MNNothingToChange",
                $"Nothing to change was specified for connection '{connection}': specify -NewName, -RequestBudget, -RequestsPerMinute or -Default.",
                ErrorCategory.InvalidArgument,
                connection);
        }

        return NewName is not null && ConnectionTable.Current.Find(NewName) is { } other && !ReferenceEquals(other, connection)
            ? ErrorRecords.Refused(
                "MNConnectionNameTaken",
                $"Another connection of this session is named '{NewName}'. Nothing was changed about connection '{connection}'.",
                ErrorCategory.ResourceExists,
                connection)
            : null;
    }

    private IEnumerable<string> Words(MNConnection connection)
    {
        if (NewName is not null)
        {
            yield return $"rename it to '{NewName}'";
        }

        if (IsSpecified(nameof(RequestBudget)))
        {
            yield return RequestBudget is long budget ? $"set its budget to {budget} requests in all, of which {connection.RequestsMade} were made" : "remove its budget";
        }

        if (IsSpecified(nameof(RequestsPerMinute)))
        {
            yield return RequestsPerMinute is int pace ? $"limit it to {pace} requests per minute" : "remove its limit of requests per minute";
        }

        if (Default)
        {
            yield return "make it the default";
        }
    }

    private void Change(MNConnection connection)
    {
        if (NewName is not null)
        {
            connection.Rename(NewName);
        }

        if (IsSpecified(nameof(RequestBudget)))
        {
            connection.Client.Requests.Budget = RequestBudget;
            WarnIfUsedUp(connection);
        }

        if (IsSpecified(nameof(RequestsPerMinute)))
        {
            connection.Client.Throttle.RequestsPerMinute = RequestsPerMinute;
        }

        if (Default)
        {
            ConnectionTable.Current.Select(connection);
        }

        if (PassThru)
        {
            WriteObject(connection);
        }
    }

    private void WarnIfUsedUp(MNConnection connection)
    {
        if (connection.RequestsLeft == 0)
        {
            WriteWarning(
                $"The budget of connection '{connection}' is used up: {connection.RequestsMade} requests were made, and it allows {connection.RequestBudget}. Further requests are refused.");
        }
    }
}
