using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Tells whether a change failed because what it adds is there already: with 409, or with 422 and words that say so.</summary>
internal static class AlreadyThere
{
    internal const string ErrorId = "MNAlreadyThere";

    private static readonly string[] Words = ["already", "taken", "exists"];

    /// <summary>Whether a failure of a cmdlet that adds or creates means that.</summary>
    internal static bool Is(MightyNetworksException failure, CommandInfo? command) => command is CmdletInfo { Verb: "Add" or "New" } && Is(failure);

    /// <summary>Whether the failure of a request that adds or creates means that.</summary>
    internal static bool Is(MightyNetworksException failure) => failure.Reason switch
    {
        FailureReason.Conflict => true,
        FailureReason.Invalid => Words.Any(word => failure.ServiceMessage?.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0),
        _ => false,
    };
}
