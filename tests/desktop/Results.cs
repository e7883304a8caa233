using System;
using System.Threading.Tasks;

namespace MightyNetworks.DesktopTests;

/// <summary>Prints what passed and what failed, and counts it.</summary>
internal sealed class Results
{
    private int _passed;
    private int _failed;

    internal void Check(string name, string? problem)
    {
        _ = problem is null ? _passed++ : _failed++;
        Console.WriteLine(problem is null ? $"  {name}: passed" : $"  {name}: FAILED: {problem}");
    }

    /// <summary>Runs a check that returns what is wrong, or null.</summary>
    internal async Task RunAsync(string name, Func<Task<string?>> check)
    {
        try
        {
            Check(name, await check().ConfigureAwait(false));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Check(name, e.ToString());
        }
    }

    /// <summary>Prints the counts, and returns the exit code.</summary>
    internal int End()
    {
        Console.WriteLine($"{_passed} passed, {_failed} failed");
        return _failed == 0 && _passed > 0 ? 0 : 1;
    }
}
