using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Maps each figure to the list whose length it is.</summary>
internal static class FigureCounter
{
    private static readonly Dictionary<NetworkFigure, Counter> Counters = new()
    {
        [NetworkFigure.Members] = Of(Members.List()),
        [NetworkFigure.Spaces] = Of(Spaces.List()),
        [NetworkFigure.Collections] = Of(Collections.List()),
        [NetworkFigure.Posts] = Of(Posts.List()),
        [NetworkFigure.Polls] = Of(Polls.List()),
        [NetworkFigure.Events] = Of(Events.List()),
        [NetworkFigure.Tags] = Of(Tags.List()),
        [NetworkFigure.Badges] = Of(Badges.List()),
        [NetworkFigure.CustomFields] = Of(CustomFields.List()),
        [NetworkFigure.Plans] = Of(Plans.List()),
        [NetworkFigure.Invites] = Of(Invites.List()),
        [NetworkFigure.Subscriptions] = Of(Subscriptions.List()),
        [NetworkFigure.Purchases] = Of(Purchases.List()),
        [NetworkFigure.AbuseReports] = Of(AbuseReports.List()),
    };

    private delegate Task<ListCount> Counter(AdminApiClient client, IRequestListener listener, CancellationToken stop);

    internal static IEnumerable<NetworkFigure> All => Counters.Keys;

    internal static async Task<NetworkStatistic?> CountAsync(MNConnection connection, NetworkFigure figure, string countedAt, IRequestListener listener, CancellationToken stop)
    {
        ListCount count = await Counters[figure](connection.Client, listener, stop).ConfigureAwait(false);
        return new NetworkStatistic(connection.NetworkId, figure, count.Total, count.Requests, countedAt);
    }

    private static Counter Of<T>(ListRequest<T> list) => (client, listener, stop) => client.CountAsync(list, listener, stop);
}
