using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Names;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Completes the names of a network's spaces, plans, tags, badges, collections and custom fields; nothing for other keys.</summary>
public sealed class NameCompleter : IArgumentCompleter
{
    // A prompt does not wait longer for a name.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters)
    {
        if (NameKinds.Of(parameterName) is not { } kind || ConnectionOf(fakeBoundParameters) is not { IsClosed: false } connection || connection.Directory[kind] is not { } list)
        {
            return [];
        }

        string typed = wordToComplete.Trim('\'', '"');
        IReadOnlyList<NamedObject> all = Read(list);
        ILookup<string, NamedObject> byName = all.ToLookup(one => one.Name, StringComparer.OrdinalIgnoreCase);
        return all
            .Where(one => one.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
            .Select(one => Result(one, isUnique: byName[one.Name].Count() == 1))
            .ToList();
    }

    private static MNConnection? ConnectionOf(IDictionary parameters) => WireText.Unwrap(parameters["Connection"]) switch
    {
        MNConnection connection => connection,
        string name => ConnectionTable.Current.Find(name),
        _ => ConnectionTable.Current.Default,
    };

    // A prompt is no place for errors.
    private static IReadOnlyList<NamedObject> Read(NameList list)
    {
        using var limit = new CancellationTokenSource(LongestWait);
        try
        {
            CancellationToken cancellation = limit.Token;
            return Task.Run(() => list.FirstAsync(null, cancellation), CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is MightyNetworksException or OperationCanceledException)
        {
            return [];
        }
    }

    // A name that several have, or that is a number, does not say which object is meant.
    private static CompletionResult Result(NamedObject one, bool isUnique)
    {
        string id = one.Id.ToString(CultureInfo.InvariantCulture);
        bool isClear = isUnique && !ulong.TryParse(one.Name.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return new CompletionResult(isClear ? Quoted(one.Name) : id, DisplayText.Short(one.Name, 80), CompletionResultType.ParameterValue, id);
    }

    private static string Quoted(string name) =>
        char.IsLetter(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') ? name
        : "'" + CodeGeneration.EscapeSingleQuotedStringContent(name) + "'";
}
