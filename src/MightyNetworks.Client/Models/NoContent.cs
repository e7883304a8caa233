namespace MightyNetworks;

/// <summary>An empty response. Contract schema: Empty.</summary>
public sealed class NoContent
{
}
