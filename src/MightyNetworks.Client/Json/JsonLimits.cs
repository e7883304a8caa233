namespace MightyNetworks.Client.Json;

/// <summary>Limits of the JSON that is read and written.</summary>
public static class JsonLimits
{
    /// <summary>Maximum nesting; deeper JSON is an error.</summary>
    public const int Depth = 256;
}
