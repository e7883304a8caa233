using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Names;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Puts IDs in place of the names in a cmdlet's key parameters, for each object of the pipeline anew.</summary>
internal sealed class KeyNames(MNRequestCommand cmdlet, PipedInput input)
{
    private readonly DateTimeOffset _askedAt = DateTimeOffset.UtcNow;
    private readonly Dictionary<string, MNKey[]> _ofCommandLine = [];
    private readonly Dictionary<(string Parameter, ulong Id), string> _names = [];

    /// <summary>Whether any key parameter of the current object holds a name.</summary>
    internal bool Any()
    {
        foreach (InputField field in input.Keys.Where(field => input.IsSpecifiedExplicitly(field.Name) && !_ofCommandLine.ContainsKey(field.Name)))
        {
            _ofCommandLine[field.Name] = field.Keys;
        }

        return input.Keys.Any(field => KeysOf(field).Any(key => key.IsName));
    }

    /// <summary>The name by which an ID was specified; null if it was specified as an ID.</summary>
    internal string? NameOf(string parameter, ulong id) => _names.TryGetValue((parameter, id), out string? name) ? name : null;

    /// <summary>Finds the IDs in one network. Names that stand for nothing are errors; false if nothing is left to do.</summary>
    internal bool Resolve(MNConnection connection) => input.Keys.Where(field => KeysOf(field).Any(key => key.IsName)).ToList().TrueForAll(field => Resolve(field, connection));

    // The value of the command line is kept, because it means another ID in another network.
    private MNKey[] KeysOf(InputField field) => !field.IsBound ? [] : _ofCommandLine.TryGetValue(field.Name, out MNKey[]? keys) ? keys : field.Keys;

    private bool Resolve(InputField field, MNConnection connection)
    {
        MNKey[] keys = KeysOf(field);
        string[] names = [.. keys.Where(key => key.IsName).Select(key => key.Name!)];
        var question = new NameQuestion(_askedAt, cmdlet.Log, cmdlet.Cancellation);
        NameKind kind = NameKinds.Of(field.Name)!.Value;
        IReadOnlyDictionary<string, NameResult> found = cmdlet.Wait(Task.Run(() => connection.Directory.FindAsync(kind, names, question)));
        foreach (NameException error in names.Distinct().Select(name => found[name].Error).OfType<NameException>())
        {
            Report(error, field);
        }

        MNKey[] resolved = [.. keys.Where(key => !key.IsName || found[key.Name!].Object is not null).Select(key => key.IsName ? Remember(field, found[key.Name!].Object!) : key)];
        if (resolved.Length > 0)
        {
            field.Value = field.IsList ? resolved : resolved[0];
        }

        return resolved.Length > 0;
    }

    private MNKey Remember(InputField field, NamedObject found)
    {
        _names[(field.Name, found.Id)] = found.Name;
        return new MNKey(found.Id);
    }

    // A single name of the command line concerns the whole pipeline.
    private void Report(NameException error, InputField field)
    {
        ErrorRecord record = ErrorRecords.Name(error);
        if (!field.IsList && input.IsSpecifiedExplicitly(field.Name))
        {
            cmdlet.ThrowTerminatingError(record);
        }

        cmdlet.WriteRefusal(record);
    }
}
