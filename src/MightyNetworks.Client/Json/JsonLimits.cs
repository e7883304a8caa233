namespace MightyNetworks.Client.Json;

/// <summary>How much of JSON is read.</summary>
public static class JsonLimits
{
    /// <summary>The deepest nesting of what is read and sent; what is nested deeper is an error.</summary>
    public const int Depth = 256;
}
