using System;
using System.IO;
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
    public void Two_builds_write_the_same()
    {
        var first = _repository.Write("first");
        Assert.Contains(Path.Combine("en-US", "MightyNetworks.PowerShell.dll-Help.xml"), first.Keys);
        Assert.Equal(first, _repository.Write("second"));
    }

    [Fact]
    public void A_page_that_is_left_from_a_cmdlet_is_removed_from_the_output()
    {
        string old = _repository.PathOf(Path.Combine("output", "cmdlets", "Get-MNOld.md"));
        Directory.CreateDirectory(Path.GetDirectoryName(old)!);
        File.WriteAllText(old, "old");
        _repository.Write("output");
        Assert.False(File.Exists(old));
    }

    [Theory]
    [InlineData("T:", ".GetMNMemberCommand", " class ", "Get-MNMember has no summary.")]
    [InlineData("P:", ".GetMNMemberCommand.Email", " Email {", "The parameter -Email of Get-MNMember has no summary.")]
    [InlineData("F:", ".GetMNMemberCommand.EmailSet", "const string EmailSet", "The parameter set Email of Get-MNMember has no summary.")]
    public void A_cmdlet_a_parameter_or_a_parameter_set_without_text_is_a_problem(string kind, string member, string line, string message)
    {
        const string Class = "GetMNMemberCommand.cs";
        _repository.RemoveSummary(kind, member);
        int number = Array.FindIndex(File.ReadAllLines(HelpRepository.Source(Class)), l => l.Contains(line, StringComparison.Ordinal)) + 1;
        Assert.Equal([$"{Class}({number}): error HELP: {message}"], _repository.Build());
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
    public void A_cmdlet_without_a_page_is_a_problem()
    {
        File.Delete(_repository.PathOf(Page));
        Assert.Contains(_repository.Build(), p => p.StartsWith("GetMNMemberCommand.cs(", StringComparison.Ordinal) && p.Contains("Get-MNMember has no page", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_a_cmdlet_is_a_problem()
    {
        File.Copy(_repository.PathOf(Page), _repository.PathOf("cmdlets/Get-MNOther.md"));
        Assert.Contains("Get-MNOther.md(1): error HELP: There is no cmdlet Get-MNOther.", _repository.Build());
    }

    [Theory]
    [InlineData("## Examples", "## Samples", "The heading \"Samples\" is not known. Known are Examples, Outputs, Notes, Related links.")]
    [InlineData("## Related links", "## Parameters", "The heading \"Parameters\" is not known. Known are Examples, Outputs, Notes, Related links.")]
    [InlineData("Get-MNMember 20000004", "Get-MNMember -Surname 20000004", "Get-MNMember has no parameter -Surname.")]
    [InlineData("Get-MNMember 20000004", "Get-MNMembr 20000004", "There is no cmdlet Get-MNMembr.")]
    [InlineData("Get-MNMember 20000004", "Get-MNMember (20000004", "Missing closing ')' in expression.")]
    [InlineData("(Get-MNSpaceMember.md)", "(Get-MNOther.md)", "The link Get-MNOther.md leads nowhere, or its text is not the name of its page.")]
    [InlineData("Filters the list by location", "{{ What it does. }} Filters the list by location", "This text is not written yet.")]
    public void What_is_wrong_in_a_page_is_a_problem_of_its_line(string text, string wrong, string message)
    {
        _repository.Edit(Page, page => page.Replace(text, wrong, StringComparison.Ordinal));
        int line = Array.FindIndex(File.ReadAllLines(_repository.PathOf(Page)), l => l.Contains(wrong, StringComparison.Ordinal)) + 1;
        Assert.Contains($"Get-MNMember.md({line}): error HELP: {message}", _repository.Build());
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
}
