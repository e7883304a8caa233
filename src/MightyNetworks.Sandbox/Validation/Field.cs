using System;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MightyNetworks.Sandbox.Validation;

/// <summary>One field of a request's body: its name, what it takes, and whether it must be there.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Expected">What a right value is, for the error: "must be ...".</param>
/// <param name="Convert">The value as it is kept, or null when it is not right.</param>
internal sealed record Field(string Name, string Expected, Func<JsonElement, JsonNode?> Convert)
{
    public bool IsRequired { get; private init; }

    public bool MayBeBlank { get; private init; } = true;

    /// <summary>It must be there, and not blank.</summary>
    public Field Required() => this with { IsRequired = true, MayBeBlank = false };

    /// <summary>It need not be there, but must not be blank.</summary>
    public Field NotBlank() => this with { MayBeBlank = false };
}
