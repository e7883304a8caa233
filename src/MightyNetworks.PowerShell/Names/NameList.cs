using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.PowerShell.Names;

/// <summary>The names of one list of a network, read once and kept until the list changes through the connection. Thread-safe.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim needs no disposal unless its wait handle is used.")]
internal abstract class NameList
{
    private readonly SemaphoreSlim _reading = new(1, 1);

    /// <summary>Finds an object by its name. A copy that was made before the question is read again before a name counts as unknown.</summary>
    /// <exception cref="NameException">No object has the name, or several have.</exception>
    /// <exception cref="Client.Errors.MightyNetworksException">The list could not be read.</exception>
    internal abstract Task<NamedObject> FindAsync(string name, NameQuestion question);

    /// <summary>The names for completion, with one request at most: those of the first page if the list has more. None after a failure.</summary>
    internal abstract Task<IReadOnlyList<NamedObject>> FirstAsync(IRequestListener? listener, CancellationToken cancellationToken);

    /// <summary>Runs one reading after the other, so that concurrent questions share it.</summary>
    private protected async Task<T> OnceAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await read().ConfigureAwait(false);
        }
        finally
        {
            _reading.Release();
        }
    }
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the objects.</typeparam>
internal sealed class NameList<T>(NameKind kind, AdminApiClient client, ListRequest<T> request, Func<T, ulong> id, Func<T, string?> name) : NameList
{
    private Copy? _copy;
    private bool _hasFailed;

    /// <inheritdoc/>
    internal override Task<NamedObject> FindAsync(string name, NameQuestion question) => OnceAsync(
        async () =>
        {
            Copy copy = Current is { IsWhole: true } kept ? kept : await ReadAsync(isWhole: true, question.Listener, question.Cancellation).ConfigureAwait(false);
            NamedObject[] found = Matches(copy, name);
            if (found.Length == 0 && copy.ReadAt < question.AskedAt)
            {
                copy = await ReadAsync(isWhole: true, question.Listener, question.Cancellation).ConfigureAwait(false);
                found = Matches(copy, name);
            }

            return found.Length switch
            {
                0 => throw NameException.NotFound(kind, name, copy.Objects),
                1 => found[0],
                _ => throw NameException.Ambiguous(kind, name, found),
            };
        },
        question.Cancellation);

    /// <inheritdoc/>
    internal override Task<IReadOnlyList<NamedObject>> FirstAsync(IRequestListener? listener, CancellationToken cancellationToken) => OnceAsync(
        async () => Current is { } kept ? kept.Objects
            : _hasFailed ? []
            : (await ReadAsync(isWhole: false, listener, cancellationToken).ConfigureAwait(false)).Objects,
        cancellationToken);

    private Copy? Current => _copy is { } copy && copy.Changes == client.ChangesOf(request.Path) ? copy : null;

    // A name that differs by case only is meant if no other is spelled as asked.
    private static NamedObject[] Matches(Copy copy, string name)
    {
        string wanted = name.Trim();
        NamedObject[] found = [.. copy.Objects.Where(one => string.Equals(one.Name.Trim(), wanted, StringComparison.OrdinalIgnoreCase))];
        NamedObject[] exact = [.. found.Where(one => string.Equals(one.Name.Trim(), wanted, StringComparison.Ordinal))];
        return exact.Length > 0 ? exact : found;
    }

    private async Task<Copy> ReadAsync(bool isWhole, IRequestListener? listener, CancellationToken cancellationToken)
    {
        _hasFailed = true;
        DateTimeOffset readAt = client.Time.GetUtcNow();
        int changes = client.ChangesOf(request.Path);
        List<NamedObject> objects = [];
        using PageReader<T> pages = client.Read(request, PageRange.All, listener, cancellationToken: cancellationToken);
        bool isLast = false;
        while (!isLast && await pages.NextAsync().ConfigureAwait(false) is { } page)
        {
            objects.AddRange(from one in page let text = name(one) where !string.IsNullOrWhiteSpace(text) select new NamedObject(id(one), text));
            isLast = !isWhole;
            isWhole |= page.Count < PageRange.LargestPage;
        }

        _hasFailed = false;
        return _copy = new Copy(objects, readAt, changes, isWhole);
    }

    /// <summary>The list as it was read.</summary>
    private sealed record Copy(IReadOnlyList<NamedObject> Objects, DateTimeOffset ReadAt, int Changes, bool IsWhole);
}
