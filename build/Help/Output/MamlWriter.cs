using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using MightyNetworks.Help.Cmdlets;
using MightyNetworks.Help.Pages;

namespace MightyNetworks.Help.Output;

/// <summary>Writes MAML, the help format of all versions of PowerShell.</summary>
internal static class MamlWriter
{
    internal static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    internal static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    internal static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    private static readonly XNamespace HelpNamespace = "http://msh";
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <param name="helps">The cmdlets.</param>
    /// <param name="project">The address of the repository, where Get-Help -Online finds the pages.</param>
    internal static string Write(IEnumerable<CmdletHelp> helps, string project)
    {
        var root = new XElement(
            HelpNamespace + "helpItems",
            new XAttribute("schema", "maml"),
            new XAttribute(XNamespace.Xmlns + "maml", Maml),
            new XAttribute(XNamespace.Xmlns + "command", Command),
            new XAttribute(XNamespace.Xmlns + "dev", Dev),
            helps.Select(help => Cmdlet(help, project)));
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            new XDocument(root).Save(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    internal static XElement Text(IEnumerable<Paragraph> text) =>
        new(Maml + "description", text.Select(p => new XElement(Maml + "para", p.Plain)));

    internal static XElement Type(string name) => new(Dev + "type", new XElement(Maml + "name", name));

    private static XElement Cmdlet(CmdletHelp help, string project) => new(
        Command + "command",
        new XElement(
            Command + "details",
            new XElement(Command + "name", help.Name),
            Text([help.Synopsis]),
            new XElement(Command + "verb", help.Facts.Verb),
            new XElement(Command + "noun", help.Facts.Noun)),
        Text(help.Description),
        new XElement(Command + "syntax", help.Sets.Select(s => Syntax(help, s.Set))),
        new XElement(Command + "parameters", help.Parameters.Select(p => MamlParameter.Write(p.Facts, p.Text))),
        new XElement(Command + "inputTypes", help.Inputs.Select(i => new XElement(Command + "inputType", Type(i.Name), Text(i.Text)))),
        new XElement(Command + "returnValues", help.Outputs.Select(o => new XElement(Command + "returnValue", Type(o.Name), Text(o.Text)))),
        new XElement(Maml + "alertSet", new XElement(Maml + "alert", help.Notes.Select(n => new XElement(Maml + "para", n.Plain)))),
        new XElement(Command + "examples", help.Examples.Select((e, i) => Example(e, i + 1))),
        new XElement(Command + "relatedLinks", help.Links.Prepend(Online(help, project)).Select(Link)));

    // Get-Help -Online opens the first link that has an address.
    private static PageLink Online(CmdletHelp help, string project) => new("Online version:", $"{project}/blob/main/docs/cmdlets/{help.Name}.md", 0);

    private static XElement Syntax(CmdletHelp help, ParameterSet set) => new(
        Command + "syntaxItem",
        new XElement(Maml + "name", help.Name),
        set.Uses.Where(u => !u.IsHidden).Select(u => MamlParameter.Write(help.Facts.Find(u.Name)!, u)));

    private static XElement Example(Example example, int number) => new(
        Command + "example",
        new XElement(Maml + "title", $"--------- Example {number}: {example.Title} ---------"),
        new XElement(Maml + "introduction"),
        new XElement(Dev + "code", example.Code),

        // The empty paragraph separates the next example.
        new XElement(Dev + "remarks", example.Text.Append(Paragraph.From(string.Empty)).Select(p => new XElement(Maml + "para", p.Plain))));

    // A console cannot follow the address of a page.
    private static XElement Link(PageLink link) => new(
        Maml + "navigationLink",
        new XElement(Maml + "linkText", link.Text),
        new XElement(Maml + "uri", link.Address.StartsWith("https://", System.StringComparison.Ordinal) ? link.Address : string.Empty));
}
