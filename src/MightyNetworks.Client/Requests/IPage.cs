using System.Collections.Generic;

namespace MightyNetworks.Client.Requests;

/// <summary>A page of objects of any type.</summary>
internal interface IPage
{
    /// <summary>The objects.</summary>
    IEnumerable<object?> Objects { get; }
}
