namespace MightyNetworks.Sandbox;

/// <summary>
/// IDs and facts of the sandbox's initial world that examples, demos and tests can rely on. Networks with the same options start with
/// the same world, byte for byte. IDs are unique across all resources, except <see cref="MemberAndPostSharingANumber"/>.
/// </summary>
public static class SandboxWorld
{
    /// <summary>ID of the network, unless <see cref="SandboxOptions.NetworkId"/> says otherwise.</summary>
    public const ulong NetworkId = 10001;

    /// <summary>Subdomain of the network, accepted in the path instead of the ID.</summary>
    public const string Subdomain = "sandbox";

    /// <summary>The accepted token, unless <see cref="SandboxOptions.Token"/> says otherwise.</summary>
    public const string Token = "sandbox-token";

    /// <summary>Number of members, unless <see cref="SandboxOptions.MemberCount"/> says otherwise. Every tenth lives in "Berlin, Germany".</summary>
    public const int MemberCount = 250;

    /// <summary>The size of a large live network, for <see cref="SandboxOptions.MemberCount"/>: its list takes 239 requests.</summary>
    public const int LiveMemberCount = 23_900;

    /// <summary>The first member: a host, the user behind the token, who owns most spaces. The ID of the n-th member is this plus n - 1.</summary>
    public const ulong TokenOwner = 20000001;

    /// <summary>A member who owns <see cref="OwnedSpace"/>: deleting the account is rejected with 422.</summary>
    public const ulong SpaceOwner = 20000003;

    /// <summary>A moderator, who lives in Berlin.</summary>
    public const ulong Moderator = 20000004;

    /// <summary>Pays for <see cref="PaidPlan"/> by <see cref="ActiveSubscription"/>: removal from <see cref="PaidSpace"/> is rejected with 403.</summary>
    public const ulong PayingMember = 20000005;

    /// <summary>Pays for <see cref="PaidPlan"/> through Apple (<see cref="AppleSubscription"/>).</summary>
    public const ulong ApplePayingMember = 20000006;

    /// <summary>Once paid for <see cref="PaidPlan"/> (<see cref="CanceledSubscription"/>).</summary>
    public const ulong FormerPayingMember = 20000007;

    /// <summary>Bought <see cref="OneTimePlan"/> (<see cref="CardPurchase"/>).</summary>
    public const ulong Buyer = 20000008;

    /// <summary>Bought <see cref="OneTimePlan"/> in the app (<see cref="ApplePurchase"/>).</summary>
    public const ulong AppleBuyer = 20000009;

    /// <summary>Uses <see cref="FreePlan"/>.</summary>
    public const ulong FreePlanMember = 20000010;

    /// <summary>A limited member, only in <see cref="OwnedSpace"/>.</summary>
    public const ulong LimitedMember = 20000011;

    /// <summary>Has <see cref="Tag"/>, <see cref="Badge"/> and an answer to every custom field that members answer.</summary>
    public const ulong TaggedMember = 20000012;

    /// <summary>A contributor without plan, tag, badge, answer or space of their own; in <see cref="WelcomeSpace"/> and not in <see cref="PaidSpace"/>.</summary>
    public const ulong PlainMember = 20000013;

    /// <summary>ID of both a member and a post, to detect pipelines that confuse the two.</summary>
    public const ulong MemberAndPostSharingANumber = 20000017;

    /// <summary>The first of three collections; each has four spaces, so that deleting it is rejected with 422.</summary>
    public const ulong Collection = 410001;

    /// <summary>The space that every full member is in.</summary>
    public const ulong WelcomeSpace = 3100001;

    /// <summary>The book club, which <see cref="SpaceOwner"/> owns.</summary>
    public const ulong OwnedSpace = 3100005;

    /// <summary>The space whose content is a course.</summary>
    public const ulong CourseSpace = 3100009;

    /// <summary>The space that comes with <see cref="PaidPlan"/> and <see cref="OneTimePlan"/>: deleting it is rejected with 422.</summary>
    public const ulong PaidSpace = 3100010;

    /// <summary>A space without posts, events or plans, which may be deleted.</summary>
    public const ulong QuietSpace = 3100012;

    /// <summary>A post in <see cref="WelcomeSpace"/> with comments, replies and reactions.</summary>
    public const ulong Post = 5200001;

    /// <summary>An article.</summary>
    public const ulong Article = 5200002;

    /// <summary>A comment on <see cref="Post"/> that has replies and reactions.</summary>
    public const ulong Comment = 60000001;

    /// <summary>A multiple choice poll. The next three are a hot-cold poll, a percentage poll and a question.</summary>
    public const ulong Poll = 5600001;

    /// <summary>The question, which has no choices.</summary>
    public const ulong Question = 5600004;

    /// <summary>A single online event with RSVPs.</summary>
    public const ulong Event = 5800001;

    /// <summary>A weekly event of ten instances, the first at 2026-06-02T15:00:00Z.</summary>
    public const ulong RecurringEvent = 5800002;

    /// <summary>An event whose RSVPs are closed: they are rejected with 403.</summary>
    public const ulong ClosedEvent = 5800004;

