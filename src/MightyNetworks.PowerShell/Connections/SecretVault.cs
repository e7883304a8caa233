using System.Collections;
using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>Reads a secret through Get-Secret, whichever module has it; nothing depends on one.</summary>
internal sealed class SecretVault(MNCmdlet cmdlet, string? vault)
{
    private const int LongestName = 80;
    private const string Module = "Microsoft.PowerShell.SecretManagement";
    private const string Command = "Get-Secret";
    private const string Kinds = "Store a SecureString or a string (the API token), a PSCredential (user name: the network, password: the token), or a hashtable with Token and NetworkId.";

    /// <summary>Reads a secret. A secret that cannot be read or used ends the cmdlet; no error shows it.</summary>
    internal NetworkLogin Read(string name)
    {
        string label = $"the secret '{DisplayText.Short(name, LongestName)}'{(vault is null ? string.Empty : $" of vault '{DisplayText.Short(vault, LongestName)}'")}";
        Collection<PSObject> found = Invoke(Find(), name, label);
        if (found.Count != 1 || found[0] is null)
        {
            string what = found.Count > 1 ? $"returned {found.Count} objects for" : "returned nothing for";
            Refuse($"{Command} {what} {label}. Specify the name of one secret, and -Vault if several vaults have it.", ErrorCategory.ObjectNotFound);
        }

        object secret = found[0].BaseObject;
        NetworkLogin? login = NetworkLogin.From(secret);
        if (login?.Token is null)
        {
            string why = login is null ? $"is a {secret.GetType().Name}" : "has no Token";
            Refuse($"{Sentence(label)} {why}, so it cannot be used. {Kinds}", ErrorCategory.InvalidData);
        }

        return login!.Value;
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private CommandInfo Find()
    {
        const CommandTypes Types = CommandTypes.Cmdlet | CommandTypes.Function | CommandTypes.Alias;
        CommandInfo? found = cmdlet.InvokeCommand.GetCommand($"{Module}\\{Command}", Types) ?? cmdlet.InvokeCommand.GetCommand(Command, Types);
        if (found is null)
        {
            Refuse($"-Secret needs {Command}, which was not found. Install it with: Install-PSResource {Module} (or Install-Module {Module}), and register a vault.", ErrorCategory.NotInstalled);
        }

        return found!;
    }

    private Collection<PSObject> Invoke(CommandInfo command, string name, string label)
    {
        var parameters = new Hashtable { ["Name"] = name, ["ErrorAction"] = ActionPreference.Stop };
        if (vault is not null)
        {
            parameters["Vault"] = vault;
        }

        try
        {
            return cmdlet.InvokeCommand.InvokeScript("param($command, $parameters) & $command @parameters", false, PipelineResultTypes.None, null, command, parameters);
        }
        catch (RuntimeException e) when (e is not PipelineStoppedException)
        {
            Refuse($"{Command} could not read {label}: {e.ErrorRecord?.Exception.Message ?? e.Message}", ErrorCategory.ResourceUnavailable);
            throw;
        }
    }

    private void Refuse(string message, ErrorCategory category) => cmdlet.Refuse("MNSecretUnusable", message, null, category);
}
