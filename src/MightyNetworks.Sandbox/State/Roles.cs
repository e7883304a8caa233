namespace MightyNetworks.Sandbox.State;

/// <summary>Roles of members in the network or a space.</summary>
internal static class Roles
{
    public const string Host = "host";
    public const string Moderator = "moderator";
    public const string Contributor = "contributor";

    public static string[] All { get; } = [Host, Moderator, Contributor];
}
