using System.Text.Json;

namespace MightyNetworks.Client.Paging;

/// <summary>Identifies the objects of a list.</summary>
internal static class ObjectId
{
    /// <summary>The object's ID; 0 if it has none.</summary>
    internal static ulong Of<T>(T item) => item switch
    {
        Member member => member.Id,
        Post post => post.Id,
        Comment comment => comment.Id,
        Event one => one.Id,
        Invitation invitation => invitation.Id,
        Subscription subscription => subscription.SubscriptionId ?? 0,
        Purchase purchase => purchase.PurchaseId ?? 0,
        Space space => space.Id,
        Tag tag => tag.Id,
        Badge badge => badge.Id,
        Plan plan => plan.Id,
        Poll poll => poll.Id,
        Rsvp rsvp => rsvp.Id,
        Reaction reaction => reaction.Id,
        Coursework coursework => coursework.Id,
        Collection collection => collection.Id,
        CustomField field => field.Id,
        CustomFieldAnswer answer => answer.Id ?? 0,
        CustomFieldOption option => option.Id,
        AbuseReport report => report.Id,
        Asset asset => asset.Id,
        Network network => network.Id,
        RawJson json => OfJson(json.Value),
        _ => 0,
    };

    /// <summary>Whether an object lacks the ID that the contract requires for its type.</summary>
    internal static bool IsMissing<T>(T item) => Of(item) == 0 && item is Resource and not (CustomFieldAnswer or Category or Me);

    // The meaning of an ID in a raw list is unknown, so only equal objects count as the same.
    private static ulong OfJson(JsonElement json) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty("id", out _) ? unchecked((ulong)Fingerprint.Of(json.GetRawText())) : 0;
}
