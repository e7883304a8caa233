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
    public void Every_exported_cmdlet_has_a_completed_page_and_an_entry_in_the_help_file_and_no_other_has()
    {
        Assert.Equal(HelpFolder.Exported.Order(), HelpFolder.CompletedPages.Keys.Order());
        Assert.Equal(HelpFolder.Exported.Order(), HelpFolder.Entries.Keys.Order());
    }

    [Fact]
    public void Every_entry_has_a_synopsis_a_description_two_examples_and_its_outputs() =>
        Assert.Empty(HelpFolder.Entries.SelectMany(e => Missing(e.Value).Select(what => $"{e.Key}: {what}")));

    [Fact]
    public void Every_parameter_has_a_text_in_the_help_file_and_no_entry_has_another_parameter() =>
        Assert.Empty(
            from cmdlet in HelpFolder.Parameters
            let described = HelpFolder.Entries.TryGetValue(cmdlet.Key, out HelpEntry? entry) ? Described(entry.Parameters) : []
            from name in SymmetricDifference(cmdlet.Value, described)
            select $"{cmdlet.Key} -{name}");

    [Fact]
    public void The_help_file_says_what_the_XML_docs_say()
    {
        foreach ((string name, CmdletDocs docs) in HelpFolder.Docs)
        {
            HelpEntry entry = HelpFolder.Entries[name];
            Assert.Equal((name, docs.Summary), (name, entry.Synopsis));
            Assert.All(docs.Parameters, p => Assert.EndsWith(p.Value, entry.Parameters[p.Key], StringComparison.Ordinal));
            Assert.Contains(docs.Remarks.Replace("Operation", "operation", StringComparison.Ordinal), entry.Notes, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_help_file_says_what_the_pages_say()
    {
        foreach ((string name, HelpPage page) in HelpFolder.Pages)
        {
            HelpEntry entry = HelpFolder.Entries[name];
            Assert.Equal((name, page.Opening), (name, entry.Description));
            Assert.Equal(page.Examples.Select((e, i) => e with { Title = $"Example {i + 1}: {e.Title}" }), entry.Examples);
            Assert.Contains(HelpPage.Plain(page.Section("Notes")), entry.Notes, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_completed_page_says_what_the_help_file_says()
    {
        foreach ((string name, HelpEntry entry) in HelpFolder.Entries)
        {
            HelpPage page = HelpFolder.CompletedPages[name];
            Assert.Equal(entry.Synopsis, page.Opening);
            Assert.Equal(entry.Description, HelpPage.Plain(page.Section("Description")));
            Assert.Equal(entry.Examples, page.Examples);
            Assert.All(entry.Parameters, p => Assert.Contains($"### -{p.Key}\n\n{p.Value}\n", page.Text.Replace("`", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_parameter_set_has_a_text_in_the_completed_page() =>
        Assert.All(HelpFolder.CompletedPages, p =>
        {
            string[] sets = p.Value.Section("Syntax").Split("### ");
            Assert.All(sets.Skip(1), set => Assert.False(set.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1].StartsWith("```", StringComparison.Ordinal), $"{p.Key}: {set}"));
        });

    [Fact]
    public void No_sentence_of_a_page_stands_in_another_page_in_the_XML_docs_or_in_the_build() =>
        Assert.Empty(
            from said in Sentences.OfPages().Concat(Sentences.OfXmlDocs()).Concat(Sentences.OfTheBuild())
            group said.Place by said.Sentence into places
            where places.Count() > 1 && places.Any(p => p.EndsWith(".md", StringComparison.Ordinal))
            select $"{places.Key} ({string.Join(", ", places)})");

    [Fact]
    public void No_sentence_of_the_build_stands_in_the_XML_docs() =>
        Assert.Empty(Sentences.OfTheBuild().Select(s => s.Sentence).Intersect(Sentences.OfXmlDocs().Select(s => s.Sentence)));

    [Fact]
    public void Every_about_topic_is_there_as_page_and_as_help()
    {
        Assert.NotEmpty(HelpFolder.Topics);
        foreach (string topic in HelpFolder.Topics)
        {
            string page = File.ReadAllText(HelpFolder.InRepository($"docs/{topic}.md"));
            string help = File.ReadAllText(HelpFolder.InRepository($"out/help/en-US/{topic}.help.txt"));
            Assert.Equal(Words(page), Words(help));
        }
    }

    private static IEnumerable<string> Missing(HelpEntry entry)
    {
        if (entry.Synopsis.Length == 0)
        {
            yield return "no synopsis";
        }

        if (entry.Description.Length == 0 || entry.Description == entry.Synopsis)
        {
            yield return "no description of its own";
        }

        if (entry.Examples.Count(e => e.Title.Length > 0 && e.Code.Length > 0 && e.Text.Length > 0) < 2)
        {
            yield return "fewer than two examples with title, code and text";
        }

        if (entry.Outputs.Count == 0 || entry.Outputs.Any(o => o.Text.Length == 0))
        {
            yield return "no outputs, or outputs without a text";
        }
    }

    private static IEnumerable<string> Described(IReadOnlyDictionary<string, string> texts) =>
        from text in texts
        where text.Value.Length > 0
        select text.Key;

    private static IEnumerable<string> SymmetricDifference(IEnumerable<string> some, IEnumerable<string> others) =>
        some.Except(others).Concat(others.Except(some));

    private static string[] Words(string text) =>
        text.ToUpperInvariant().Split([' ', '\n', '\r', '#', '`'], StringSplitOptions.RemoveEmptyEntries);
}
