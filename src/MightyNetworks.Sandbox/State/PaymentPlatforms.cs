namespace MightyNetworks.Sandbox.State;

/// <summary>Payment platforms. Only Apple can cancel payments through Apple.</summary>
internal static class PaymentPlatforms
{
    public const string Apple = "apple";
    public const string Stripe = "stripe";
}
