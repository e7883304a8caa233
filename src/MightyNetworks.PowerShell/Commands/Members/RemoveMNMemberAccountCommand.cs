using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Backup;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes the accounts of members.</summary>
/// <remarks>Operation: DELETE /members/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNMemberAccount", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNMemberAccountCommand : MNChangeCommand
{
    /// <summary>The IDs or email addresses of the members whose accounts are deleted.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>
    /// The folder with the member's data that Export-MNMemberData wrote. Nothing is removed if it is of another member or network, incomplete
    /// or damaged; when, by whom and whether the account was removed is added to its summary.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Record { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from member in Keys(MemberId)
        let what = $"Delete the account of {member}"
        select Record is null ? member.Change(Members.DeleteAccount(member), what) : Recorded(member, what);

    private Change Recorded(Key member, string what)
    {
        ulong id = member;
        try
        {
            string folder = BackupPath.Resolve(this, Record!);
            MemberRecord record = MemberRecord.Open(folder);
            MNConnection? connection = ConnectionFor(id);
            if (connection is not null && connection.IsTo(record.NetworkId) is null)
            {
                Identify(connection);
            }

            string? why = record.MemberId != id ? $"it is of member {record.MemberId}"
                : !record.IsComplete ? $"it is incomplete: {record.Missing[0].Kind} could not be read"
                : connection?.IsTo(record.NetworkId) is false ? $"it is of network {record.NetworkId}"
                : null;
            return why is not null || connection is null
                ? Refused(member, $"The record in '{folder}' does not allow to remove member {id}: {why ?? "there is no connection"}.")
                : Change.Of(what, id, new AccountRemoval(record, folder, connection).SendAsync) with { Connection = connection };
        }
        catch (BackupException unusable)
        {
            return Refused(member, unusable.Message.Replace(" Nothing was sent.", string.Empty));
        }
    }

    private static Change Refused(Key member, string message) => Change.Invalid("MNRecordUnusable", message + " Nothing was sent for it.", (ulong)member);
}
