namespace MightyNetworks.Help.Pages;

/// <summary>A related link: text, address and line.</summary>
internal sealed record PageLink(string Text, string Address, int Line);
