using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;

namespace MightyNetworks.PowerShell.Names;

/// <summary>
/// Finds members by email address. An address takes one request, a page of the list takes one for a hundred members; so addresses are
/// looked up singly until that has cost, or will cost, as much as the list. At most twice the fewest requests are made, and exactly the
/// fewest if all addresses are asked for at once and the service reports the length of the list. Thread-safe.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim needs no disposal unless its wait handle is used.")]
internal sealed class MemberAddresses(AdminApiClient client)
{
    // Below it the list is not even looked at.
    private const int FewAddresses = 3;

    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly Dictionary<string, List<NamedObject>> _known = new(StringComparer.OrdinalIgnoreCase);
    private int _changes;
    private int _lookups;
    private int? _pages;
    private bool _isWhole;
    private bool _hidesAddresses;
    private DateTimeOffset _readAt;

    /// <summary>Finds the members; an address of nobody has an exception in its place.</summary>
    /// <exception cref="MightyNetworksException">A request failed.</exception>
    internal async Task<IReadOnlyDictionary<string, NameResult>> FindAsync(IReadOnlyCollection<string> addresses, NameQuestion question)
    {
        await _reading.WaitAsync(question.Cancellation).ConfigureAwait(false);
        try
        {
            ForgetIfChanged();
            var results = new Dictionary<string, NameResult>();
            var unknown = new HashSet<string>(addresses.Select(Trimmed).Where(address => !_known.ContainsKey(address)), StringComparer.OrdinalIgnoreCase);
            await ReadListAsync(unknown, question).ConfigureAwait(false);
            bool isListCurrent = _isWhole && !_hidesAddresses && _readAt >= question.AskedAt;
            foreach (string address in unknown.Where(address => !isListCurrent && !_known.ContainsKey(address)).ToList())
            {
                await LookUpAsync(address, question).ConfigureAwait(false);
            }

            foreach (string address in addresses.Distinct())
            {
                results[address] = Result(address);
            }

            return results;
        }
        finally
        {
            _reading.Release();
        }
    }

    private static string Trimmed(string address) => address.Trim();

    // A member who was added, changed or removed through the connection may have taken an address, or given it up.
    private void ForgetIfChanged()
    {
        int changes = client.ChangesOf("/members");
        if (changes != _changes)
        {
            _known.Clear();
            _isWhole = false;
            _changes = changes;
        }
    }

    private NameResult Result(string address)
    {
        List<NamedObject> found = _known.TryGetValue(Trimmed(address), out List<NamedObject>? all) ? all : [];
        return found.Count switch
        {
            0 => new NameResult(null, NameException.NoMember(address)),
            1 => new NameResult(found[0], null),
            _ => new NameResult(null, NameException.Ambiguous(NameKind.Member, address, found)),
        };
    }

    // What looking up has cost so far and would cost now is weighed against what is left of the list. Of a list of unknown length as many
    // pages are read as addresses are unknown.
    private async Task ReadListAsync(HashSet<string> unknown, NameQuestion question)
    {
        if (_isWhole || unknown.Count == 0 || _lookups + unknown.Count <= (_pages ?? FewAddresses))
        {
            return;
        }

        DateTimeOffset readAt = client.Time.GetUtcNow();
        bool hides = false;
        int read = 0;
        using PageReader<Member> pages = client.Read(Members.List(), PageRange.All, question.Listener, cancellationToken: question.Cancellation);
        int left = unknown.Count;
        do
        {
            if (await pages.NextAsync().ConfigureAwait(false) is not { } page)
            {
                (_isWhole, _hidesAddresses, _readAt, _lookups) = (pages.Shortfall is null, hides, readAt, 0);
                return;
            }

            read++;
            foreach (Member member in page)
            {
                hides |= !IsAddress(member.Email);
                Add(member.Email, member.Id);
            }

            left = unknown.Count(address => !_known.ContainsKey(address));
            _pages = LengthOf(pages) ?? Math.Max(_pages ?? 0, read + 1);
        }
        while (left > 0 && _lookups + left > (LengthOf(pages) is int length ? length - read : read));
    }

    private static int? LengthOf(PageReader<Member> pages) =>
        pages.TotalPages ?? (pages.TotalCount is long total ? (int)Math.Max(1, (total + PageRange.LargestPage - 1) / PageRange.LargestPage) : null);

    private static bool IsAddress(string? email) => email is { Length: > 0 } text && !text.Contains('*');

    private void Add(string? email, ulong id)
    {
        if (IsAddress(email))
        {
            string address = Trimmed(email!);
            if (!_known.TryGetValue(address, out List<NamedObject>? all))
            {
                _known[address] = all = [];
            }

            if (all.TrueForAll(one => one.Id != id))
            {
                all.Add(new NamedObject(id, address));
            }
        }
    }

    private async Task LookUpAsync(string address, NameQuestion question)
    {
        try
        {
            _lookups++;
            Member? member = await client.SendAsync(Members.GetByEmail(address), question.Listener, question.Cancellation).ConfigureAwait(false);
            Add(address, member!.Id);
        }
        catch (MightyNetworksException e) when (e.Reason is FailureReason.NotFound)
        {
            // Nobody has the address now; it is asked for again next time.
        }
    }
}
