using System;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>Ends a request with an error status and a message.</summary>
internal sealed class Refusal(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public static Refusal BadRequest(string message) => new(400, message);

    public static Refusal Forbidden(string message) => new(403, message);

    public static Refusal TooLarge(string message) => new(413, message);

    public static Refusal NotFound(string what) => new(404, what + " was not found.");

    public static Refusal Conflict(string message) => new(409, message);

    public static Refusal Invalid(string message) => new(422, message);
}
