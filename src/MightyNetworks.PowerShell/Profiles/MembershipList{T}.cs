using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Profiles;

/// <inheritdoc/>
internal sealed class MembershipList<T>(string name, ListRequest<T> request, NetworkReader reader) : MembershipList(name)
    where T : Member
{
    private readonly PageReader<T> _pages = reader.Open(request);
    private int _pageSize;

    internal override bool HasMore => !IsGone && _pages.HasMore;

    internal override long? PagesLeft =>
        !HasMore ? 0 : _pageSize > 0 && _pages.TotalCount is long total ? PartNeed.PagesOf(total, _pageSize) - 1 : null;

    internal override string? Shortfall => _pages.Shortfall is { } shortfall ? $"{request}: {shortfall}" : null;

    public override void Dispose() => _pages.Dispose();

    internal override async Task<IReadOnlyList<ulong>?> NextAsync()
    {
        IReadOnlyList<T>? page = await _pages.NextAsync().ConfigureAwait(false);
        _pageSize = _pageSize == 0 ? page?.Count ?? 0 : _pageSize;
        return page?.Select(member => member.Id).ToList();
    }
}
