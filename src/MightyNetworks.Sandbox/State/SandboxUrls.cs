namespace MightyNetworks.Sandbox.State;

/// <summary>Base addresses of the network's pages and files.</summary>
internal static class SandboxUrls
{
    public const string Home = "https://sandbox.example.com/";

    public const string Media = "https://media.example.com/";
}
