namespace MightyNetworks.Client.Paging;

/// <summary>How a list that came to its end differs from what the service said of it.</summary>
public sealed class ListShortfall
{
    internal ListShortfall(long? expected, long read) => (Expected, Read) = (expected, read);

    /// <summary>How many objects the service said the list has; null where the list changed faster than it could be read.</summary>
    public long? Expected { get; }

    /// <summary>How many objects of the list were read, those left out with -Skip included.</summary>
    public long Read { get; }

    /// <summary>Both in a sentence.</summary>
    public override string ToString() => Expected is null
        ? $"The list changed while it was read, faster than it could be followed: {Read} objects were read, others may be missing."
        : $"The service said that the list has {Expected} objects, but {Read} were read.";
}
