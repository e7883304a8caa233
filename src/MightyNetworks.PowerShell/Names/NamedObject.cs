namespace MightyNetworks.PowerShell.Names;

/// <summary>An object's ID and its name as the network shows it.</summary>
internal sealed record NamedObject(ulong Id, string Name);
