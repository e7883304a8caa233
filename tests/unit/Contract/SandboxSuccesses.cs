using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using Known = MightyNetworks.Sandbox.SandboxWorld;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>A successful request of every operation.</summary>
internal static class SandboxSuccesses
{
    private static readonly DateTimeOffset Start = new(2026, 9, 1, 17, 0, 0, TimeSpan.FromHours(2));

    private static readonly AssetUpload Picture = new()
    {
        AssetStyle = AssetStyle.LiveMp4Recording,
        AssetFile = new AssetFile("größe.mp4", "video/mp4", 3, () => new MemoryStream([1, 2, 3])),
        OriginalAspectRatio = "16:9",
        Metadata = new Dictionary<string, string> { ["from"] = "test", ["by"] = "us" },
    };

    private static readonly EventCreate NewEvent = new()
    {
        SpaceId = Known.WelcomeSpace,
        Title = "Reading hour",
        EventType = "online_meeting",
        StartsAt = Start,
        EndsAt = Start.AddHours(1),
        Link = "https://example.com/meet",
        Frequency = EventFrequency.Weekly,
        ByDays = "MO,WE",
        RecurrenceCount = 8,
    };

    private static readonly CustomFieldCreate Field = new()
    {
        Title = "Drink",
        ResponseType = NewCustomFieldResponseType.DropdownSingleSelect,
        Privacy = CustomFieldPrivacy.Admin,
        ResponseBy = CustomFieldResponder.HostsOnly,
        Options = ["Tea", "Coffee"],
    };

    internal static IReadOnlyList<Scenario> All { get; } =
        [.. Network(), .. InSpaces(), .. Courses(), .. Posted(), .. Calendar(), .. Marks(), .. Fields(), .. Commerce()];

    private static IEnumerable<Scenario> Network() => Ok(
    [
        Networks.Get(),
        Networks.Me(),
        Paged(Members.List()),
        Members.Get(Known.PlainMember),
        Members.Create(new() { Email = "ada@example.net", FirstName = "Ada", LastName = "Lovelace", MemberType = MemberType.Limited, SpaceIds = [Known.OwnedSpace] }),
        Members.Update(Known.PlainMember, new() { Email = "ada@example.net", FirstName = "Ada" }),
        Members.SetRole(Known.PlainMember, MemberRole.Moderator),
        Members.Replace(Known.PlainMember, new() { LastName = "Lovelace" }),
        Members.DeleteAccount(Known.PlainMember),
        Members.RemoveFromNetwork(Known.FreePlanMember, cancelPlans: true),
        Paged(MemberSpaces.List(Known.PlainMember)),
        Paged(MemberPlans.List(Known.FreePlanMember)),
        PasswordResets.Send(Known.PlainMember),
        Assets.Upload(Picture),
        Assets.Upload(new() { SourceUrl = "https://example.com/a.png" }),
        Paged(AbuseReports.List()),
    ]).Append(new(200, Members.GetByEmail("ada@example.net"), Members.Update(Known.PlainMember, new() { Email = "ada@example.net" })));

    private static IEnumerable<Scenario> InSpaces() => Ok(
    [
        Paged(Spaces.List()),
        Spaces.Get(Known.WelcomeSpace),
        Spaces.Create(new() { Name = "Reading room" }),
        Spaces.Update(Known.WelcomeSpace, new() { Name = "Hello", CollectionId = Known.Collection + 1 }),
        Spaces.Replace(Known.WelcomeSpace, new() { Name = "Hello" }),
        Spaces.Delete(Known.QuietSpace),
        Paged(SpaceMembers.List(Known.WelcomeSpace)),
        SpaceMembers.Get(Known.WelcomeSpace, Known.PlainMember),
        SpaceMembers.Add(Known.PaidSpace, Known.PlainMember),
        SpaceMembers.SetRole(Known.WelcomeSpace, Known.PlainMember, MemberRole.Moderator),
        SpaceMembers.Update(Known.WelcomeSpace, Known.PlainMember, new() { FirstName = "Ada", LastName = "", Email = "ada@example.net" }),
        SpaceMembers.Replace(Known.WelcomeSpace, Known.PlainMember, new() { Role = MemberRole.Host }),
        SpaceMembers.Remove(Known.WelcomeSpace, Known.PlainMember),
        SpaceMembers.Ban(Known.WelcomeSpace, Known.PlainMember),
        SpaceMembers.Ban(Known.WelcomeSpace, Known.PlainMember, "Spam"),
        Paged(Collections.List()),
        Collections.Get(Known.Collection),
        Collections.Create(new() { Name = "Archive", VisibleToMembers = false }),
        Collections.Update(Known.Collection, new() { Description = "" }),
        Collections.Replace(Known.Collection, new() { Name = "First steps" }),
        Collections.SetOrder(Known.Collection, new() { Spaces = [new() { SpaceId = Known.WelcomeSpace, Position = 2 }] }),
    ]).Append(new(204, Collections.Delete(Known.Collection + 3), Collections.Create(new() { Name = "Empty" })));

