namespace MightyNetworks;

/// <summary>The answer of an operation that answers nothing. Contract schema: Empty.</summary>
public sealed class NoContent
{
}
