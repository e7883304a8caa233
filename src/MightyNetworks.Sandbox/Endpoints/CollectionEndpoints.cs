using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Collections of spaces, and the order of their spaces.</summary>
internal static class CollectionEndpoints
{
    private static readonly BodySchema CreateBody = new(
        Fields.Text("name").Required(),
        Fields.Text("description"),
        Fields.Flag("visible_to_members")) { MalformedStatus = 400 };

    private static readonly BodySchema UpdateBody = new(
        Fields.Text("name").NotBlank(),
        Fields.Text("description"),
        Fields.Flag("visible_to_members")) { MalformedStatus = 400 };

    private static readonly BodySchema OrderBody = new(
        Fields.ObjectList("spaces", new(Fields.Key("space_id").Required(), Fields.Count("position").Required())).Required())
    {
        MalformedStatus = 400,
    };

    public static void Map(RouteTable routes)
    {
        routes.Get("collections", call => call.Page(call.World.Collections));
        routes.Post("collections", Create);
        routes.Get("collections/{id}/", call => Reply.Ok(Find(call)));
        routes.Change("collections/{id}/", Update);
        routes.Delete("collections/{id}/", Delete);
        routes.Put("collections/{id}/order", Order);
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        Body body = call.Read(CreateBody);
        World world = call.World;
        var collection = new Record(world.Collections.NextId(), world.Now());
        collection.Json["visible_to_members"] = true;
        body.CopyTo(collection.Json, "name", "description", "visible_to_members");
        collection.Json["position"] = world.Collections.Count + 1;
        collection.Json["explorable"] = false;
        return Reply.Created(world.Collections.Add(collection));
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        Record collection = Find(call);
        call.Read(UpdateBody).CopyTo(collection.Json, "name", "description", "visible_to_members");
        collection.Touch(call.World.Now());
        return Reply.Ok(collection);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        Record collection = Find(call);
        int spaces = SpacesIn(call.World, collection).Count;
        if (spaces > 0)
        {
            throw Refusal.Invalid($"The collection still holds {Wire.Text(spaces)} spaces; move them or delete them first.");
        }

        call.World.Collections.Remove(collection);
        return Reply.NoContent;
    }

    /// <summary>Puts the specified spaces at their positions; the others keep their order in the remaining positions.</summary>
    private static SandboxResponse Order(RoutedRequest call)
    {
        Record collection = Find(call);
        List<SpaceRecord> spaces = SpacesIn(call.World, collection);
        var placed = new SortedDictionary<int, SpaceRecord>();
        foreach (Body item in call.Read(OrderBody).Bodies("spaces"))
        {
            ulong id = item.RequiredKey("space_id");
            SpaceRecord space = spaces.Find(one => one.Id == id) ?? throw Refusal.Invalid($"The space {Wire.Text(id)} is not in this collection.");
            int position = item.Count("position")!.Value;
            if (position > spaces.Count || placed.ContainsKey(position) || placed.ContainsValue(space))
            {
                throw Refusal.Invalid($"position {Wire.Text(position)} of the space {Wire.Text(id)} must be from 1 to {Wire.Text(spaces.Count)}, each space and each position once.");
            }

            placed.Add(position, space);
        }

        List<SpaceRecord> ordered = spaces.Except(placed.Values).ToList();
        foreach (KeyValuePair<int, SpaceRecord> place in placed)
        {
            ordered.Insert(place.Key - 1, place.Value);
        }

        for (int index = 0; index < ordered.Count; index++)
        {
            ordered[index].Position = index + 1;
        }

        return call.Page(ordered.ConvertAll(ToOrderItem));
    }

    private static Record ToOrderItem(SpaceRecord space) =>
        new(space.Id, new JsonObject { ["id"] = space.Id, ["name"] = space.Name, ["position"] = space.Position });

    private static List<SpaceRecord> SpacesIn(World world, Record collection) =>
        world.Spaces.Where(space => space.CollectionId == collection.Id).OrderBy(space => space.Position).ToList();

    private static Record Find(RoutedRequest call) => call.World.Collections.Get(call.Key("id"), "collection");
}
