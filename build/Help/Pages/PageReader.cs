using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MightyNetworks.Help.Pages;

/// <summary>Reads pages. CONTRIBUTING.md describes their form.</summary>
internal sealed class PageReader(ProblemList problems)
{
    private static readonly string[] Known = ["", "Examples", "Outputs", "Notes", "Related links"];

    // Without it links do not know their lines.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private string _file = string.Empty;
    private string _text = string.Empty;

    internal Page Read(string file)
    {
        _file = file;
        _text = File.ReadAllText(file).ReplaceLineEndings("\n");
        List<Section> sections = Split(Markdown.Parse(_text, Pipeline));
        CheckHeadings(sections);
        return new Page(
            file,
            Path.GetFileNameWithoutExtension(file),
            Paragraphs(Blocks(sections, string.Empty)),
            [.. Parts(sections, "Examples").Select(ReadExample)],
            Parts(sections, "Outputs").ToDictionary(s => s.Title, s => (IReadOnlyList<Paragraph>)Paragraphs(s.Blocks), StringComparer.Ordinal),
            Paragraphs(Blocks(sections, "Notes")),
            [.. Blocks(sections, "Related links").SelectMany(ReadLinks)]);
    }

    // Each heading begins a section; third-level headings belong to the preceding second-level heading.
    private static List<Section> Split(MarkdownDocument document)
    {
        var sections = new List<Section> { new(string.Empty, string.Empty, 0, 1, []) };
        string parent = string.Empty;
        foreach (Block block in document)
        {
            if (block is HeadingBlock heading)
            {
                string title = PlainText.Of(heading.Inline);
                parent = heading.Level == 2 ? title : parent;
                sections.Add(new Section(heading.Level == 1 ? string.Empty : parent, title, heading.Level, heading.Line + 1, []));
            }
            else
            {
                sections[^1].Blocks.Add(block);
            }
        }

        return sections;
    }

    private void CheckHeadings(List<Section> sections)
    {
        if (sections.ElementAtOrDefault(1) is not { Level: 1 } first || first.Title != Path.GetFileNameWithoutExtension(_file))
        {
            problems.Add(_file, 1, $"The page begins with \"# {Path.GetFileNameWithoutExtension(_file)}\".");
        }

        foreach (Section section in sections.Skip(1))
        {
            bool isKnown = section.Level switch
            {
                1 => section == sections[1],
                2 => Known.Contains(section.Parent),
                3 => section.Parent is "Examples" or "Outputs",
                _ => false,
            };
            if (!isKnown)
            {
                problems.Add(_file, section.Line, $"The heading \"{section.Title}\" is not known. Known are {string.Join(", ", Known[1..])}.");
            }
        }
    }

    private static IEnumerable<Block> Blocks(List<Section> sections, string parent) =>
        sections.Where(s => s.Parent == parent && s.Level < 3).SelectMany(s => s.Blocks);

    private static IEnumerable<Section> Parts(List<Section> sections, string parent) =>
        sections.Where(s => s.Parent == parent && s.Level == 3);

    private Example ReadExample(Section section)
    {
        if (section.Blocks.FirstOrDefault() is not FencedCodeBlock { Info: "powershell" } code)
        {
            problems.Add(_file, section.Line, "An example begins with a block of powershell.");
            return new Example(section.Title, string.Empty, section.Line, []);
        }

        List<Paragraph> text = Paragraphs(section.Blocks.Skip(1));
        if (text.Count == 0)
        {
            problems.Add(_file, section.Line, $"The example \"{section.Title}\" has no explanation.");
        }

        return new Example(section.Title, code.Lines.ToString(), code.Line + 2, text);
    }

    private List<Paragraph> Paragraphs(IEnumerable<Block> blocks)
    {
        var paragraphs = new List<Paragraph>();
        foreach (Block block in blocks)
        {
            if (block is ParagraphBlock paragraph)
            {
                paragraphs.Add(new Paragraph(_text.Substring(block.Span.Start, block.Span.Length), PlainText.Of(paragraph.Inline)));
            }
            else
            {
                problems.Add(_file, block.Line + 1, "Only paragraphs are known here.");
            }
        }

        return paragraphs;
    }

    private IEnumerable<PageLink> ReadLinks(Block block)
    {
        if (block is not ListBlock)
        {
            problems.Add(_file, block.Line + 1, "Related links are a list.");
        }

        return block.Descendants<LinkInline>().Select(l => new PageLink(PlainText.Of(l), l.Url ?? string.Empty, l.Line + 1));
    }

    private sealed record Section(string Parent, string Title, int Level, int Line, List<Block> Blocks);
}
