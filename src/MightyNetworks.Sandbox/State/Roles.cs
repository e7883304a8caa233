namespace MightyNetworks.Sandbox.State;

/// <summary>The roles that a member has in the network or in a space.</summary>
internal static class Roles
{
    public const string Host = "host";
    public const string Moderator = "moderator";
    public const string Contributor = "contributor";

    public static string[] All { get; } = [Host, Moderator, Contributor];
}
