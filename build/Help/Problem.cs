namespace MightyNetworks.Help;

/// <summary>A problem with its location.</summary>
internal sealed record Problem(string File, int Line, string Message);
