namespace MightyNetworks.UnitTests.Help;

/// <summary>An example of a cmdlet: what it shows, the commands, and what they do.</summary>
internal sealed record HelpExample(string Title, string Code, string Text);
