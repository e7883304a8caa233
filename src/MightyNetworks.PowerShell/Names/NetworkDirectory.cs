using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;

namespace MightyNetworks.PowerShell.Names;

/// <summary>The names of one network: whose ID has which. Lists are read when they are first needed, and kept with the connection. Thread-safe.</summary>
internal sealed class NetworkDirectory(AdminApiClient client)
{
    private readonly ConcurrentDictionary<NameKind, NameList> _lists = new();

    private readonly MemberAddresses _members = new(client);

    /// <summary>The names of a kind; null for members, who have no list of names.</summary>
    internal NameList? this[NameKind kind] => kind is NameKind.Member ? null : _lists.GetOrAdd(kind, Create);

    /// <summary>Finds the objects of some names, with the fewest requests. A name without one has an exception in its place.</summary>
    /// <exception cref="Client.Errors.MightyNetworksException">A request failed.</exception>
    internal async Task<IReadOnlyDictionary<string, NameResult>> FindAsync(NameKind kind, IReadOnlyCollection<string> names, NameQuestion question)
    {
        if (kind is NameKind.Member)
        {
            return await _members.FindAsync(names, question).ConfigureAwait(false);
        }

        var results = new Dictionary<string, NameResult>();
        foreach (string name in names.Distinct())
        {
            try
            {
                results[name] = new NameResult(await this[kind]!.FindAsync(name, question).ConfigureAwait(false), null);
            }
            catch (NameException e)
            {
                results[name] = new NameResult(null, e);
            }
        }

        return results;
    }

    // Made when it is asked for: what reads a list of one kind takes a new process some 20 ms to compile.
    private NameList Create(NameKind kind) => kind switch
    {
        NameKind.Space => new NameList<Space>(kind, client, Spaces.List(), space => space.Id, space => space.Name),
        NameKind.Plan => new NameList<Plan>(kind, client, Plans.List(), plan => plan.Id, plan => plan.Name),
        NameKind.Tag => new NameList<Tag>(kind, client, Tags.List(), tag => tag.Id, tag => tag.Title),
        NameKind.Badge => new NameList<Badge>(kind, client, Badges.List(), badge => badge.Id, badge => badge.Title),
        NameKind.Collection => new NameList<Collection>(kind, client, Collections.List(), collection => collection.Id, collection => collection.Name),
        NameKind.CustomField => new NameList<CustomField>(kind, client, CustomFields.List(), field => field.Id, field => field.Title),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
