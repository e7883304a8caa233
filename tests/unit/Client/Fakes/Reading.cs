using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>Reads lists of members as a cmdlet does.</summary>
internal static class Reading
{
    internal static PageReader<Member> Read(this AdminApiClient client, PageRange? range = null) => client.Read(Members.List(), range ?? PageRange.All);

    /// <summary>Reads to the end, reading ahead at every page, and returns the IDs.</summary>
    internal static async Task<List<ulong>> ToEndAsync(this PageReader<Member> reader)
    {
        List<ulong> ids = [];
        while (await reader.NextAsync() is { } page)
        {
            reader.ReadAhead();
            ids.AddRange(page.Select(member => member.Id));
        }

        return ids;
    }

    internal static async Task<List<ulong>> ReadAllAsync(this AdminApiClient client, PageRange? range = null)
    {
        using PageReader<Member> reader = client.Read(range);
        return await reader.ToEndAsync();
    }

    internal static ulong[] Ids(int from, int to) => [.. Enumerable.Range(from, to - from + 1).Select(id => (ulong)id)];
}
