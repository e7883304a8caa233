using System;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MightyNetworks.Sandbox.Validation;

/// <summary>A field of a request's body: its name, its valid values, and whether it is required.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Expected">The valid values, for the error message: "must be ...".</param>
/// <param name="Convert">Converts the value; null if it is invalid.</param>
internal sealed record Field(string Name, string Expected, Func<JsonElement, JsonNode?> Convert)
{
    public bool IsRequired { get; private init; }

    public bool MayBeBlank { get; private init; } = true;

    /// <summary>Returns the field as required and not blank.</summary>
    public Field Required() => this with { IsRequired = true, MayBeBlank = false };

    /// <summary>Returns the field as optional, but not blank.</summary>
    public Field NotBlank() => this with { MayBeBlank = false };
}
