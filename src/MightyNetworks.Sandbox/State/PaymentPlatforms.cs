namespace MightyNetworks.Sandbox.State;

/// <summary>Who collects the money. What Apple sold, only Apple can cancel.</summary>
internal static class PaymentPlatforms
{
    public const string Apple = "apple";
    public const string Stripe = "stripe";
}
