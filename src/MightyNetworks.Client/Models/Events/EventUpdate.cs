namespace MightyNetworks;

/// <summary>What of an event is to change; what is null stays. Contract schema: EventUpdate.</summary>
public sealed class EventUpdate : EventFields
{
}
