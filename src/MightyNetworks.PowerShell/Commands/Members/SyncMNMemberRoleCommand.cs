using System;
using System.Collections.Generic;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Sync;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Brings the roles of members to a wanted list. Members whose role the results of the last run show need no request.</summary>
/// <remarks>Operation: PUT /members/{id}/.</remarks>
[Cmdlet(VerbsData.Sync, "MNMemberRole", SupportsShouldProcess = true)]
[OutputType(typeof(MNSyncResult))]
public sealed class SyncMNMemberRoleCommand : MNSyncCommand
{
    private PreviousRoles _previous = new();

    /// <summary>The role of the wanted members, unless their rows have a column Role.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    public MemberRole? Role { get; set; }

    /// <summary>
    /// The results of the last run, as exported with Export-Csv. Members who have the wanted role there are not changed, and with -RemoveMissing
    /// those who are not wanted any more become contributors again. A file that does not exist counts as empty.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Previous { get; set; }

    // The results are the next -Previous, which has to be complete.
    private protected override bool WritesUnchanged => IncludeUnchanged || Previous is not null;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (RemoveMissing && Previous is null)
        {
            Refuse("MNPreviousMissing", "-RemoveMissing needs -Previous: the service does not report roles, so only the results of the last run say who has one.");
        }

        if (Previous is not null)
        {
            _previous = PreviousRoles.Read(this, Previous);
        }
    }

    private protected override SyncTarget FindTarget(MNConnection connection) => new(0, string.Empty, "roles");

    private protected override MemberState ReadState(StateReader reader, MNConnection connection, SyncTarget target, WantedList wanted)
    {
        var state = new MemberState { Gap = _previous.Gap };
        foreach (KeyValuePair<ulong, PreviousRole> one in _previous.Roles)
        {
            state.Members[one.Key] = one.Value.Member;
        }

        return state;
    }

    private protected override bool IsInPlace(MemberState state, ulong id, WantedMember wanted) =>
        _previous.Roles.TryGetValue(id, out PreviousRole? previous) && previous.Role == wanted.Role;

    private protected override WantedMember Wanted(MNKey key) => base.Wanted(key) with
    {
        Role = WantedRole,
        Problem = WantedRole is null ? $"No role is known for {key}: specify Host, Moderator or Contributor in its row or as -Role." : null,
    };

    // PowerShell leaves the parameter empty if the text of a row is no role, and a member without a role must not become a contributor.
    private MemberRole? WantedRole => Input.IsSpecifiedExplicitly(nameof(Role)) ? Role
        : RoleIn(InputObject?.Properties[nameof(Role)]?.Value?.ToString()?.Trim());

    private protected override string Words(SyncStep step, SyncTarget target) => $"Set role of {step.Label} to {RoleOf(step)}";

    private protected override MNSyncResult NewResult(ulong? id, string? name, SyncTarget target, WantedMember? wanted) =>
        new(MNSyncAction.SetRole, id, name, (wanted is null ? MemberRole.Contributor : wanted.Role)?.ToString() ?? string.Empty);

    private protected override async Task<bool> SendAsync(AdminApiClient client, SyncTarget target, SyncStep step, CancellationToken stop)
    {
        await client.SendAsync(Members.SetRole(step.Id, RoleOf(step)), Log, stop).ConfigureAwait(false);
        return true;
    }

    private static MemberRole? RoleIn(string? text) =>
        Enum.TryParse(text, true, out MemberRole role) && string.Equals(role.ToString(), text, StringComparison.OrdinalIgnoreCase) ? role : null;

    private static MemberRole RoleOf(SyncStep step) => step.Wanted?.Role ?? MemberRole.Contributor;
}
