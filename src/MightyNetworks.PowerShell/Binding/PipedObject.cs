using System;
using System.Linq;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Tells objects of this module in the pipeline from rows of the user's own.</summary>
internal static class PipedObject
{
    /// <summary>The type name of the rows of Get-MNMemberProfile.</summary>
    internal const string Profile = "MightyNetworks.MemberProfile";

    // What Export-Clixml, jobs and remoting make of an object keeps its type by name only.
    private const string Deserialized = "Deserialized.MightyNetworks.";

    /// <summary>Whether the module emitted the object, in this session or in another one.</summary>
    internal static bool IsOfModule(PSObject? piped) => TypeOf(piped) is not null;

    /// <summary>The type of an object of this module, such as <c>Member</c>; null for any other object.</summary>
    internal static string? TypeOf(PSObject? piped) => piped?.BaseObject is Resource or MNWebhookEvent or IModuleRow
        ? piped.BaseObject.GetType().Name
        : piped?.TypeNames.FirstOrDefault(name => name == Profile || name.StartsWith(Deserialized, StringComparison.Ordinal))?.Split('.').Last();

    /// <summary>Whether an object comes from another process or a file of Export-Clixml, where the texts of times have no culture.</summary>
    internal static bool IsDeserialized(PSObject? piped) => piped?.TypeNames.Any(name => name.StartsWith(Deserialized, StringComparison.Ordinal)) is true;

    /// <summary>Whether a value is an empty cell of a table.</summary>
    internal static bool IsEmpty(object? value) => WireText.Unwrap(value) is null or "" or DBNull;
}
