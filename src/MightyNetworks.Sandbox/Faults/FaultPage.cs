using System;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>How a page of a list differs from the correct one.</summary>
public sealed class FaultPage
{
    /// <summary>Maximum number of objects per page, regardless of the request; null for no limit.</summary>
    public int? Cap { get; init; }

    /// <summary>Where the next link leads.</summary>
    public FaultLinks Links { get; init; }

    /// <summary>How the page reports the size of the list.</summary>
    public FaultMeta Meta { get; init; }

    /// <summary>Which objects the page holds.</summary>
    public FaultItems Items { get; init; }

    /// <summary>Number of members who leave before the page is built, starting with the longest-standing.</summary>
    public int Leave { get; init; }

    /// <summary>Number of members who join before the page is built.</summary>
    public int Join { get; init; }

    internal SandboxResponse Answer(SandboxRequest request, Func<SandboxRequest, SandboxResponse> answer)
    {
        var target = Target.Parse(request.Target);
        int number = target.Query.Number("page") ?? 1;
        int size = Math.Min(target.Query.Number("per_page") ?? 25, Cap ?? int.MaxValue);
        SandboxResponse page = answer(AtPage(request, target, number, size));
        if (page.StatusCode != 200 || JsonNode.Parse(page.Body.Span) is not JsonObject list)
        {
            return page;
        }

        int source = Items == FaultItems.First ? 1 : Math.Max(1, number - 1);
        JsonNode? others = Items is FaultItems.First or FaultItems.Previous
            ? JsonNode.Parse(answer(AtPage(request, target, source, size)).Body.Span)
            : null;
        EditItems(list, others);
        EditLinks(list, target, number, size);
        EditMeta(list);
        return new() { StatusCode = 200, ContentType = page.ContentType, Body = System.Text.Encoding.UTF8.GetBytes(list.ToJsonString()) };
    }

    private static SandboxRequest AtPage(SandboxRequest request, Target target, int number, int size) =>
        request.WithTarget(target.Path + target.Query.WithPage(number, size));

    private void EditItems(JsonObject list, JsonNode? others)
    {
        string name = list.ContainsKey("items") ? "items" : "data";
        switch (Items)
        {
            case FaultItems.Missing:
                list.Remove(name);
                break;
            case FaultItems.Null:
                list[name] = null;
                break;
            case FaultItems.Empty:
                list[name] = new JsonArray();
                break;
            case FaultItems.First or FaultItems.Previous:
                list[name] = others![name]!.DeepClone();
                break;
        }
    }

    private void EditLinks(JsonObject list, Target target, int number, int size)
    {
        if (Links == FaultLinks.None)
        {
            list.Remove("links");
        }
        else if (Links != FaultLinks.Service)
        {
            JsonObject links = list["links"] as JsonObject ?? [];
            links["next"] = NextLink(target, number, size);
            list["links"] = links;
        }
    }

    private string? NextLink(Target target, int number, int size) => Links switch
    {
        FaultLinks.Self => target.Path + target.Query.WithPage(number, size),
        FaultLinks.First => target.Path + target.Query.WithPage(1, size),
        FaultLinks.Always => target.Path + target.Query.WithPage(number + 1, size),
        FaultLinks.OtherHost => "https://elsewhere.example" + target.Path + target.Query.WithPage(number + 1, size),
        FaultLinks.OtherNetwork => "/admin/v1/networks/99" + target.Rest + target.Query.WithPage(number + 1, size),
        _ => null,
    };

    private void EditMeta(JsonObject list)
    {
        if (Meta == FaultMeta.None)
        {
            list.Remove("meta");
        }

        if (Meta is FaultMeta.Service or FaultMeta.None || list["meta"] is not JsonObject meta)
        {
            return;
        }

        int count = meta["total_count"]!.GetValue<int>();
        int pages = meta["total_pages"]!.GetValue<int>();
        list["meta"] = Meta switch
        {
            FaultMeta.CountOnly => new JsonObject { ["total_count"] = count },
            FaultMeta.Nulls => Figures(meta, null, null),
            FaultMeta.Negative => Figures(meta, -1, -1),
            FaultMeta.TooLow => Figures(meta, count / 2, pages / 2),
            _ => Figures(meta, count * 2, pages * 2),
        };
    }

    private static JsonObject Figures(JsonObject meta, int? count, int? pages)
    {
        bool known = count >= 0;
        return new()
        {
            ["current_page"] = known ? meta["current_page"]!.DeepClone() : count,
            ["total_pages"] = pages,
            ["total_count"] = count,
            ["per_page"] = known ? meta["per_page"]!.DeepClone() : count,
        };
    }
}
