namespace MightyNetworks.PowerShell.Binding;

/// <summary>A row that a cmdlet puts together: piped to another cmdlet, it supplies its IDs and not its fields, as the objects of the service do.</summary>
internal interface IModuleRow;