    /// <summary>An RSVP to <see cref="Event"/>.</summary>
    public const ulong Rsvp = 8100001;

    /// <summary>The overview of the course in <see cref="CourseSpace"/>.</summary>
    public const ulong CourseOverview = 9200001;

    /// <summary>A section of the course, with lessons.</summary>
    public const ulong CourseSection = 9200002;

    /// <summary>A lesson of <see cref="CourseSection"/>.</summary>
    public const ulong Lesson = 9200003;

    /// <summary>A quiz of the course.</summary>
    public const ulong Quiz = 9200007;

    /// <summary>A tag, which <see cref="TaggedMember"/> has.</summary>
    public const ulong Tag = 710001;

    /// <summary>A tag without members.</summary>
    public const ulong UnusedTag = 710005;

    /// <summary>A badge, which <see cref="TaggedMember"/> has.</summary>
    public const ulong Badge = 720001;

    /// <summary>The custom field that implements tags; hosts cannot change it (403).</summary>
    public const ulong TagField = 730001;

    /// <summary>The custom field that implements badges; hosts cannot change it (403).</summary>
    public const ulong BadgeField = 730002;

    /// <summary>A dropdown with a single selection.</summary>
    public const ulong SingleSelectField = 730003;

    /// <summary>A dropdown with up to three selections.</summary>
    public const ulong MultiSelectField = 730004;

    /// <summary>A field that takes a short text.</summary>
    public const ulong ShortTextField = 730005;

    /// <summary>A field that takes a long text.</summary>
    public const ulong LongTextField = 730006;

    /// <summary>A field that takes a number from 1 to 100.</summary>
    public const ulong NumberField = 730007;

    /// <summary>A field that takes yes or no.</summary>
    public const ulong BooleanField = 730008;

    /// <summary>A field that takes a date.</summary>
    public const ulong DateField = 730009;

    /// <summary>A field that takes a city.</summary>
    public const ulong LocationField = 730010;

    /// <summary>A field that takes several countries; its answers have no ID.</summary>
    public const ulong MultiLocationField = 730011;

    /// <summary>A field that takes a date range.</summary>
    public const ulong DateRangeField = 730012;

    /// <summary>A field that takes a recurring date.</summary>
    public const ulong RecurringDateField = 730013;

    /// <summary>A field that takes a web address.</summary>
    public const ulong UrlField = 730014;

    /// <summary>A field that takes a phone number.</summary>
    public const ulong PhoneNumberField = 730015;

    /// <summary>The first option of <see cref="SingleSelectField"/>, which has four.</summary>
    public const ulong SingleSelectOption = 740001;

    /// <summary>The first option of <see cref="MultiSelectField"/>, which has five.</summary>
    public const ulong MultiSelectOption = 740005;

    /// <summary>The answer of <see cref="TaggedMember"/> to <see cref="SingleSelectField"/>.</summary>
    public const ulong Answer = 750001;

    /// <summary>A free plan: members can be added directly.</summary>
    public const ulong FreePlan = 810001;

    /// <summary>A monthly subscription plan: adding a member is rejected with 422.</summary>
    public const ulong PaidPlan = 810002;

    /// <summary>A plan that is paid once.</summary>
    public const ulong OneTimePlan = 810003;

    /// <summary>A plan that is archived already: archiving it again is rejected with 422.</summary>
    public const ulong ArchivedPlan = 810005;

    /// <summary>An invite to <see cref="FreePlan"/> that is pending.</summary>
    public const ulong PendingPlanInvite = 820001;

    /// <summary>An invite to <see cref="FreePlan"/> that was accepted: revoking it is rejected with 409.</summary>
    public const ulong AcceptedPlanInvite = 820002;

    /// <summary>An invite to the network that is pending.</summary>
    public const ulong PendingInvite = 830001;

    /// <summary>An invite that was accepted: deleting it is rejected with 409.</summary>
    public const ulong AcceptedInvite = 830002;

    /// <summary>The active subscription of <see cref="PayingMember"/>.</summary>
    public const ulong ActiveSubscription = 840001;

    /// <summary>A subscription paid through Apple: cancelling it is rejected with 422.</summary>
    public const ulong AppleSubscription = 840002;

    /// <summary>A subscription that is cancelled: cancelling it again is rejected with 422.</summary>
    public const ulong CanceledSubscription = 840003;

    /// <summary>The purchase of <see cref="Buyer"/>, by card.</summary>
    public const ulong CardPurchase = 850001;

    /// <summary>A purchase in the app, through Apple: revoking it is rejected with 422.</summary>
    public const ulong ApplePurchase = 850002;

    /// <summary>An abuse report.</summary>
    public const ulong AbuseReport = 860001;

    /// <summary>An abuse report whose ID exceeds a signed 64-bit number.</summary>
    public const ulong AbuseReportWithLargeId = 9300000000000000001;

    /// <summary>An uploaded picture, usable as a badge's avatar.</summary>
    public const ulong Asset = 30000001;

    /// <summary>An unused ID.</summary>
    public const ulong Nothing = 99999999;
}
