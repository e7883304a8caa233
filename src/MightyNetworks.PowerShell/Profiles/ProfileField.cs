using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>A custom field and the name of its column.</summary>
/// <param name="Id">The ID of the field.</param>
/// <param name="Column">The name of the column.</param>
internal sealed record ProfileField(ulong Id, string Column)
{
    private const int LongestColumn = 200;

    private static readonly string[] SetByHosts = ["tag", "badge"];

    /// <summary>
    /// The fields that members answer. A column is named by its title; where that is the name of another column, by title and ID, so that
    /// the name does not depend on which of the fields came first.
    /// </summary>
    internal static IReadOnlyList<ProfileField> Of(IEnumerable<CustomField> fields)
    {
        CustomField[] answered = [.. fields.Where(field => !SetByHosts.Contains(field.ResponseType, StringComparer.OrdinalIgnoreCase))];
        var taken = new HashSet<string>(ProfileColumns.Fixed, StringComparer.OrdinalIgnoreCase);
        taken.UnionWith(answered.GroupBy(Title, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. answered.Select(field => new ProfileField(field.Id, Name(field, taken, used)))];
    }

    private static string Name(CustomField field, HashSet<string> taken, HashSet<string> used)
    {
        string name = Title(field);
        while (taken.Contains(name) || !used.Add(name))
        {
            name = string.Format(CultureInfo.InvariantCulture, "{0} ({1})", name, field.Id);
        }

        return name;
    }

    private static string Title(CustomField field) => DisplayText.Short(field.Title, LongestColumn).Trim() is { Length: > 0 } title ? title : "Field";
}
