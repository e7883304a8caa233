namespace MightyNetworks.PowerShell.Names;

/// <summary>What a name stands for, or why it stands for nothing.</summary>
internal sealed record NameResult(NamedObject? Object, NameException? Error);
