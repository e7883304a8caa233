using System.Collections.Generic;

namespace MightyNetworks.Help.Pages;

/// <summary>An example: what it shows, the commands, the line that they begin in, and what they do.</summary>
internal sealed record Example(string Title, string Code, int Line, IReadOnlyList<Paragraph> Text);
