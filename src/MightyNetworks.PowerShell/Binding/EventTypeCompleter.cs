namespace MightyNetworks.PowerShell.Binding;

/// <summary>Completes the kinds of events that the contract lists; any other text is accepted, too.</summary>
public sealed class EventTypeCompleter() : KnownValueCompleter(KnownValues.EventTypes);
