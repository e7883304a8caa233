using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Sandbox;
using MightyNetworks.Soak;

namespace MightyNetworks.FaultTests.Harness;

/// <summary>A type of request and how the client sends it.</summary>
internal sealed class Operation : RequestKind
{
    public required Func<AdminApiClient, CancellationToken, Task<object?>> Run { get; init; }

    public static IReadOnlyList<Operation> All { get; } =
    [
        new() { Name = "read one", Method = "GET", IsIdempotent = true, Run = Send(Members.Get(SandboxWorld.PlainMember)) },
        new() { Name = "list", Method = "GET", IsIdempotent = true, Run = ListAsync },
        new() { Name = "put", Method = "PUT", IsIdempotent = true, Run = Send(Members.SetRole(SandboxWorld.PlainMember, MemberRole.Host)) },
        new() { Name = "post with body", Method = "POST", Run = Send(Tags.Create(new() { Title = "New" })) },
        new() { Name = "post without body", Method = "POST", Run = Send(PlanMembers.Add(SandboxWorld.FreePlan, SandboxWorld.PlainMember)) },
        new() { Name = "post for nothing", Method = "POST", ReturnsNothing = true, Run = Send(PasswordResets.Send(SandboxWorld.PlainMember)) },
        new() { Name = "delete", Method = "DELETE", IsIdempotent = true, ReturnsNothing = true, Run = Send(Tags.Delete(SandboxWorld.UnusedTag)) },
    ];

    public int Index => All.ToList().IndexOf(this);

    public static Operation Named(string name) => All.Single(operation => operation.Name == name);

    /// <summary>Runs the operation of a case with its faults.</summary>
    public static Task<FaultResult> MeetAsync(FaultServer server, FaultCase fault)
    {
        Operation operation = Named(fault.Operation);
        return server.RunAsync(fault, operation, client => Outcome.OfAsync(cancellationToken => operation.Run(client, cancellationToken)));
    }

    private static Func<AdminApiClient, CancellationToken, Task<object?>> Send<T>(ApiRequest<T> request)
        where T : class => async (client, cancellationToken) => await client.SendAsync(request, null, cancellationToken);

    private static async Task<object?> ListAsync(AdminApiClient client, CancellationToken cancellationToken)
    {
        var ids = new List<ulong>();
        using PageReader<Member> pages = client.Read(Members.List(), PageRange.All, cancellationToken: cancellationToken);
        while (await pages.NextAsync() is { } page)
        {
            ids.AddRange(page.Select(member => member.Id));
        }

        return new ReadList(ids, pages.Shortfall?.ToString());
    }
}
