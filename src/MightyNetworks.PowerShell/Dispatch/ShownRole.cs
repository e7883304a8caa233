using System;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>Shows the role that was set with the member who has it now: the service does not return it.</summary>
internal static class ShownRole
{
    /// <summary>Adds a role to a member, and a name to its type that selects the view with a column for it.</summary>
    internal static Action<object> Of(MemberRole role) => member =>
    {
        PSObject shown = PSObject.AsPSObject(member);
        shown.TypeNames.Insert(0, member.GetType().FullName + "#Role");
        shown.Properties.Add(new PSNoteProperty("Role", role));
    };
}
