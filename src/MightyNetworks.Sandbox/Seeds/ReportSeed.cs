using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Abuse reports, one of them ignored, and one whose ID needs all 64 bits.</summary>
internal static class ReportSeed
{
    public static void Fill(World world)
    {
        SeedTime.MoveTo(world, 2026, 5, 25);
        Add(world, world.AbuseReports.NextId(), "Post", SandboxWorld.Post, "spam");
        Record ignored = Add(world, world.AbuseReports.NextId(), "Comment", SandboxWorld.Comment, "harassment");
        ignored.Json["ignored_at"] = Wire.Time(world.Now());
        ignored.Json["ignored_by_id"] = SandboxWorld.TokenOwner;
        Add(world, world.AbuseReports.NextId(), "User", SandboxWorld.PlainMember, "other");
        Add(world, SandboxWorld.AbuseReportWithLargeId, "Post", SandboxWorld.MemberAndPostSharingANumber, "spam");
    }

    private static Record Add(World world, ulong id, string targetType, ulong targetId, string type)
    {
        var report = new Record(id, world.Now());
        report.Json["member_id"] = SandboxWorld.TaggedMember;
        report.Json["targetable_id"] = targetId;
        report.Json["targetable_type"] = targetType;
        report.Json["report_type"] = type;
        report.Json["reason"] = "Please have a look at this.";
        if (targetType != "User")
        {
            report.Json["context_id"] = SandboxWorld.WelcomeSpace;
            report.Json["context_type"] = "Space";
            report.Json["space_id"] = SandboxWorld.WelcomeSpace;
        }

        report.Json["network_id"] = world.Options.NetworkId;
        return world.AbuseReports.Add(report);
    }
}
