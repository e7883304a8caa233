namespace MightyNetworks.Sandbox.State;

/// <summary>The city of a member.</summary>
internal sealed record City(string Location, string TimeZone);
