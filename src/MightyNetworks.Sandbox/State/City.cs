namespace MightyNetworks.Sandbox.State;

/// <summary>Where a member lives.</summary>
internal sealed record City(string Location, string TimeZone);
