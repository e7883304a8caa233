using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Report;
using Xunit;
using static MightyNetworks.HostedTests.Harness.ReportNetwork;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of the page that Export-MNReport writes: what the network says stands in it as text, and it fits every width.</summary>
public sealed class ReportPageTests
{
    private const string Call = "Export-MNReport $args[1] -Since 2026-03-01Z -Until 2026-06-01Z -Connection $args[0]";
    private const string Hostile = "</title></style><script>alert('x')</script> \"&amp; ' <b>";

    [Theory]
    [InlineData(Hostile, Hostile)]
    [InlineData("]]> <!-- &lt;", "]]> <!-- &lt;")]
    [InlineData("Books 📚 写真", "Books 📚 写真")]
    [InlineData("a\nb", "a b")]
    public void Names_stand_in_the_page_as_text(string name, string shown)
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        Run run = session.Invoke(Call, Network(name, name).Connect(), file.Path);
        Assert.Empty(run.Streams.Error);
        XElement page = file.Page;
        Assert.Contains(page.Descendants("td"), cell => Squeezed(cell.Value) == shown);
        Assert.Contains(file.Section("Open reports").Descendants("td"), cell => Squeezed(cell.Value) == shown);
        Assert.Contains(file.Chart("Running subscriptions by plan").Descendants("text"), text => shown.StartsWith(Squeezed(text.Value).TrimEnd('…'), StringComparison.Ordinal));
        Assert.Equal("Over &<>", session.Invoke(Call + " -Title 'Over &<>'; 1", Network(name, name).Connect(), file.Path).Failure is null ? file.Page.Descendants("h1").Single().Value : null);
        Assert.Empty(page.Descendants("script"));
        Assert.Empty(page.Descendants("b"));
    }

    [Theory]
    [InlineData("a\u0001b\uFFFEc", "abc")]
    [InlineData("\U0001F4DA", "\U0001F4DA")]
    public void What_a_page_cannot_show_is_left_out(string text, string shown) => Assert.Equal(shown, ReportText.Clean(text));

    [Fact]
    public void Half_of_a_character_is_left_out() => Assert.Equal("ab\U0001F4DA", ReportText.Clean("a" + (char)0xD83D + "b\U0001F4DA"));

    [Fact]
    public void Bidirectional_controls_do_not_reorder_the_page()
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        session.Invoke(Call, Network("evil\u202Egpj\u2066.exe", "x").Connect(), file.Path);
        Assert.DoesNotMatch("[\u202A-\u202E\u2066-\u2069]", file.Text);
    }

    [Fact]
    public void The_page_loads_nothing_and_has_no_script()
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        session.Invoke(Call, new ProfileNetwork().Connection, file.Path);
        Assert.DoesNotMatch("(?i)<script|<link|<iframe|<img|https?:|url\\(|@import|javascript:| on[a-z]+=", file.Text);
        Assert.Equal("en", file.Page.Attribute("lang")!.Value);
        Assert.StartsWith("<!DOCTYPE html>", file.Text, StringComparison.Ordinal);
        Assert.Single(file.Page.Descendants("h1"));
        Assert.All(file.Page.Descendants("svg"), svg => Assert.False(string.IsNullOrEmpty(svg.Element("title")!.Value)));
        Assert.All(file.Page.Descendants("figure"), figure => Assert.Single(figure.Descendants("table")));
    }

    [Fact]
    public void An_empty_network_has_a_report()
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        var network = new ReportNetwork();
        Run run = session.Invoke(Call, network.Connect(), file.Path);
        Assert.Empty(run.Streams.Error);
        Assert.Equal("0", file.Figure("Growth", "Members"));
        Assert.Equal("0", file.Figure("Engagement", "Posts"));
        Assert.Equal(7, network.Paths.Count);
        Assert.Equal("0.01 USD", file.Figure("What this report cost", "Extra cost if the included requests of the month are used up"));
    }

    [BrowserFact]
    public void No_width_needs_scrolling_sideways()
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        string name = string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 12));
        session.Invoke(Call, Network(name, name).Connect(), file.Path);
        // A window has no such width, so the page is in a frame of each; all in one browser, whose start takes longest.
        int[] widths = [360, 800, 1280];
        string frames = Path.Combine(file.Folder, "frames.html");
        File.WriteAllLines(frames, widths.Select(width => $"""
            <iframe src="report.html" style="border:0;width:{width}px;height:900px" onload="var e = this.contentDocument.documentElement; document.body.setAttribute('data-in-{width}', e.scrollWidth + ' of ' + e.clientWidth)"></iframe>
            """));
        string dump = DumpOf(BrowserFactAttribute.Browser!, frames, file.Folder);
        Assert.All(widths, width => Assert.Contains($"data-in-{width}=\"{width} of {width}\"", dump, StringComparison.Ordinal));
    }

    private static string DumpOf(string browser, string page, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(browser)
        {
            ArgumentList =
            {
                "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--allow-file-access-from-files", "--window-size=1400,1000",
                "--user-data-dir=" + Path.Combine(folder, "profile"), "--dump-dom", new Uri(page).AbsoluteUri,
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        string dom = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return dom;
    }

    private static string Squeezed(string text) => Regex.Replace(text, " +", " ");

    private static ReportNetwork Network(string plan, string reason)
    {
        var network = new ReportNetwork();
        network.Lists["/members"] = ["""{"id":5,"created_at":"2026-03-04T00:00:00Z"}"""];
        network.Lists["/subscriptions"] = [$"{{\"id\":1,\"member_id\":5,\"plan\":{{\"id\":7,\"name\":{Json(plan)},\"amount\":100,\"currency\":\"JPY\",\"interval\":\"month\"}},\"subscription\":{{\"id\":9,\"canceled_at\":null}}}}"];
        network.Lists["/abuse_reports"] = [$"{{\"id\":1,\"created_at\":\"2026-04-01T00:00:00Z\",\"targetable_id\":5,\"targetable_type\":\"Post\",\"reason\":{Json(reason)}}}"];
        return network;
    }

    /// <summary>A test in headless Chromium, skipped where none is found.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class BrowserFactAttribute : FactAttribute
    {
        public BrowserFactAttribute() => Skip = Browser is null ? "No Chromium was found." : null;

        internal static string? Browser { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
    }
}
