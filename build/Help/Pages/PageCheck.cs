using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation.Language;
using MightyNetworks.Help.Cmdlets;

namespace MightyNetworks.Help.Pages;

/// <summary>Checks the pages against the cmdlets.</summary>
internal sealed class PageCheck(CmdletFacts[] cmdlets, SourceFiles sources, ProblemList problems)
{
    private const int FewestExamples = 2;

    private readonly Dictionary<string, CmdletFacts> _cmdlets = cmdlets.ToDictionary(c => c.Name, StringComparer.OrdinalIgnoreCase);

    internal void Check(string folder, IReadOnlyDictionary<string, Page> pages)
    {
        foreach (CmdletFacts cmdlet in cmdlets.Where(c => !pages.ContainsKey(c.Name)))
        {
            (string file, int line) = sources.Of(cmdlet.Type);
            problems.Add(file, line, $"{cmdlet.Name} has no page: `./build.sh Docs` makes {Path.Combine(folder, cmdlet.Name)}.md.");
        }

        foreach (Page page in pages.Values)
        {
            CheckPage(page);
        }
    }

    private void CheckPage(Page page)
    {
        if (!_cmdlets.TryGetValue(page.Name, out CmdletFacts? cmdlet))
        {
            problems.Add(page.File, 1, $"There is no cmdlet {page.Name}.");
            return;
        }

        if (page.Description.Count == 0)
        {
            problems.Add(page.File, 1, "The page has no description.");
        }

        if (page.Examples.Count < FewestExamples)
        {
            problems.Add(page.File, 1, $"The page has fewer than {FewestExamples} examples.");
        }

        foreach (string type in page.Outputs.Keys.Except(cmdlet.OutputTypes.Select(TypeNames.Full)))
        {
            problems.Add(page.File, 1, $"{page.Name} has no output type {type}.");
        }

        foreach (PageLink link in page.Links.Where(l => !IsTarget(l)))
        {
            problems.Add(page.File, link.Line, $"The link {link.Address} leads nowhere, or its text is not the name of its page.");
        }

        CheckPlaceholders(page);
        foreach (Example example in page.Examples)
        {
            CheckExample(page, example);
        }
    }

    private void CheckPlaceholders(Page page)
    {
        string[] lines = File.ReadAllLines(page.File);
        foreach (int index in Enumerable.Range(0, lines.Length).Where(i => lines[i].Contains("{{", StringComparison.Ordinal)))
        {
            problems.Add(page.File, index + 1, "This text is not written yet.");
        }
    }

    private bool IsTarget(PageLink link) => _cmdlets.ContainsKey(link.Text)
        ? link.Address == link.Text + ".md"
        : link.Address.StartsWith("https://", StringComparison.Ordinal);

    private void CheckExample(Page page, Example example)
    {
        ScriptBlockAst script = Parser.ParseInput(example.Code, out _, out ParseError[] errors);
        foreach (ParseError error in errors)
        {
            problems.Add(page.File, example.Line + error.Extent.StartLineNumber - 1, error.Message);
        }

        IEnumerable<CommandAst> calls = script.FindAll(a => a is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>();
        foreach (CommandAst call in calls.Where(c => c.GetCommandName()?.Contains("-MN", StringComparison.Ordinal) == true))
        {
            CheckCall(page, example, call);
        }
    }

    private void CheckCall(Page page, Example example, CommandAst call)
    {
        string name = call.GetCommandName();
        int line = example.Line + call.Extent.StartLineNumber - 1;
        if (!_cmdlets.TryGetValue(name, out CmdletFacts? cmdlet))
        {
            problems.Add(page.File, line, $"There is no cmdlet {name}.");
            return;
        }

        IEnumerable<string> parameters = call.CommandElements.OfType<CommandParameterAst>().Select(p => p.ParameterName);
        foreach (string parameter in parameters.Where(p => cmdlet.Find(p) is null && !IsCommon(p)))
        {
            problems.Add(page.File, line, $"{name} has no parameter -{parameter}.");
        }
    }

    private static bool IsCommon(string parameter) =>
        System.Management.Automation.Cmdlet.CommonParameters.Contains(parameter, StringComparer.OrdinalIgnoreCase);
}
