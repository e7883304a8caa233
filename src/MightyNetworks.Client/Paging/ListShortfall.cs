namespace MightyNetworks.Client.Paging;

/// <summary>How a list that was read to its end differs from the total that the service reported.</summary>
public sealed class ListShortfall
{
    internal ListShortfall(long? expected, long read) => (Expected, Read) = (expected, read);

    /// <summary>The total that the service reported; null if the list changed faster than it could be read.</summary>
    public long? Expected { get; }

    /// <summary>The number of objects read, including skipped ones.</summary>
    public long Read { get; }

    /// <summary>Both in a sentence.</summary>
    public override string ToString() => Expected is null
        ? $"The list changed while it was read, faster than it could be followed: {Read} objects were read, others may be missing."
        : $"The service said that the list has {Expected} objects, but {Read} were read.";
}