    private static IEnumerable<Scenario> Courses() => Ok(
    [
        Paged(Courseworks.List(Known.CourseSpace)),
        Courseworks.List(Known.CourseSpace, CourseworkType.Lesson, Known.CourseSection, CourseworkStatus.Posted),
        Courseworks.Get(Known.CourseSpace, Known.CourseOverview),
        Courseworks.Create(Known.CourseSpace, new() { Type = NewCourseworkType.Lesson, ParentId = Known.CourseSection, Title = "Colour", CompletionCriteria = CompletionCriteria.Button }),
        Courseworks.Update(Known.CourseSpace, Known.Lesson, new() { Status = CourseworkStatus.Hidden, UnlockingCriteria = UnlockingCriteria.Sequential }),
        Courseworks.Replace(Known.CourseSpace, Known.Lesson, new() { Title = "Light" }),
        Courseworks.Delete(Known.CourseSpace, Known.CourseSection),
    ]);

    private static IEnumerable<Scenario> Posted() => Ok(
    [
        Paged(Posts.List()),
        Posts.List(Known.WelcomeSpace),
        Posts.Get(Known.Article),
        Posts.Create(new() { SpaceId = Known.WelcomeSpace, Title = "Hello", Description = "To all", PostType = "article" }, notify: false),
        Posts.Update(Known.Post, new() { Title = "Hello again" }, notify: true),
        Posts.Replace(Known.Post, new() { Title = "Hello again", Description = "" }),
        Posts.Delete(Known.Post),
        Posts.Mute(Known.Post, Known.PlainMember),
        Posts.Unmute(Known.Post, Known.PlainMember),
        Paged(Comments.List(Known.Post)),
        Comments.Get(Known.Post, Known.Comment),
        Comments.Create(Known.Post, new() { Text = "Yes!", ReplyToId = Known.Comment }),
        Comments.Delete(Known.Post, Known.Comment),
        Paged(Reactions.ListOfPost(Known.Post)),
        Reactions.AddToPost(Known.Post, "👍🏽"),
        Paged(Reactions.ListOfComment(Known.Comment)),
        Reactions.AddToComment(Known.Comment, "🎉"),
        Paged(Polls.List()),
        Polls.List(Known.WelcomeSpace),
        Polls.Get(Known.Poll),
        Polls.Get(Known.Question),
        Polls.Create(new() { SpaceId = Known.WelcomeSpace, Title = "Tea?", PollType = PollType.MultipleChoice, Choices = ["Yes", "No"], Notify = false }),
        Polls.Update(Known.Poll, new() { Title = "Tea or coffee?" }),
        Polls.Replace(Known.Poll, new() { Title = "Tea or coffee?" }),
        Polls.Delete(Known.Poll),
    ]).Concat(
    [
        new(204, Reactions.RemoveFromPost(Known.Post), Reactions.AddToPost(Known.Post, "👍")),
        new(204, Reactions.RemoveFromComment(Known.Comment), Reactions.AddToComment(Known.Comment, "👍")),
    ]);

    private static IEnumerable<Scenario> Calendar() => Ok(
    [
        Paged(Events.List()),
        Events.Get(Known.RecurringEvent),
        Events.Create(NewEvent),
        Events.Update(Known.Event, new() { RsvpClosed = true, TimeZone = "Europe/Berlin" }),
        Events.Replace(Known.Event, new() { Title = "All hands" }),
        Events.Delete(Known.Event),
        Paged(Rsvps.List(Known.RecurringEvent)),
        Rsvps.List(Known.RecurringEvent, new DateTimeOffset(2026, 6, 2, 15, 0, 0, TimeSpan.Zero)),
        Rsvps.Get(Known.Event, Known.Rsvp),
        Rsvps.Set(Known.Event, new() { MemberId = Known.PlainMember, Status = RsvpStatus.Maybe }),
        Rsvps.Update(Known.Event, Known.Rsvp, new() { Status = RsvpStatus.No }),
        Rsvps.Replace(Known.Event, Known.Rsvp, new() { MemberId = Known.Moderator, Status = RsvpStatus.No }),
        Rsvps.Delete(Known.Event, Known.Rsvp),
    ]);

