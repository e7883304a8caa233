using System.Text.Json;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>An object that writes itself to the wire.</summary>
internal interface IWireItem
{
    void WriteTo(Utf8JsonWriter writer);
}
