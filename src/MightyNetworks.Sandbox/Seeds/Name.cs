namespace MightyNetworks.Sandbox.Seeds;

/// <summary>A name, and its spelling in email addresses.</summary>
internal sealed record Name(string Text, string InEmail);
