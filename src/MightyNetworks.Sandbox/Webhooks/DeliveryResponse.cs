namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>The endpoint's response to one attempt.</summary>
/// <param name="Status">The status; null for no response.</param>
/// <param name="Error">Why there was no response; null if there was one.</param>
internal sealed record DeliveryResponse(int? Status, string? Error)
{
    public bool IsAccepted => Status is >= 200 and < 300;
}
