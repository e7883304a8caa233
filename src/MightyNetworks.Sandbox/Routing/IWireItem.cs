using System.Text.Json;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>Something that is an object on the wire.</summary>
internal interface IWireItem
{
    void WriteTo(Utf8JsonWriter writer);
}
