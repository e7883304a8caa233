namespace MightyNetworks.Sandbox;

/// <summary>The shape of lists on the wire. The service's documentation and its responses differ, so a client must read all of them.</summary>
public enum ListShape
{
    /// <summary><c>items</c>, <c>links</c> and <c>meta</c>: the contract's list.</summary>
    Both,

    /// <summary><c>items</c> and <c>links</c> only: no totals.</summary>
    ItemsAndLinks,

    /// <summary><c>data</c> and <c>meta</c> only: no next link.</summary>
    DataAndMeta,

    /// <summary>A bare array: neither links nor totals.</summary>
    BareArray,
}
