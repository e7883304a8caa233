using System.Collections.Generic;

namespace MightyNetworks.Help;

/// <summary>Help for an input or output type of a cmdlet.</summary>
internal sealed record TypeHelp(string Name, IReadOnlyList<Paragraph> Text);
