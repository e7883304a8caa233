using System.Collections.Generic;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>An event that stands for several.</summary>
/// <typeparam name="T">What carries an event.</typeparam>
/// <param name="Emit">The event to emit; null if it was emitted before, or is still held.</param>
/// <param name="Done">Those that need not be emitted any more once it is taken.</param>
internal sealed record Folded<T>(T? Emit, IReadOnlyList<T> Done)
    where T : class;
