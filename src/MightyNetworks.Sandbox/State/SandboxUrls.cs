namespace MightyNetworks.Sandbox.State;

/// <summary>Where the network's pages and files would be.</summary>
internal static class SandboxUrls
{
    public const string Home = "https://sandbox.example.com/";

    public const string Media = "https://media.example.com/";
}
