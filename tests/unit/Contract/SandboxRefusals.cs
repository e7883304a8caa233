using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using Known = MightyNetworks.Sandbox.SandboxWorld;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Rejections with a specific cause, besides unknown IDs and invalid bodies.</summary>
internal static class SandboxRefusals
{
    private static readonly AssetUpload EmptyUpload = new() { AssetStyle = AssetStyle.File };

    private static readonly AssetUpload EmptyFile = new() { AssetFile = new AssetFile("empty.png", "image/png", 0, () => new MemoryStream()) };

    // Its length is not known beforehand, so that only the service can refuse it.
    private static readonly AssetUpload LargeFile = new() { AssetFile = new AssetFile("large.png", "image/png", null, () => new MemoryStream(new byte[AssetUpload.MaxFileBytes + 1])) };

    private static readonly AssetUpload FromAddress = new() { SourceUrl = "https://example.com/a.png" };

    internal static IReadOnlyList<Scenario> All { get; } =
    [
        new(404, Members.GetByEmail("nobody@example.com")),
        new(422, Members.DeleteAccount(Known.SpaceOwner)),
        new(422, MemberTags.Add(Known.TaggedMember, Known.Tag)),
        new(422, MemberBadges.Add(Known.TaggedMember, Known.Badge)),
        new(422, Spaces.Delete(Known.PaidSpace)),
        new(422, SpaceMembers.Add(Known.WelcomeSpace, Known.PlainMember)),
        new(403, SpaceMembers.Remove(Known.PaidSpace, Known.PayingMember)),
        new(422, Courseworks.Create(Known.WelcomeSpace, new() { Type = NewCourseworkType.Lesson })),
        new(422, Collections.Delete(Known.Collection)),
        new(404, Posts.Create(new() { SpaceId = Known.Nothing, Title = "Hello" })),
        new(404, Polls.Create(new() { SpaceId = Known.Nothing, Title = "Tea?", PollType = PollType.Question })),
        new(422, Polls.Create(new() { SpaceId = Known.WelcomeSpace, Title = "Tea?", PollType = PollType.MultipleChoice })),
        new(403, Rsvps.Set(Known.ClosedEvent, new() { MemberId = Known.PlainMember, Status = RsvpStatus.Yes })),
        new(403, Rsvps.Update(Known.Event, Known.Rsvp, new() { Status = RsvpStatus.No }), Close(Known.Event)),
        new(403, Rsvps.Replace(Known.Event, Known.Rsvp, new() { MemberId = Known.Moderator, Status = RsvpStatus.No }), Close(Known.Event)),
        new(403, CustomFields.Update(Known.TagField, new() { Title = "Labels" })),
        new(403, CustomFields.Replace(Known.BadgeField, new() { Title = "Labels" })),
        new(403, CustomFields.Delete(Known.TagField)),
        new(403, CustomFieldAnswers.Set(Known.TagField, Known.PlainMember, new() { Text = "VIP" })),
        new(403, CustomFieldAnswers.Delete(Known.TagField, Known.TaggedMember)),
        new(422, Plans.Archive(Known.ArchivedPlan)),
        new(422, PlanMembers.Add(Known.PaidPlan, Known.PlainMember)),
        new(422, PlanMembers.Remove(Known.PaidPlan, Known.ApplePayingMember)),
        new(422, PlanInvites.Create(Known.FreePlan)),
        new(422, PlanInvites.Resend(Known.FreePlan, Known.AcceptedPlanInvite)),
        new(422, PlanInvites.Replace(Known.FreePlan, Known.AcceptedPlanInvite)),
        new(409, PlanInvites.Revoke(Known.FreePlan, Known.AcceptedPlanInvite)),
        new(409, Invites.Delete(Known.AcceptedInvite)),
        new(400, Bare(HttpMethod.Delete, $"/subscriptions/{Known.ActiveSubscription}", Query.Empty.With("when", "soon"))),
        new(422, Subscriptions.Cancel(Known.CanceledSubscription)),
        new(422, Purchases.Revoke(Known.ApplePurchase)),
        new(400, Assets.Upload(EmptyUpload)),
        new(402, Assets.Upload(FromAddress)) { Fault = "POST /assets 402" },
        new(413, Assets.Upload(LargeFile)),
        new(422, Assets.Upload(EmptyFile)),
        new(422, CustomFieldAnswers.Set(Known.NumberField, Known.PlainMember, new() { Number = 101 })),
        new(422, CustomFieldAnswers.Set(Known.NumberField, Known.PlainMember, new() { Text = "12" })),
        new(422, CustomFieldAnswers.Set(Known.LocationField, Known.PlainMember, new() { Text = "Berlin" })),
        new(422, CustomFieldAnswers.Set(Known.DateRangeField, Known.PlainMember, new() { StartDate = new(2026, 3, 2), EndDate = new(2026, 3, 1) })),
    ];

    /// <summary>What the document lists without a cause, so that the sandbox has no reason for it.</summary>
    internal static IReadOnlySet<(string Operation, int Status)> WithoutCause { get; } = new HashSet<(string, int)>
    {
        ("DELETE /members/{member_id}/tags/{tag_id}/", 422),
        ("DELETE /custom_fields/{custom_field_id}/members/{member_id}/answers", 422),
    };

    private static ApiRequest<Event> Close(ulong eventId) => Events.Update(eventId, new() { RsvpClosed = true });

    private static ApiRequest<NoContent> Bare(HttpMethod method, string path, Query query) => new(method, path, WireJson.Default.NoContent, query);
}
