using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Get-MNMemberProfile -Previous: what is read again, what is taken over, and which files are refused.</summary>
public sealed class ProfilePreviousTests : IDisposable
{
    // More than a page of a list.
    private const int Members = 110;
    private const int Pages = 2;
    private const string Header = "\"MemberId\",\"Updated\",\"NetworkId\",\"Tags\"\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly ProfileNetwork _network = new(Members);
    private readonly Session _session = new(withFiles: true);

    private string File => Path.Combine(_folder.FullName, "old.csv");

    public void Dispose()
    {
        _session.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Only_new_and_changed_members_are_read_and_the_rows_are_those_of_a_full_run()
    {
        Invoke("Get-MNMemberProfile -Include Tag, Badge -Connection $args[0] | Export-Csv $args[1]");
        Invoke("20000005, 20000012 | Set-MNMember -FirstName Zoe -Connection $args[0]; Remove-MNMember 20000007 -Confirm:$false -Connection $args[0]; New-MNMember -Email new@example.com -FirstName New -LastName Comer -Connection $args[0]");
        int tags = _network.Requests("/members/*/tags");
        Run run = Invoke("Get-MNMemberProfile -Include Tag, Badge -Previous $args[1] -Connection $args[0]");
        Assert.Equal(3, _network.Requests("/members/*/tags") - tags);
        Run full = Invoke("Get-MNMemberProfile -Include Tag, Badge -Connection $args[0]");
        Assert.Equal(Members, run.Objects.Count);
        Assert.Equal(Text(full), Text(run));
        Assert.Contains(ProfileNetwork.Column(run, "Tags"), text => text.Length > 0);
    }

    [Fact]
    public void The_estimate_counts_only_the_changed_members()
    {
        Invoke("Get-MNMemberProfile -Include Tag -Connection $args[0] | Export-Csv $args[1]; 20000005, 20000012 | Set-MNMember -FirstName Zoe -Connection $args[0]");
        Run run = Invoke("(Get-MNMemberProfile -Include Tag -Previous $args[1] -Estimate -Connection $args[0])[-1].Requests");
        Assert.Equal(Pages + 2L, run.Output[0]);
        long before = _network.Connection.RequestsMade;
        Invoke("Get-MNMemberProfile -Include Tag -Previous $args[1] -Connection $args[0]");
        Assert.Equal(Pages + 2, _network.Connection.RequestsMade - before);
    }

    [Theory]
    [InlineData("-Delimiter ';' -Encoding utf8BOM")]
    [InlineData("-Delimiter \"`t\" -Encoding unicode")]
    [InlineData("-IncludeTypeInformation -UseQuotes AsNeeded")]
    public void The_file_may_have_other_delimiters_and_encodings(string format)
    {
        Invoke($"Get-MNMemberProfile -Include Tag, Answer -Connection $args[0] | Export-Csv $args[1] {format}");
        long before = _network.Connection.RequestsMade;
        Run run = Invoke("Get-MNMemberProfile -Include Tag, Answer -Previous $args[1] -Connection $args[0]");
        Assert.Equal(Pages + 1, _network.Connection.RequestsMade - before);
        Assert.Contains("I began small, and then it grew.\nEs wurde größer. 🌳", ProfileNetwork.Column(run, "Your story"));
    }

    [Fact]
    public void The_newest_file_of_a_folder_is_used_though_the_pipeline_writes_a_newer_one()
    {
        Invoke("Get-MNMemberProfile -Include Tag -Connection $args[0] | Export-Csv $args[1]");
        System.IO.File.WriteAllText(Path.Combine(_folder.FullName, "older.csv"), "not,a,profile");
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(_folder.FullName, "older.csv"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        long before = _network.Connection.RequestsMade;
        Invoke("$folder = Split-Path $args[1]; Get-MNMemberProfile -Include Tag -Previous $folder -Connection $args[0] | Export-Csv (Join-Path $folder new.csv)");
        Assert.Equal(Pages, _network.Connection.RequestsMade - before);
        Assert.Equal(System.IO.File.ReadAllText(File), System.IO.File.ReadAllText(Path.Combine(_folder.FullName, "new.csv")));
    }

    [Fact]
    public void A_folder_without_files_reads_all()
    {
        Run run = Invoke("Get-MNMemberProfile -Include Tag -Previous (Split-Path $args[1]) -Connection $args[0]");
        Assert.Empty(run.Streams.Error);
        Assert.Equal(Pages + Members, _network.Connection.RequestsMade);
    }

    [Fact]
    public void A_column_that_the_file_lacks_reads_all_and_warns()
    {
        Invoke("Get-MNMemberProfile -Include Tag -Connection $args[0] | Export-Csv $args[1]");
        Run run = Invoke("Get-MNMemberProfile -Include Tag, Badge -Previous $args[1] -Connection $args[0]");
        Assert.Contains("lacks the columns Badges: all members are read", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.Equal(Members, _network.Requests("/members/*/badges"));
    }

    [Fact]
    public void Times_are_compared_as_instants()
    {
        Invoke("$row = 20000001 | Get-MNMemberProfile -Include Tag -Connection $args[0]; $row.Updated = ([datetimeoffset]\"$($row.Updated)Z\").ToOffset([timespan]::FromHours(5)).ToString('o'); $row.Tags = 'from the file'; $row | Export-Csv $args[1]");
        Run run = Invoke("20000001 | Get-MNMemberProfile -Include Tag -Previous $args[1] -Connection $args[0]");
        Assert.Equal(["from the file"], ProfileNetwork.Column(run, "Tags"));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("name,email\nAda,ada@example.com\n", "no column MemberId")]
    [InlineData("MemberId,Tags\n20000001,x\n", "no column Updated")]
    [InlineData(Header + "20000001,2026-06-01 09:00:00,10001\n", "row 2 has 3 cells")]
    [InlineData(Header + "20000001,2026-06-01 09:00:00,10001,\"cut off", "middle of a quoted cell")]
    [InlineData(Header + "Ada,2026-06-01 09:00:00,10001,x\n", "MemberId 'Ada'")]
    [InlineData(Header + "20000001,01.06.2026 09:00,10001,x\n", "a spreadsheet may have saved it")]
    [InlineData(Header + "20000001,2026-06-01 09:00:00,10001,x\n20000001,2026-06-01 09:00:00,10001,y\n", "two rows of the member 20000001")]
    [InlineData(Header + "20000001,2026-06-01 09:00:00,777,x\n", "belong to another network")]
    public void A_damaged_or_foreign_file_is_refused_before_any_request(string text, string reason)
    {
        System.IO.File.WriteAllText(File, text);
        Run run = Invoke("Get-MNMemberProfile -Include Tag -Previous $args[1] -Connection $args[0]");
        Assert.StartsWith("MNPreviousUnusable,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(reason, run.Streams.Error[0].Exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, _network.Connection.RequestsMade);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        System.IO.File.WriteAllBytes(File, Encoding.Latin1.GetBytes(Header + "20000001,2026-06-01 09:00:00,10001,größer\n"));
        Run run = Invoke("Get-MNMemberProfile -Include Tag -Previous $args[1] -Connection $args[0]");
        Assert.Contains("it is not UTF-8", Assert.Single(run.Streams.Error).Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_does_not_exist_is_refused()
    {
        Run run = Invoke("Get-MNMemberProfile -Previous $args[1] -Connection $args[0]");
        Assert.StartsWith("MNPreviousUnusable,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(0, _network.Connection.RequestsMade);
    }

    private Run Invoke(string script) => _session.Invoke(script, _network.Connection, File);

    private static IEnumerable<string> Text(Run run) =>
        run.Objects.Select(row => string.Join('|', row.Properties.Select(cell => $"{cell.Name}={cell.Value}")));
}
