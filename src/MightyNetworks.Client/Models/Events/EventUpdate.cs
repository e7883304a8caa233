namespace MightyNetworks;

/// <summary>Body that changes an event; null fields stay as they are. Contract schema: EventUpdate.</summary>
public sealed class EventUpdate : EventFields
{
}
