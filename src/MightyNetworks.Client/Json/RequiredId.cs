namespace MightyNetworks.Client;

/// <summary>Whether an object lacks the ID that the contract requires, so that it cannot be told from any other.</summary>
internal static class RequiredId
{
    internal static bool IsMissing<T>(T item) => item switch
    {
        Asset asset => asset.Id == 0,
        Network network => network.Id == 0,

        // An answer to a field of several locations has no ID, and nobody knows what is in raw JSON.
        CustomFieldAnswer or RawJson => false,
        Resource and not Me => ObjectId.Of(item) == 0,
        _ => false,
    };
}
