using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Tags and badges of members.</summary>
internal static class MemberMarkEndpoints
{
    public static void Map(RouteTable routes)
    {
        MapKind(routes, "tag", 200, world => (world.Tags, world.MemberTags));
        MapKind(routes, "badge", 201, world => (world.Badges, world.MemberBadges));
    }

    private delegate (Store<Record> Kinds, Marks Marks) Pick(World world);

    private static void MapKind(RouteTable routes, string kind, int addedStatus, Pick pick)
    {
        string list = $"members/{{member_id}}/{kind}s";
        string one = $"{list}/{{{kind}_id}}/";
        var addBody = new BodySchema(Fields.Key(kind + "_id").Required());

        routes.Get(list, call =>
        {
            (Store<Record> kinds, Marks marks) = pick(call.World);
            return call.Page(marks.Of(MemberIn(call).Id).Select(id => kinds.Get(id, kind)).ToList());
        });
        routes.Post(list, call =>
        {
            (Store<Record> kinds, Marks marks) = pick(call.World);
            MemberRecord member = MemberIn(call);
            ulong id = call.Read(addBody).RequiredKey(kind + "_id");
            Record record = kinds.Find(id) ?? throw Refusal.Invalid($"The {kind} {Wire.Text(id)} does not exist.");
            if (marks.Has(member.Id, id))
            {
                throw Refusal.Invalid($"The member already has the {kind} \"{record.Text("title")}\".");
            }

            marks.Add(member.Id, id);
            call.World.Hooks.Marked(kind, member, record, true);
            return Reply.Of(addedStatus, 1024, record.WriteTo);
        });
        routes.Get(one, call => Reply.Ok(Find(call, kind, pick)));
        routes.Delete(one, call =>
        {
            MemberRecord member = MemberIn(call);
            Record record = Find(call, kind, pick);
            pick(call.World).Marks.Remove(member.Id, record.Id);
            call.World.Hooks.Marked(kind, member, record, false);
            return Reply.NoContent;
        });
    }

    private static MemberRecord MemberIn(RoutedRequest call) => call.World.Members.Get(call.Key("member_id"));

    /// <summary>Returns the tag or badge in the path; the member must have it.</summary>
    private static Record Find(RoutedRequest call, string kind, Pick pick)
    {
        (Store<Record> kinds, Marks marks) = pick(call.World);
        ulong id = call.Key(kind + "_id");
        return marks.Has(MemberIn(call).Id, id)
            ? kinds.Get(id, kind)
            : throw Refusal.NotFound($"The {kind} {Wire.Text(id)} of the member");
    }
}
