using System;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MightyNetworks.Sandbox.State;

/// <summary>A member's payments for a plan, period by period. Its JSON is the contract's SubscriptionDetail.</summary>
internal sealed class SubscriptionRecord(ulong id, ulong memberId, PlanRecord plan, MemberDirectory members) : Record(id, new JsonObject { ["id"] = id })
{
    public ulong MemberId { get; } = memberId;

    public PlanRecord Plan { get; } = plan;

    public bool IsCanceled => Json.ContainsKey("canceled_at");

    public bool IsApple => Text("payment_platform") == PaymentPlatforms.Apple;

    public void Cancel(DateTimeOffset now) => Json["canceled_at"] = Wire.Time(now);

    public override void WriteTo(Utf8JsonWriter writer)
    {
        MemberRecord member = members.Author(MemberId);
        writer.WriteStartObject();
        writer.WriteNumber("member_id"u8, MemberId);
        writer.WriteString("created_at"u8, member.CreatedAt);
        writer.WriteString("updated_at"u8, member.UpdatedAt);
        writer.WriteString("email"u8, member.ShownEmail);
        member.WriteProfile(writer, "");
        member.Categories.WriteTo(writer, "categories", alwaysList: true);
        writer.WritePropertyName("plan"u8);
        Plan.ToBillingPlan().WriteTo(writer);
        writer.WritePropertyName("subscription"u8);
        Json.WriteTo(writer);
        writer.WriteEndObject();
    }
}
