namespace MightyNetworks.Help;

/// <summary>What is wrong, and where.</summary>
internal sealed record Problem(string File, int Line, string Message);
