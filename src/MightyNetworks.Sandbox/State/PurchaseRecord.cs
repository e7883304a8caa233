using System.Text.Json;
using System.Text.Json.Nodes;

namespace MightyNetworks.Sandbox.State;

/// <summary>A purchase of a member. Its JSON is the contract's PurchaseDetail.</summary>
internal sealed class PurchaseRecord(ulong id, ulong memberId, PlanRecord plan, MemberDirectory members) : Record(id, new JsonObject { ["id"] = id })
{
    public ulong MemberId { get; } = memberId;

    public PlanRecord Plan { get; } = plan;

    public bool IsApple => Text("payment_platform") == PaymentPlatforms.Apple;

    public override void WriteTo(Utf8JsonWriter writer)
    {
        MemberRecord member = members.Author(MemberId);
        writer.WriteStartObject();
        writer.WriteNumber("member_id"u8, MemberId);
        writer.WriteString("member_email"u8, member.ShownEmail);
        member.WriteProfile(writer, "member_");
        member.Categories.WriteTo(writer, "member_categories");
        writer.WritePropertyName("plan"u8);
        Plan.ToBillingPlan().WriteTo(writer);
        writer.WritePropertyName("purchase"u8);
        Json.WriteTo(writer);
        writer.WriteEndObject();
    }
}
