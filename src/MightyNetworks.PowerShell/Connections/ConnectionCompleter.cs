using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>Completes the names of this runspace's connections.</summary>
public sealed class ConnectionCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters)
    {
        string typed = wordToComplete.Trim('\'', '"');
        return ConnectionTable.Current.All
            .Where(connection => connection.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(connection => new CompletionResult(
                Quote(connection.Name), connection.Name, CompletionResultType.ParameterValue, Tip(connection)));
    }

    private static string Tip(MNConnection connection) =>
        DisplayText.Short(connection.Title, 80) is { Length: > 0 } title ? title : connection.NetworkId;

    private static string Quote(string name) =>
        name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') ? name : "'" + CodeGeneration.EscapeSingleQuotedStringContent(name) + "'";
}
