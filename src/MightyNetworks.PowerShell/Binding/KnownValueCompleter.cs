using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Completes the values that are known of a set that may have others.</summary>
public abstract class KnownValueCompleter : IArgumentCompleter
{
    private readonly IReadOnlyList<string> _values;

    private protected KnownValueCompleter(IReadOnlyList<string> values) => _values = values;

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters)
    {
        string typed = wordToComplete.Trim('\'', '"');
        return _values
            .Where(value => value.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || IsPart(value, typed))
            .Select(value => new CompletionResult(value));
    }

    // Berlin for Europe/Berlin.
    private static bool IsPart(string value, string typed) => typed.Length > 0 && value.IndexOf("/" + typed, StringComparison.OrdinalIgnoreCase) > 0;
}
