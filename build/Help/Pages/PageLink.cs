namespace MightyNetworks.Help.Pages;

/// <summary>A related link: the text, the address, and the line it stands in.</summary>
internal sealed record PageLink(string Text, string Address, int Line);
