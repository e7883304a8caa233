namespace MightyNetworks.PowerShell.Binding;

/// <summary>Completes the IANA names of time zones, by region or by city; any other text is accepted, too.</summary>
public sealed class TimeZoneCompleter() : KnownValueCompleter(TimeZoneName.All);
