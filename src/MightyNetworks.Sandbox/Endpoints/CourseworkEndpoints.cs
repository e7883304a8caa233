using System.Linq;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Validation;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Items of courses: an overview with sections, lessons and quizzes.</summary>
internal static class CourseworkEndpoints
{
    private static readonly Field Status = Fields.Choice("status", "posted", "hidden", "pending");

    private static readonly Field Completion =
        Fields.Choice("completion_criteria", "none", "visited", "button", "video", "minimum_correct_percentage");

    private static readonly Field Unlocking =
        Fields.Choice("unlocking_criteria", "none", "sequential", "time_from_course_join", "scheduled_date");

    private static readonly BodySchema CreateBody = new(
        Fields.Choice("type", "lesson", "quiz", "section").Required(),
        Fields.Key("parent_id"), Fields.Text("title"), Fields.Text("description"), Status, Completion, Unlocking);

    private static readonly BodySchema UpdateBody = new(
        Fields.Text("title").NotBlank(), Fields.Text("description"), Fields.Key("parent_id"), Status, Completion, Unlocking);

    private static readonly string[] Texts = ["title", "description", "status", "completion_criteria", "unlocking_criteria"];

    public static void Map(RouteTable routes)
    {
        routes.Get("spaces/{space_id}/courseworks", List);
        routes.Post("spaces/{space_id}/courseworks", Create);
        routes.Get("spaces/{space_id}/courseworks/{id}/", call => Reply.Ok(Find(call)));
        routes.Change("spaces/{space_id}/courseworks/{id}/", Update);
        routes.Delete("spaces/{space_id}/courseworks/{id}/", Delete);
    }

    private static SandboxResponse List(RoutedRequest call)
    {
        SpaceRecord space = SpaceIn(call);
        string? type = call.Query.Text("type");
        string? status = call.Query.Text("status");
        ulong? parentId = call.Query.Key("parent_id");
        return call.Page(call.World.Courseworks.Where(one =>
            one.Key("space_id") == space.Id
            && (type is null || one.Text("type") == type)
            && (status is null || one.Text("status") == status)
            && (parentId is null || (ulong?)one.Json["parent_id"] == parentId)));
    }

    private static SandboxResponse Create(RoutedRequest call)
    {
        SpaceRecord space = SpaceIn(call);
        Body body = call.Read(CreateBody);
        World world = call.World;
        if (!space.IsCourse)
        {
            throw Refusal.Invalid($"The space \"{space.Name}\" is not a course.");
        }

        string type = body.RequiredText("type");
        Record parent = ParentFor(call, type, body.Key("parent_id"));
        var coursework = new Record(world.Courseworks.NextId(), world.Now());
        coursework.Json["space_id"] = space.Id;
        coursework.Json["type"] = type;
        coursework.Json["title"] = "Untitled " + type;
        coursework.Json["status"] = "hidden";
        coursework.Json["completion_criteria"] = "none";
        coursework.Json["unlocking_criteria"] = "none";
        body.CopyTo(coursework.Json, Texts);
        coursework.Json["children_count"] = 0;
        coursework.Json["permalink"] = $"{SandboxUrls.Home}spaces/{Wire.Text(space.Id)}/courseworks/{Wire.Text(coursework.Id)}";
        Attach(world, coursework, parent);
        return Reply.Created(world.Courseworks.Add(coursework));
    }

    private static SandboxResponse Update(RoutedRequest call)
    {
        Record coursework = Find(call);
        Body body = call.Read(UpdateBody);
        if (body.Key("parent_id") is { } parentId)
        {
            Record parent = ParentFor(call, coursework.Text("type"), parentId);
            Detach(call.World, coursework);
            Attach(call.World, coursework, parent);
        }

        body.CopyTo(coursework.Json, Texts);
        coursework.Touch(call.World.Now());
        return Reply.Ok(coursework);
    }

    private static SandboxResponse Delete(RoutedRequest call)
    {
        Record coursework = Find(call);
        Detach(call.World, coursework);
        DeleteTree(call.World, coursework);
        return Reply.NoContent;
    }

    private static void DeleteTree(World world, Record coursework)
    {
        foreach (Record child in world.Courseworks.Where(one => (ulong?)one.Json["parent_id"] == coursework.Id))
        {
            DeleteTree(world, child);
        }

        world.Courseworks.Remove(coursework);
    }

    /// <summary>Returns the section that the body specifies, else the overview. Sections belong directly to the overview.</summary>
    private static Record ParentFor(RoutedRequest call, string type, ulong? parentId)
    {
        ulong spaceId = SpaceIn(call).Id;
        Record parent = call.World.Courseworks.FirstOrDefault(one =>
                one.Key("space_id") == spaceId && (parentId is { } id ? one.Id == id : one.Text("type") == "overview"))
            ?? throw Refusal.Invalid(parentId is { } wanted ? $"The coursework {Wire.Text(wanted)} in this course does not exist." : "The course has no overview.");
        bool fits = parent.Text("type") == "overview" || (parent.Text("type") == "section" && type is "lesson" or "quiz");
        return fits ? parent : throw Refusal.Invalid($"A {type} cannot be placed below a {parent.Text("type")}.");
    }

    private static void Attach(World world, Record coursework, Record parent)
    {
        coursework.Json["parent_id"] = parent.Id;
        coursework.Json["parent_type"] = parent.Text("type");
        coursework.Json["position"] = 1 + world.Courseworks.Count(one => one != coursework && (ulong?)one.Json["parent_id"] == parent.Id);
        parent.Increase("children_count", 1);
    }

    private static void Detach(World world, Record coursework)
    {
        if ((ulong?)coursework.Json["parent_id"] is { } parentId)
        {
            world.Courseworks.Find(parentId)?.Increase("children_count", -1);
        }
    }

    private static SpaceRecord SpaceIn(RoutedRequest call) => call.World.Spaces.Get(call.Key("space_id"), "space");

    private static Record Find(RoutedRequest call)
    {
        SpaceRecord space = SpaceIn(call);
        Record coursework = call.World.Courseworks.Get(call.Key("id"), "coursework");
        return coursework.Key("space_id") == space.Id ? coursework : throw Refusal.NotFound($"The coursework {Wire.Text(coursework.Id)} in this space");
    }
}
