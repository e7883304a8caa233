using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace MightyNetworks.UnitTests.Help;

public sealed class HelpTests
{
    [Fact]
    public void Every_exported_cmdlet_has_a_page_and_no_other_has()
    {
        Assert.NotEmpty(HelpFolder.Exported);
        Assert.Equal(HelpFolder.Exported.Order(), HelpFolder.Pages.Keys.Order());
    }

    [Fact]
    public void Every_exported_cmdlet_has_an_entry_in_the_help_file_and_no_other_has() =>
        Assert.Equal(HelpFolder.Exported.Order(), HelpFolder.Entries.Keys.Order());

    [Fact]
    public void Every_page_has_a_synopsis_a_description_two_examples_and_its_outputs() =>
        Assert.Empty(HelpFolder.Pages.SelectMany(p => Missing(p.Value).Select(what => $"{p.Key}: {what}")));

    [Fact]
    public void Every_parameter_has_a_text_in_its_page_and_no_page_has_another_parameter() =>
        Assert.Empty(
            from cmdlet in HelpFolder.Parameters
            let described = HelpFolder.Pages.TryGetValue(cmdlet.Key, out HelpPage? page) ? Described(page.Parameters) : []
            from name in SymmetricDifference(cmdlet.Value, described)
            select $"{cmdlet.Key} -{name}");

    [Fact]
    public void Every_parameter_has_a_text_in_the_help_file_and_no_entry_has_another_parameter() =>
        Assert.Empty(
            from cmdlet in HelpFolder.Parameters
            let described = HelpFolder.Entries.TryGetValue(cmdlet.Key, out HelpEntry? entry) ? Described(entry.Parameters) : []
            from name in SymmetricDifference(cmdlet.Value, described)
            select $"{cmdlet.Key} -{name}");

    [Fact]
    public void The_help_file_says_what_the_pages_say()
    {
        foreach ((string name, HelpPage page) in HelpFolder.Pages)
        {
            HelpEntry entry = HelpFolder.Entries[name];
            Assert.Equal((name, page.Synopsis), (name, entry.Synopsis));
            Assert.Equal((name, page.Description), (name, entry.Description));
            Assert.Equal(Sorted(name, page.Parameters), Sorted(name, entry.Parameters));
            Assert.Equal(page.Examples, entry.Examples);
            Assert.Equal(page.Outputs, entry.Outputs);
        }
    }

    [Fact]
    public void The_text_about_the_module_is_there_as_page_and_as_help()
    {
        string page = File.ReadAllText(HelpFolder.InRepository("docs/about_MightyNetworks.md"));
        string help = File.ReadAllText(HelpFolder.InRepository("module/en-US/about_MightyNetworks.help.txt"));
        Assert.Equal(Words(page), Words(help));
    }

    private static IEnumerable<string> Missing(HelpPage page)
    {
        if (page.Synopsis.Length == 0)
        {
            yield return "no synopsis";
        }

        if (page.Description.Length == 0 || page.Description == page.Synopsis)
        {
            yield return "no description of its own";
        }

        if (page.Examples.Count(e => e.Title.Length > 0 && e.Code.Length > 0 && e.Text.Length > 0) < 2)
        {
            yield return "fewer than two examples with title, code and text";
        }

        if (page.Outputs.Count == 0 || page.Outputs.Any(o => o.Text.Length == 0))
        {
            yield return "no outputs, or outputs without a text";
        }

        if (page.HasPlaceholder)
        {
            yield return "a place to fill in";
        }
    }

    private static IEnumerable<string> Described(IReadOnlyDictionary<string, string> texts) =>
        from text in texts
        where text.Value.Length > 0
        select text.Key;

    private static IEnumerable<string> SymmetricDifference(IEnumerable<string> some, IEnumerable<string> others) =>
        some.Except(others).Concat(others.Except(some));

    private static IEnumerable<string> Sorted(string cmdlet, IReadOnlyDictionary<string, string> texts) =>
        from text in texts
        orderby text.Key
        select $"{cmdlet} -{text.Key}: {text.Value}";

    private static string[] Words(string text) =>
        text.ToUpperInvariant().Split([' ', '\n', '\r', '#', '`'], StringSplitOptions.RemoveEmptyEntries);
}
