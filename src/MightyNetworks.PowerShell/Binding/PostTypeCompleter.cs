namespace MightyNetworks.PowerShell.Binding;

/// <summary>Completes the kinds of posts that the contract lists; any other text is accepted, too.</summary>
public sealed class PostTypeCompleter() : KnownValueCompleter(KnownValues.PostTypes);
