using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace MightyNetworks.Help;

/// <summary>Collects the problems of a run, so that one build shows all of them.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    internal bool Any => _problems.Count > 0;

    internal void Add(string file, int line, string message) => _problems.Add(new Problem(file, line, message));

    /// <summary>Writes the problems in the format of MSBuild and editors.</summary>
    internal void WriteTo(TextWriter writer)
    {
        foreach (Problem problem in _problems.Distinct())
        {
            writer.WriteLine($"{problem.File}({problem.Line}): error HELP: {problem.Message}");
        }
    }
}
