using System.Linq;
using System.Management.Automation;

namespace MightyNetworks.PowerShell;

/// <summary>
/// Looks at the user's own objects in the pipeline, such as the rows of a CSV file. PowerShell drops a value there that does not
/// fit an optional parameter and takes an empty one for a number as 0; neither may pass in silence.
/// </summary>
internal sealed class PipedRow(PSCmdlet cmdlet)
{
    private readonly ParameterMetadata[] _byName = cmdlet.MyInvocation.MyCommand.Parameters.Values
        .Where(parameter => parameter.ParameterSets.Values.Any(set => set.ValueFromPipelineByPropertyName))
        .ToArray();

    /// <summary>What is wrong with a row, in words; null where nothing is.</summary>
    internal string? Fault(PSObject row)
    {
        foreach (ParameterMetadata parameter in _byName)
        {
            if (SetOf(parameter) is { } set && row.Properties[parameter.Name]?.Value is { } value && Fault(parameter.Name, value, set.IsMandatory) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private string? Fault(string name, object value, bool isMandatory)
    {
        bool isBound = cmdlet.MyInvocation.BoundParameters.ContainsKey(name);
        return value is "" or PSObject { BaseObject: "" }
            ? isMandatory && isBound ? $"The object in the pipeline has an empty {name}." : null
            : isBound ? null : $"The object in the pipeline has the value '{value}' for {name}, which {cmdlet.MyInvocation.MyCommand.Name} cannot take.";
    }

    private ParameterSetMetadata? SetOf(ParameterMetadata parameter) =>
        parameter.ParameterSets.TryGetValue(cmdlet.ParameterSetName, out ParameterSetMetadata? own) ? own
        : parameter.ParameterSets.TryGetValue(ParameterAttribute.AllParameterSets, out ParameterSetMetadata? all) ? all
        : null;
}
