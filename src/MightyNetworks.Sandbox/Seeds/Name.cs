namespace MightyNetworks.Sandbox.Seeds;

/// <summary>A name, and how an email address spells it.</summary>
internal sealed record Name(string Text, string InEmail);