    private static IEnumerable<Scenario> Marks() => Ok(
    [
        Paged(Tags.List()),
        Tags.Get(Known.Tag),
        Tags.Create(new() { Title = "Pilot", Color = "#336699" }),
        Tags.Update(Known.Tag, new() { Description = "Who spoke" }),
        Tags.Replace(Known.Tag, new() { Title = "Pilot" }),
        Tags.Delete(Known.Tag),
        Paged(Badges.List()),
        Badges.Get(Known.Badge),
        Badges.Create(new() { Title = "Speaker", Color = "#336699", AvatarId = Known.Asset }),
        Badges.Update(Known.Badge, new() { AvatarId = Known.Asset }),
        Badges.Replace(Known.Badge, new() { Title = "Speaker" }),
        Badges.Delete(Known.Badge),
        Paged(MemberTags.List(Known.TaggedMember)),
        MemberTags.Get(Known.TaggedMember, Known.Tag),
        MemberTags.Add(Known.PlainMember, Known.Tag),
        MemberTags.Remove(Known.TaggedMember, Known.Tag),
        Paged(MemberBadges.List(Known.TaggedMember)),
        MemberBadges.Get(Known.TaggedMember, Known.Badge),
        MemberBadges.Add(Known.PlainMember, Known.Badge),
        MemberBadges.Remove(Known.TaggedMember, Known.Badge),
    ]);

    private static IEnumerable<Scenario> Fields() => Ok(
    [
        Paged(CustomFields.List()),
        CustomFields.List(CustomFieldResponseType.Badge),
        CustomFields.Get(Known.LongTextField),
        CustomFields.Create(Field),
        CustomFields.Update(Known.ShortTextField, new() { Status = CustomFieldStatus.BillingDisabled, Primary = true }),
        CustomFields.Replace(Known.ShortTextField, new() { Title = "Motto" }),
        CustomFields.Delete(Known.SingleSelectField),
        Paged(CustomFieldOptions.List(Known.SingleSelectField)),
        CustomFieldOptions.List(Known.SingleSelectField, term: "e"),
        CustomFieldOptions.Get(Known.SingleSelectField, Known.SingleSelectOption),
        CustomFieldOptions.Create(Known.SingleSelectField, new() { Title = "Mate", Description = "With a straw" }),
        CustomFieldOptions.Update(Known.SingleSelectField, Known.SingleSelectOption, new() { Title = "Mate" }),
        CustomFieldOptions.Replace(Known.SingleSelectField, Known.SingleSelectOption, new() { Title = "Mate" }),
        CustomFieldOptions.Delete(Known.SingleSelectField, Known.SingleSelectOption),
        Paged(CustomFieldAnswers.List(Known.SingleSelectField, Known.TaggedMember)),
        CustomFieldAnswers.Get(Known.SingleSelectField, Known.TaggedMember, Known.Answer),
        CustomFieldAnswers.Set(Known.MultiSelectField, Known.PlainMember, new() { SegmentIds = [Known.MultiSelectOption, Known.MultiSelectOption + 1] }),
        CustomFieldAnswers.Set(Known.LongTextField, Known.PlainMember, new() { Text = "Ünïcödé 🙂" }),
        CustomFieldAnswers.Set(Known.NumberField, Known.PlainMember, new() { Number = 7 }),
        CustomFieldAnswers.Set(Known.BooleanField, Known.PlainMember, new() { BooleanValue = false }),
        CustomFieldAnswers.Set(Known.DateField, Known.PlainMember, new() { Date = new(2026, 3, 1, 23, 59, 0) }),
        CustomFieldAnswers.Set(Known.LocationField, Known.PlainMember, new() { Text = "Berlin", Latitude = 52.52, Longitude = 13.405 }),
        CustomFieldAnswers.Set(Known.MultiLocationField, Known.PlainMember, new() { Locations = [new() { Label = "Lima", Latitude = -12.05, Longitude = -77.04 }] }),
        CustomFieldAnswers.Set(Known.DateRangeField, Known.PlainMember, new() { StartDate = new(2026, 3, 1), EndDate = new(2026, 3, 1) }),
        CustomFieldAnswers.Set(Known.RecurringDateField, Known.PlainMember, new() { Month = 2, Day = 29 }),
        CustomFieldAnswers.Set(Known.UrlField, Known.PlainMember, new() { Url = "https://example.com/ada" }),
        CustomFieldAnswers.Set(Known.PhoneNumberField, Known.PlainMember, new() { PhoneNumber = "+49 30 1234" }),
        CustomFieldAnswers.List(Known.MultiLocationField, Known.TaggedMember),
        .. Enum.GetValues<NewCustomFieldResponseType>().Select(NewField),
        CustomFieldAnswers.Delete(Known.SingleSelectField, Known.TaggedMember),
    ]).Concat(
    [
        new(204, CustomFieldAnswers.Set(Known.LongTextField, Known.TaggedMember, new() { Text = "" })),
        new(204, CustomFieldAnswers.Set(Known.SingleSelectField, Known.TaggedMember, new() { SegmentIds = [] })),
    ]);

