using System.Text.Json;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>The ID of an object's parent, which is written with the object unless it carries it.</summary>
/// <param name="Name">The name under which it is written.</param>
/// <param name="Id">The ID.</param>
/// <param name="CarriedAs">The name under which the service usually sends the parent, if it is another.</param>
internal sealed record ParentId(string Name, ulong Id, string? CarriedAs = null)
{
    internal bool IsCarriedBy(JsonElement item) => Has(item, Name) || (CarriedAs is not null && Has(item, CarriedAs));

    /// <summary>The ID that an object carries; 0 if it carries none.</summary>
    internal ulong In(JsonElement item) =>
        ExportLine.Number(item, Name) is var id and not 0 ? id
        : CarriedAs is null ? 0
        : ExportLine.Number(item, CarriedAs) is var carried and not 0 ? carried : ExportLine.NestedId(item, CarriedAs);

    private static bool Has(JsonElement item, string name) => item.TryGetProperty(name, out JsonElement value) && value.ValueKind is not JsonValueKind.Null;
}
