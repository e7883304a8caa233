using System.Collections.Generic;
using System.Linq;
using System.Text;
using MightyNetworks.Help.Cmdlets;

namespace MightyNetworks.Help.Output;

/// <summary>Formats the syntax of a parameter set like PowerShell, wrapped for a page.</summary>
internal static class SyntaxLine
{
    private const int LongestLine = 100;

    internal static string Write(string cmdlet, ParameterSet set)
    {
        var text = new StringBuilder(cmdlet);
        int length = cmdlet.Length;
        foreach (string part in Parts(set))
        {
            if (length + part.Length >= LongestLine)
            {
                text.Append('\n');
                length = 0;
            }

            text.Append(' ').Append(part);
            length += part.Length + 1;
        }

        return text.ToString();
    }

    private static IEnumerable<string> Parts(ParameterSet set) => set.Uses.Where(u => !u.IsHidden).Select(Part).Append("[<CommonParameters>]");

    private static string Part(ParameterUse use)
    {
        string name = use.Position is null ? $"-{use.Name}" : $"[-{use.Name}]";
        string whole = use.IsSwitch ? $"-{use.Name}" : $"{name} <{TypeNames.Short(use.Type)}>";
        return use.IsMandatory ? whole : $"[{whole}]";
    }
}