    private static ApiRequest<CustomField> NewField(NewCustomFieldResponseType kind) => CustomFields.Create(new()
    {
        Title = $"A {kind}",
        ResponseType = kind,
        Privacy = CustomFieldPrivacy.Private,
        ResponseBy = CustomFieldResponder.IndividualMember,
        Options = kind.ToString().StartsWith("Dropdown", StringComparison.Ordinal) ? ["One"] : null,
        MinValue = kind is NewCustomFieldResponseType.Number ? -5 : null,
        MaxValue = kind is NewCustomFieldResponseType.Number ? 5 : null,
        LocationGranularity = kind is NewCustomFieldResponseType.Location or NewCustomFieldResponseType.MultiLocation ? LocationGranularity.City : null,
    });

    private static IEnumerable<Scenario> Commerce() => Ok(
    [
        Paged(Plans.List()),
        Plans.Get(Known.PaidPlan),
        Plans.Archive(Known.PaidPlan),
        Paged(PlanMembers.List(Known.PaidPlan)),
        PlanMembers.Get(Known.PaidPlan, Known.PayingMember),
        PlanMembers.Add(Known.FreePlan, Known.PlainMember),
        PlanMembers.Remove(Known.PaidPlan, Known.PayingMember),
        Paged(PlanInvites.List(Known.FreePlan)),
        PlanInvites.Get(Known.FreePlan, Known.PendingPlanInvite),
        PlanInvites.Create(Known.PaidPlan, email: "ada@example.net", message: "Come & see"),
        PlanInvites.Create(Known.PaidPlan, memberId: Known.PlainMember, couponId: 5),
        PlanInvites.Resend(Known.FreePlan, Known.PendingPlanInvite),
        PlanInvites.Replace(Known.FreePlan, Known.PendingPlanInvite),
        PlanInvites.Revoke(Known.FreePlan, Known.PendingPlanInvite),
        Paged(Invites.List()),
        Invites.List("rosa.lund@example.net"),
        Invites.Create(new() { RecipientEmail = "ada@example.net", RecipientFirstName = "Ada" }),
        Invites.Update(Known.PendingInvite, new() { RecipientLastName = "Lovelace" }),
        Invites.Replace(Known.PendingInvite, new() { RecipientEmail = "ada@example.net" }),
        Invites.Delete(Known.PendingInvite),
        Paged(Subscriptions.List()),
        Subscriptions.List("canceled"),
        Subscriptions.List(memberId: Known.PayingMember),
        Subscriptions.Get(Known.CanceledSubscription),
        Subscriptions.Cancel(Known.ActiveSubscription),
        Subscriptions.Cancel(Known.ActiveSubscription, CancellationTime.Now),
        Paged(Purchases.List()),
        Purchases.List(Known.OneTimePlan, Known.Buyer),
        Purchases.Get(Known.CardPurchase),
        Purchases.Revoke(Known.CardPurchase, immediate: true),
    ]);

    // Two to a page, so that there is a next one.
    private static ListRequest<T> Paged<T>(ListRequest<T> list) => list.ForPage(1, 2);

    private static IEnumerable<Scenario> Ok(ApiRequest[] requests) =>
        requests.Select(r => new Scenario(ContractDocument.Operations.Values.Single(o => o.Matches(r)).Success, r));
}
