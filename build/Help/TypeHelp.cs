using System.Collections.Generic;

namespace MightyNetworks.Help;

/// <summary>A type that a cmdlet takes from the pipeline or writes to it.</summary>
internal sealed record TypeHelp(string Name, IReadOnlyList<Paragraph> Text);
