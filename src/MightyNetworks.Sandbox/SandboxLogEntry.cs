namespace MightyNetworks.Sandbox;

/// <summary>A logged request and its response.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">The path and query as sent.</param>
/// <param name="Body">The body as text; empty for none and for an upload.</param>
/// <param name="UserAgent">The User-Agent header.</param>
/// <param name="Status">The status of the response; 0 when none arrives complete.</param>
/// <param name="Done">Whether a change was made.</param>
/// <param name="Fault">The fault that the request met, as specified; null for none.</param>
public sealed record SandboxLogEntry(string Method, string Target, string Body, string? UserAgent, int Status, bool Done = false, string? Fault = null);
