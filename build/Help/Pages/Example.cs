using System.Collections.Generic;

namespace MightyNetworks.Help.Pages;

/// <summary>An example: title, commands, line of the first command, and explanation.</summary>
internal sealed record Example(string Title, string Code, int Line, IReadOnlyList<Paragraph> Text);
