using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>
/// Finds out how many objects the pipeline brings to a cmdlet. PowerShell does not tell, but where the pipeline begins with a variable,
/// a list or a range, and the cmdlet comes next, the line says it. Only values are read; nothing is evaluated.
/// </summary>
internal static class InputLength
{
    // PowerShell counts commands only: a value before them is the input of the first.
    private const int First = 1;

    /// <summary>The number of objects; null if it is not known before they are there.</summary>
    internal static long? Of(PSCmdlet cmdlet)
    {
        InvocationInfo call = cmdlet.MyInvocation;
        if (!call.ExpectingInput || call.PipelinePosition != First || string.IsNullOrEmpty(call.Line))
        {
            return null;
        }

        // A line of a longer statement is no whole script, but its pipelines can be read all the same.
        Ast line = Parser.ParseInput(call.Line, out _, out _);
        return line.FindAll(node => node is PipelineAst { PipelineElements.Count: > 1 }, searchNestedScriptBlocks: true)
            .Cast<PipelineAst>()
            .Where(pipeline => pipeline.PipelineElements[1].Extent.StartOffset == call.OffsetInLine - 1)
            .Select(pipeline => Of(pipeline.PipelineElements[0], cmdlet))
            .FirstOrDefault();
    }

    private static long? Of(CommandBaseAst source, PSCmdlet cmdlet) => source is not CommandExpressionAst { Expression: var expression } ? null : expression switch
    {
        VariableExpressionAst { Splatted: false } variable => CountOf(cmdlet.GetVariableValue(variable.VariablePath.UserPath)),
        ArrayLiteralAst list => list.Elements.Count,
        BinaryExpressionAst { Operator: TokenKind.DotDot, Left: ConstantExpressionAst { Value: int first }, Right: ConstantExpressionAst { Value: int last } } =>
            Math.Abs((long)last - first) + 1,
        _ => null,
    };

    // What the pipeline enumerates: lists, but no texts and no tables.
    private static long? CountOf(object? value) => (value is PSObject { BaseObject: var inner } ? inner : value) switch
    {
        IDictionary => 1,
        ICollection list => list.Count,
        string => 1,
        _ => null,
    };
}
