using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>Tells what a job costs before it is done, and refuses one that the budget does not allow.</summary>
internal sealed class RequestCost(MNCmdlet cmdlet, MNConnection connection)
{
    private long? Left => connection.RequestsLeft;

    /// <summary>Writes the parts and their total.</summary>
    /// <param name="needs">The parts.</param>
    /// <param name="basis">What the total follows from.</param>
    /// <param name="made">The number of requests that the estimate took.</param>
    internal void Write(IReadOnlyList<PartNeed> needs, string basis, long made)
    {
        foreach (PartNeed need in needs)
        {
            cmdlet.WriteObject(new RequestEstimate(connection, need.Part, need.Most, need.Explanation));
        }

        string left = Left is long requests ? $"; the budget leaves {requests}" : string.Empty;
        PartNeed total = Total(needs, $"{basis}; the estimate took {made}{left}");
        cmdlet.WriteObject(new RequestEstimate(connection, total.Part, total.Most, total.Explanation));
    }

    /// <summary>Ends the cmdlet if the budget leaves fewer requests than the job takes at least.</summary>
    /// <param name="needs">The parts.</param>
    /// <param name="made">The number of their requests that were made.</param>
    /// <param name="what">What takes them, in the plural: <c>The profiles of 5 members</c>.</param>
    internal void CheckBudget(IReadOnlyList<PartNeed> needs, long made, string what)
    {
        long rest = needs.Sum(need => need.Least) - made;
        if (Left is not long left || rest <= left)
        {
            return;
        }

        string parts = string.Join(", ", needs.Select(need => $"{need.Part} {need.Least}"));
        cmdlet.Refuse(
            "MN" + nameof(FailureReason.BudgetExceeded),
            $"{what} take at least {rest} more requests ({parts}), but the budget of {connection.RequestBudget} leaves {left}. Nothing more was sent; -Estimate shows the cost.",
            connection,
            ErrorCategory.QuotaExceeded);
    }

    private static PartNeed Total(IReadOnlyList<PartNeed> needs, string basis) =>
        new("Total", needs.Sum(need => need.Least), needs.Sum(need => need.Most), basis) { IsOpenEnded = needs.Any(need => need.IsOpenEnded) };
}
