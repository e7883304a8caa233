using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using MightyNetworks.Help.Cmdlets;

namespace MightyNetworks.Help.Output;

/// <summary>Writes a parameter of a MAML file: in the syntax, and in the list of parameters.</summary>
internal static class MamlParameter
{
    // Maximum number of values in the syntax, as in -Role {Host | Moderator | Contributor}.
    private const int LongestList = 8;

    /// <summary>Writes a parameter with its text for the list of parameters.</summary>
    internal static XElement Write(ParameterFacts parameter, Paragraph text) => Element(
        parameter,
        parameter.IsMandatory,
        parameter.Position,
        PipelineInput(parameter.TakesValue, parameter.TakesProperty),
        MamlWriter.Text([text]));

    /// <summary>Writes a parameter for the syntax of a parameter set.</summary>
    internal static XElement Write(ParameterFacts parameter, ParameterUse use) => Element(
        parameter,
        use.IsMandatory,
        use.Position,
        PipelineInput(use.TakesValue, use.TakesProperty),
        new XElement(MamlWriter.Maml + "description"));

    private static XElement Element(ParameterFacts parameter, bool isRequired, int? position, string pipelineInput, XElement text) => new(
        MamlWriter.Command + "parameter",
        new XAttribute("required", isRequired),
        new XAttribute("variableLength", false),
        new XAttribute("globbing", parameter.TakesWildcards),
        new XAttribute("pipelineInput", pipelineInput),
        new XAttribute("position", position?.ToString(CultureInfo.InvariantCulture) ?? "named"),
        new XAttribute("aliases", parameter.Aliases is [] ? "none" : string.Join(", ", parameter.Aliases)),
        new XElement(MamlWriter.Maml + "name", parameter.Name),
        text,
        Value(parameter),
        MamlWriter.Type(TypeNames.Full(parameter.Type)),
        parameter.Default.Length == 0 ? null : new XElement(MamlWriter.Dev + "defaultValue", parameter.Default));

    private static IEnumerable<XElement> Value(ParameterFacts parameter)
    {
        if (parameter.IsSwitch)
        {
            yield break;
        }

        if (parameter.AcceptedValues.Count is > 0 and <= LongestList)
        {
            yield return new XElement(MamlWriter.Command + "parameterValueGroup", parameter.AcceptedValues.Select(v => Name(v, isRequired: false)));
        }

        yield return Name(TypeNames.Short(parameter.Type), isRequired: true);
    }

    private static XElement Name(string value, bool isRequired) => new(
        MamlWriter.Command + "parameterValue",
        new XAttribute("required", isRequired),
        new XAttribute("variableLength", false),
        value);

    private static string PipelineInput(bool byValue, bool byName) => (byValue, byName) switch
    {
        (true, true) => "true (ByValue, ByPropertyName)",
        (true, false) => "true (ByValue)",
        (false, true) => "true (ByPropertyName)",
        _ => "false",
    };
}
