using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.Sandbox;

namespace MightyNetworks.HostedTests.Faults;

/// <summary>Everything that a user, a log or a transcript shows of a run.</summary>
internal static class ShownText
{
    /// <summary>Text that must never appear: a token, or control and invisible characters.</summary>
    public static IEnumerable<string> Lies(Run run)
    {
        foreach (string text in Lines(run))
        {
            if (text.Any(IsHidden))
            {
                yield return "words: control characters or line breaks: " + text;
            }
        }

        foreach (string text in Lines(run).Concat(run.Streams.Error.Select(error => error.Exception.ToString())))
        {
            if (text.Contains(SandboxWorld.Token, StringComparison.Ordinal))
            {
                yield return "words: the token is shown: " + text;
            }
        }
    }

    private static IEnumerable<string> Lines(Run run) =>
        run.Streams.Error.SelectMany(Texts)
            .Concat(run.Streams.Warning.Select(warning => warning.Message))
            .Concat(run.Streams.Verbose.Select(verbose => verbose.Message));

    private static IEnumerable<string> Texts(ErrorRecord error) =>
        [error.ToString(), error.Exception.Message, error.ErrorDetails?.RecommendedAction ?? "", error.CategoryInfo.TargetName, error.CategoryInfo.ToString()];

    private static bool IsHidden(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
