using System;
using System.IO;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Problems of the help fail the build with file and line.</summary>
public sealed class HelpProblemTests : IDisposable
{
    private const string Page = "cmdlets/Get-MNMember.md";

    private readonly HelpRepository _repository = new();

    [Fact]
    public void The_help_of_the_repository_has_no_problems() => Assert.Empty(_repository.Build());

    [Fact]
    public void Two_builds_write_the_same_and_remove_a_page_that_is_left_from_a_cmdlet()
    {
        var first = _repository.Write("first");
        Assert.Contains(Path.Combine("en-US", "MightyNetworks.PowerShell.dll-Help.xml"), first.Keys);
        string old = _repository.PathOf(Path.Combine("second", "cmdlets", "Get-MNOld.md"));
        Directory.CreateDirectory(Path.GetDirectoryName(old)!);
        File.WriteAllText(old, "old");
        Assert.Equal(first, _repository.Write("second"));
        Assert.False(File.Exists(old));
    }

    [Fact]
    public void A_cmdlet_a_parameter_or_a_parameter_set_without_text_is_a_problem()
    {
        const string Class = "GetMNMemberCommand.cs";
        (string Kind, string Member, string Line, string Message)[] cases =
        [
            ("T:", ".GetMNMemberCommand", " class ", "Get-MNMember has no summary."),
            ("P:", ".GetMNMemberCommand.Email", " Email {", "The parameter -Email of Get-MNMember has no summary."),
            ("F:", ".GetMNMemberCommand.EmailSet", "const string EmailSet", "The parameter set Email of Get-MNMember has no summary."),
        ];
        string[] source = File.ReadAllLines(HelpRepository.Source(Class));
        foreach ((string kind, string member, _, _) in cases)
        {
            _repository.RemoveSummary(kind, member);
        }

        Assert.Equal(
            cases.Select(one => $"{Class}({LineOf(source, one.Line)}): error HELP: {one.Message}").Order(StringComparer.Ordinal),
            _repository.Build().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_inherited_parameter_without_text_is_a_problem_of_each_cmdlet_that_has_it()
    {
        string declaringClass = _repository.RemoveSummary("P:", "Command.ThrottleLimit").Split('.')[^2];
        string[] problems = _repository.Build();
        Assert.Contains(problems, p => p.EndsWith("The parameter -ThrottleLimit of Get-MNMember has no summary.", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.EndsWith("The parameter -ThrottleLimit of Set-MNMember has no summary.", StringComparison.Ordinal));
        Assert.All(problems, p => Assert.StartsWith(declaringClass + ".cs(", p, StringComparison.Ordinal));
    }

    [Fact]
    public void A_cmdlet_without_a_page_and_a_page_without_a_cmdlet_are_problems()
    {
        File.Move(_repository.PathOf(Page), _repository.PathOf("cmdlets/Get-MNOther.md"));
        string[] problems = _repository.Build();
        Assert.Contains(problems, p => p.StartsWith("GetMNMemberCommand.cs(", StringComparison.Ordinal) && p.Contains("Get-MNMember has no page", StringComparison.Ordinal));
        Assert.Contains("Get-MNOther.md(1): error HELP: There is no cmdlet Get-MNOther.", problems);
    }

    [Fact]
    public void What_is_wrong_in_a_page_is_a_problem_of_its_line()
    {
        (string Page, string Text, string Wrong, string Message)[] cases =
        [
            ("Get-MNBadge", "## Examples", "## Samples", "The heading \"Samples\" is not known. Known are Examples, Outputs, Notes, Related links."),
            ("Add-MNMemberTag", "## Related links", "## Parameters", "The heading \"Parameters\" is not known. Known are Examples, Outputs, Notes, Related links."),
            ("Get-MNMember", "Get-MNMember 20000004", "Get-MNMember -Surname 20000004", "Get-MNMember has no parameter -Surname."),
            ("Get-MNTag", "Get-MNTag | Sort-Object Title", "Get-MNTg | Sort-Object Title", "There is no cmdlet Get-MNTg."),
            ("Get-MNSpace", "Get-MNSpace | Sort-Object Name", "(Get-MNSpace | Sort-Object Name", "Missing closing ')' in expression."),
            ("Get-MNMember", "(Get-MNSpaceMember.md)", "(Get-MNOther.md)", "The link Get-MNOther.md leads nowhere, or its text is not the name of its page."),
            ("Get-MNMember", "Filters the list by location", "{{ What it does. }} Filters the list by location", "This text is not written yet."),
        ];
        foreach ((string page, string text, string wrong, _) in cases)
        {
            _repository.Edit(PathOf(page), content => content.Replace(text, wrong, StringComparison.Ordinal));
        }

        string[] problems = _repository.Build();
        Assert.All(cases, one =>
        {
            int line = LineOf(File.ReadAllLines(_repository.PathOf(PathOf(one.Page))), one.Wrong);
            Assert.Contains($"{one.Page}.md({line}): error HELP: {one.Message}", problems);
        });
    }

    [Fact]
    public void A_page_without_a_description_or_with_one_example_is_a_problem()
    {
        _repository.Edit(Page, _ => "# Get-MNMember\n\n## Examples\n\n### One\n\n```powershell\nGet-MNMember\n```\n\nGets all.\n");
        Assert.Equal(
            ["Get-MNMember.md(1): error HELP: The page has no description.", "Get-MNMember.md(1): error HELP: The page has fewer than 2 examples."],
            _repository.Build());
    }

    public void Dispose() => _repository.Dispose();

    private static string PathOf(string page) => $"cmdlets/{page}.md";

    private static int LineOf(string[] lines, string text) => Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal)) + 1;
}
