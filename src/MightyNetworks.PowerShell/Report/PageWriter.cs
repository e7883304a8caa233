using System;
using System.Globalization;
using System.Text;
using System.Xml;

namespace MightyNetworks.PowerShell.Report;

/// <summary>Writes a page that reads as HTML and as XML. Whatever text it is given stands in the page as text.</summary>
internal sealed class PageWriter : IDisposable
{
    private readonly StringBuilder _page = new("<!DOCTYPE html>\n");
    private readonly XmlWriter _writer;

    internal PageWriter() => _writer = XmlWriter.Create(_page, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = false, ConformanceLevel = ConformanceLevel.Fragment });

    /// <summary>Writes an element: its attributes, as name and value, then its content.</summary>
    internal void Element(string name, Action? content, params (string Name, object? Value)[] attributes)
    {
        _writer.WriteStartElement(name);
        foreach ((string attribute, object? value) in attributes)
        {
            if (value is not null)
            {
                _writer.WriteAttributeString(attribute, Text(value));
            }
        }

        content?.Invoke();
        if (content is null)
        {
            _writer.WriteEndElement();
        }
        else
        {
            // <div /> does not end a div in HTML.
            _writer.WriteFullEndElement();
        }
    }

    internal void Element(string name, string text, params (string Name, object? Value)[] attributes) => Element(name, () => Write(text), attributes);

    internal void Write(string text) => _writer.WriteString(ReportText.Clean(text));

    /// <summary>Writes text of the module's own as it is.</summary>
    internal void Raw(string text) => _writer.WriteRaw(text);

    public override string ToString()
    {
        _writer.Flush();
        return _page.ToString();
    }

    public void Dispose() => _writer.Dispose();

    private static string Text(object value) => value is double number
        ? Math.Round(number, 2).ToString(CultureInfo.InvariantCulture)
        : ReportText.Clean(Convert.ToString(value, CultureInfo.InvariantCulture));
}
