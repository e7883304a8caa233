namespace MightyNetworks.PowerShell.Commands;

/// <summary>What Get-MNMemberProfile can add to the rows.</summary>
public enum MemberProfilePart
{
    /// <summary>The titles of the member's tags, in the column Tags.</summary>
    Tag,

    /// <summary>The titles of the member's badges, in the column Badges.</summary>
    Badge,

    /// <summary>The names of the member's plans, in the column Plans.</summary>
    Plan,

    /// <summary>The names of the member's spaces, in the column Spaces.</summary>
    Space,

    /// <summary>The member's answers, in a column for each custom field.</summary>
    Answer,
}
