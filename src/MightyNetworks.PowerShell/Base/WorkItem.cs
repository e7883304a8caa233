using System.Threading.Tasks;
using MightyNetworks.Client;

namespace MightyNetworks.PowerShell;

/// <summary>One request of a cmdlet that is on its way or answered, and what it is about.</summary>
internal sealed class WorkItem(object? target, string what, Task<object?> answer)
{
    /// <summary>The object that an error is about.</summary>
    internal object? Target { get; } = target;

    /// <summary>What it does, in words.</summary>
    internal string What { get; } = DisplayText.OneLine(what);

    /// <summary>What the service returned.</summary>
    internal Task<object?> Answer { get; } = answer;
}
