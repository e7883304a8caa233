using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Sandbox;

namespace MightyNetworks.Soak;

/// <summary>Selects the random operations of a soak.</summary>
internal sealed class SoakDraw(int seed)
{
    private readonly Random _random = new(seed);

    public SoakStep Next(int number)
    {
        // A separate member for each operation, after the members with special properties.
        ulong member = SandboxWorld.TokenOwner + 250 + (ulong)number;
        return _random.Next(8) switch
        {
            0 or 1 => Read(member),
            2 => ListSpaces(),
            3 => SetRole(member),
            4 => CreateTag(number),
            5 => AddToPlan(member),
            6 => ResetPassword(member),
            _ => Remove(member),
        };
    }

    private static SoakStep Read(ulong member) => new()
    {
        Name = "read one",
        Key = $"GET /members/{member}/ ",
        IsChange = false,
        IsRight = result => result is Member { Id: var id } && id == member,
        Run = Send(Members.Get(member)),
    };

    private static SoakStep ListSpaces() => new()
    {
        Name = "list",
        Key = "GET /spaces",
        IsChange = false,
        IsRight = result => result is List<ulong> ids && ids.Count == ids.Distinct().Count() && ids.Count == 12,
        Run = async (client, cancellationToken) =>
        {
            var ids = new List<ulong>();
            using PageReader<Space> pages = client.Read(Spaces.List(), PageRange.All, cancellationToken: cancellationToken);
            while (await pages.NextAsync() is { } page)
            {
                ids.AddRange(page.Select(space => space.Id));
            }

            return ids;
        },
    };

    private static SoakStep SetRole(ulong member) => new()
    {
        Name = "put",
        Key = $$"""PUT /members/{{member}}/ {"role":"moderator"}""",
        IsIdempotent = true,
        Run = Send(Members.SetRole(member, MemberRole.Moderator)),
    };

    private static SoakStep CreateTag(int number)
    {
        string title = "Tag " + number.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Name = "post with body",
            Key = $$"""POST /tags {"title":"{{title}}"}""",
            Run = Send(Tags.Create(new() { Title = title })),
        };
    }

    private static SoakStep AddToPlan(ulong member) => new()
    {
        Name = "post without body",
        Key = $"POST /plans/{SandboxWorld.FreePlan}/members?user_id={member} ",
        Run = Send(PlanMembers.Add(SandboxWorld.FreePlan, member)),
    };

    private static SoakStep ResetPassword(ulong member) => new()
    {
        Name = "post for nothing",
        Key = $"POST /members/{member}/password_resets ",
        Run = Send(PasswordResets.Send(member)),
    };

    private static SoakStep Remove(ulong member) => new()
    {
        Name = "delete",
        Key = $"DELETE /members/{member}/network_membership ",
        IsIdempotent = true,
        Run = Send(Members.RemoveFromNetwork(member)),
    };

    private static Func<AdminApiClient, CancellationToken, Task<object?>> Send<T>(ApiRequest<T> request)
        where T : class => async (client, cancellationToken) => await client.SendAsync(request, null, cancellationToken);
}
