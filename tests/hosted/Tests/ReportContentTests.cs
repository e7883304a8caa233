using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Faults;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Get-MNAbuseReport with the reported content: what is found, and with which requests.</summary>
public sealed class ReportContentTests
{
    private const string Call = "Get-MNAbuseReport -IncludeContent -Connection $args[0]";

    [Fact]
    public void Open_reports_cost_the_list()
    {
        using var session = new Session(withFiles: true);
        var network = new ProfileNetwork();
        Run run = session.Invoke("Get-MNAbuseReport -Open -Connection $args[0]", network.Connection);
        Assert.Equal((ulong[])[860001, 860003, 9300000000000000001], run.Output.Cast<AbuseReport>().Select(report => report.AbuseReportId));
        Assert.Equal(["/abuse_reports"], network.Paths);
    }

    [Fact]
    public void Contents_and_authors_are_read_once_each()
    {
        using var session = new Session(withFiles: true);
        var network = new ProfileNetwork();
        Run run = session.Invoke($"{Call} -Open", network.Connection);
        AbuseReportContent[] rows = Rows(run);
        Assert.Equal(["Post 5200001 Found 20000001", "User 20000013 Found 20000013", "Post 20000017 Found 20000025"], rows.Select(Line));
        Assert.All(rows, row => Assert.False(string.IsNullOrEmpty(row.Author)));
        Assert.Equal("Welcome! Start here 👋", rows[0].Title);
        Assert.StartsWith("Say where you are from", rows[0].Text, StringComparison.Ordinal);
        Assert.Equal(
            ["/abuse_reports", "/members/20000001", "/members/20000013", "/members/20000025", "/posts/20000017", "/posts/5200001"],
            network.Paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_comment_without_a_post_is_found_in_its_space()
    {
        using var session = new Session(withFiles: true);
        var network = new ProfileNetwork();
        AbuseReportContent row = Rows(session.Invoke($"{Call}", network.Connection)).Single(row => row.TargetType == "Comment");
        Assert.Equal((5200001UL, 60000001UL, ReportedContentStatus.Found), (row.PostId, row.CommentId, row.ContentStatus));
        Assert.Equal("Thank you, this helped.", row.Text);
        // The list of the space's posts has the post that is reported, too.
        Assert.Equal(["/posts", "/posts/5200001/comments"], network.Paths.Where(path => path is "/posts" || path.Contains("5200001", StringComparison.Ordinal)));
    }

    [Fact]
    public void Posts_are_searched_from_the_newest_activity_until_all_is_found()
    {
        using var session = new Session(withFiles: true);
        var service = new Reports("60000013 Comment", "60000012 Comment", "60000013 Comment");
        AbuseReportContent[] rows = Rows(session.Invoke(Call, service.Connection));
        Assert.Equal(["Comment 60000013 Found", "Comment 60000012 Found", "Comment 60000013 Found"], rows.Select(row => $"{row.TargetType} {row.TargetId} {row.ContentStatus}"));
        Assert.Equal((ulong[])[5200002, 5200001, 5200002], rows.Select(row => row.PostId!.Value));
        string[] searched = [.. service.Paths.Where(path => path.EndsWith("/comments", StringComparison.Ordinal))];
        // The post with the oldest activity is the last one of all.
        Assert.Equal(16, searched.Length);
        Assert.Equal(["/posts/5200006/comments", "/posts/20000017/comments"], searched[..2]);
        Assert.Equal("/posts/5200001/comments", searched[^1]);
    }

    [Fact]
    public void A_post_that_is_younger_than_the_report_is_not_searched()
    {
        using var session = new Session(withFiles: true);
        var service = new Reports(new DateTimeOffset(2026, 3, 8, 0, 0, 0, TimeSpan.Zero), "60000001 Comment");
        Assert.Equal(ReportedContentStatus.Found, Rows(session.Invoke(Call, service.Connection)).Single().ContentStatus);
        Assert.Equal(["/posts/5200002/comments", "/posts/5200001/comments"], service.Paths.Where(path => path.EndsWith("/comments", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_comment_whose_post_is_the_context_takes_one_request()
    {
        using var session = new Session(withFiles: true);
        var service = new Reports("60000001 Comment 5200001", "60000002 Comment 5200001", "60000001 Comment 5200001");
        AbuseReportContent[] rows = Rows(session.Invoke(Call, service.Connection));
        Assert.All(rows, row => Assert.Equal((ReportedContentStatus.Found, 5200001UL), (row.ContentStatus, row.PostId)));
        Assert.Equal(
            ["/abuse_reports", "/members/20000012", "/members/20000013", "/posts/5200001/comments/60000001", "/posts/5200001/comments/60000002"],
            service.Paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_gone_or_of_another_type_is_a_row_and_no_error()
    {
        using var session = new Session(withFiles: true);
        var service = new Reports("99999999 Post", "99999998 Comment 5200001", "99999997 Comment", "99999996 User", "5 Chat", "6 ");
        Run run = session.Invoke(Call, service.Connection);
        Assert.Empty(run.Streams.Error);
        Assert.Equal(
            ["NotFound", "NotFound", "NotFound", "NotFound", "NotSupported", "NotSupported"],
            Rows(run).Select(row => row.ContentStatus.ToString()));
        Assert.All(Rows(run), row => Assert.Equal((null, null, null), (row.Title, row.Text, row.Author)));
    }

    [Fact]
    public void What_cannot_be_read_is_an_error_and_a_row()
    {
        using var session = new Session(withFiles: true);
        var service = new Reports(["20000017 Post", "60000001 Comment"], "GET /posts/5200001/comments 500");
        Run run = session.Invoke(Call, service.Connection);
        Assert.Equal(60000001UL, Assert.Single(run.Streams.Error).TargetObject);
        Assert.Equal(["Found", "NotRead"], Rows(run).Select(row => row.ContentStatus.ToString()));
    }

    [Fact]
    public void The_estimate_is_at_most_what_it_takes_and_reads_only_lists()
    {
        using var session = new Session(withFiles: true);
        var network = new ProfileNetwork();
        RequestEstimate[] parts = [.. session.Invoke($"{Call} -Estimate", network.Connection).Output.Cast<RequestEstimate>()];
        Assert.Equal(["/abuse_reports", "/posts"], network.Paths);
        Assert.Equal(["Report", "Post", "Comment", "Member", "Total"], parts.Select(part => part.Part));
        session.Invoke(Call, network.Connection);
        Assert.Equal(parts[^1].Requests, network.Paths.Count - 2);
        Assert.StartsWith("At most: ", parts[^1].Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void First_reads_the_contents_of_no_more_reports()
    {
        using var session = new Session(withFiles: true);
        var network = new ProfileNetwork();
        Assert.Equal(["User 20000013 Found 20000013"], Rows(session.Invoke($"{Call} -Skip 2 -First 1", network.Connection)).Select(Line));
        Assert.Equal(["/abuse_reports", "/members/20000013"], network.Paths);
    }

    [Fact]
    public void A_budget_that_cannot_do_is_refused_after_the_lists()
    {
        using var session = new Session(withFiles: true);
        var network = new ProfileNetwork(budget: 4);
        Run run = session.Invoke(Call, network.Connection);
        Assert.StartsWith("MNBudgetExceeded,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(["/abuse_reports", "/posts"], network.Paths);
    }

    private static AbuseReportContent[] Rows(Run run) => [.. run.Output.Cast<AbuseReportContent>()];

    private static string Line(AbuseReportContent row) => $"{row.TargetType} {row.TargetId} {row.ContentStatus} {row.AuthorId}";

    /// <summary>The sandbox with other abuse reports: each an ID, a type, and the ID of the post that is the context.</summary>
    private sealed class Reports : DelegatingHandler
    {
        private readonly string _json;

        internal Reports(params string[] reports)
            : this(new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero), reports)
        {
        }

        internal Reports(DateTimeOffset at, params string[] reports)
            : this(reports, at)
        {
        }

        internal Reports(string[] reports, params string[] faults)
            : this(reports, new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero), faults)
        {
        }

        private Reports(string[] reports, DateTimeOffset at, params string[] faults)
            : base(new SandboxHandler(new SandboxNetwork(new SandboxOptions { Faults = [.. faults.Select(SandboxFault.Parse)] })))
        {
            _json = $"{{\"items\":[{string.Join(',', reports.Select((report, number) => Json(number, at, report.Split(' '))))}],\"links\":{{\"next\":null}}}}";
            var options = new ClientOptions { NetworkId = SandboxWorld.NetworkId.ToString(CultureInfo.InvariantCulture), Token = SandboxWorld.Token };
            Connection = new MNConnection("test", new AdminApiClient(options, this, null, () => 0), isSandbox: true);
        }

        internal MNConnection Connection { get; }

        internal List<string> Paths { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string path = request.RequestUri!.AbsolutePath.Split("/10001")[1].TrimEnd('/');
            lock (Paths)
            {
                Paths.Add(path);
            }

            return path == "/abuse_reports"
                ? new HttpResponseMessage { Content = new StringContent(_json, Encoding.UTF8, "application/json") }
                : await base.SendAsync(request, cancellationToken);
        }

        private static string Json(int number, DateTimeOffset at, string[] parts) =>
            $"{{\"id\":{number + 1},\"created_at\":\"{at:O}\",\"targetable_id\":{parts[0]},\"targetable_type\":\"{parts[1]}\""
            + (parts.Length > 2 ? $",\"context_type\":\"Post\",\"context_id\":{parts[2]}" : string.Empty) + "}";
    }
}
