using System;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Dates in text that scripts and the culture of the session read as different days: an error, since half of them would be wrong.</summary>
public sealed class DateDoubtTests
{
    private const string New = "New-MNEvent -SpaceId 1 -Title T -EventType local";

    [Theory]
    [InlineData("en-GB", "Set-MNCustomFieldAnswer 1 5 -Date '02/06/2026'")]
    [InlineData("de-DE", "Set-MNCustomFieldAnswer 1 5 -StartDate '02.06.2026' -EndDate '2026-07-01'")]
    [InlineData("en-GB", "[pscustomobject]@{ CustomFieldId = 1; MemberId = 5; Date = '02/06/2026' } | Set-MNCustomFieldAnswer")]
    [InlineData("en-GB", "Get-MNMember -JoinedSince '02/06/2026'")]
    [InlineData("fr-FR", "Get-MNEvent -From '02/06/2026'")]
    [InlineData("en-GB", New + " -StartsAt '02/06/2026 18:00' -EndsAt '2026-06-02 19:00'")]
    [InlineData("de-DE", New + " -StartsAt '2026-06-01 18:00' -EndsAt '02.06.2026 19:00'")]
    [InlineData("en-GB", New + " -StartsAt '2026-06-01 18:00' -EndsAt '2026-06-01 19:00' -Frequency Daily -Until 02/06/2026")]
    [InlineData("en-GB", "[pscustomobject]@{ SpaceId = 1; Title = 'T'; EventType = 'local'; StartsAt = '02/06/2026 18:00'; EndsAt = '02/06/2026 19:00' } | New-MNEvent")]
    [InlineData("en-GB", "[pscustomobject]@{ EventId = 1; StartsAt = '02/06/2026 15:00:00 +00:00' } | Set-MNEvent")]
    [InlineData("en-GB", "Get-MNEventRsvp 1 -InstanceAt 02/06/2026")]
    [InlineData("en-GB", "[pscustomobject]@{ EventId = 1; MemberId = 5; Status = 'Yes'; InstanceAt = '02/06/2026' } | Set-MNEventRsvp")]
    public void A_date_that_the_culture_reads_as_another_day_is_an_error(string culture, string script)
    {
        (Session session, string[] sent) = Invoke(culture, script);
        using (session)
        {
            Assert.Empty(sent);
            string error = string.Join(' ', session.Errors.Select(one => one.ToString()));
            Assert.Contains($"is 2026-02-06 in scripts, and 2026-06-02 in the culture {culture}: specify it as yyyy-MM-dd.", error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en-US", "02/06/2026")]
    [InlineData("en-GB", "2026-02-06")]
    [InlineData("en-GB", "2026/02/06")]
    [InlineData("en-GB", "6 February 2026")]
    [InlineData("en-GB", "February 6, 2026")]
    [InlineData("th-TH", "2026-02-06")]
    [InlineData("th-TH", "6 Feb 2026")]
    [InlineData("ar-SA", "2026-02-06")]
    public void A_date_that_can_be_read_in_one_way_is_taken(string culture, string date)
    {
        (Session session, string[] sent) = Invoke(culture, $"Set-MNCustomFieldAnswer 1 5 -Date '{date}'; {New} -StartsAt '{date} 18:00Z' -EndsAt '{date} 19:00Z'");
        using (session)
        {
            Assert.Empty(session.Errors);
            Assert.Contains("2026-02-06", sent[0], StringComparison.Ordinal);
            Assert.Contains("2026-02-06T18:00:00", sent[1], StringComparison.Ordinal);
        }
    }

    // Jobs, remoting and Export-Clixml write texts without a culture.
    [Fact]
    public void An_event_of_another_process_is_copied_with_its_own_times()
    {
        const string Event = "$e = [pscustomobject]@{ Title = 'T'; EventType = 'local'; StartsAt = '02/06/2026 15:00:00 +00:00'; EndsAt = '02/06/2026 16:00:00 +00:00' }; $e.pstypenames.Insert(0, 'Deserialized.MightyNetworks.Event'); ";
        (Session session, string[] sent) = Invoke("en-GB", Event + "$e | New-MNEvent -SpaceId 1");
        using (session)
        {
            Assert.Empty(session.Errors);
            Assert.Contains("\"starts_at\":\"2026-02-06T15:00:00", Assert.Single(sent), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_time_on_the_command_line_is_in_doubt_whatever_is_piped()
    {
        const string Event = "$e = [pscustomobject]@{ EventId = 1; EndsAt = '02/07/2026 16:00:00 +00:00' }; $e.pstypenames.Insert(0, 'Deserialized.MightyNetworks.Event'); ";
        (Session session, string[] sent) = Invoke("en-GB", Event + "$e | Set-MNEvent -StartsAt '02/06/2026 18:00'");
        using (session)
        {
            Assert.Empty(sent);
            Assert.StartsWith("MNInvalidTime", Assert.Single(session.Errors).FullyQualifiedErrorId, StringComparison.Ordinal);
        }
    }

    private static (Session Session, string[] Sent) Invoke(string culture, string script)
    {
        var session = new Session();
        var service = new Recorder();
        session.Invoke($"[cultureinfo]::CurrentCulture = '{culture}'; $PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; {script}", service.Connect());
        return (session, [.. service.Sent]);
    }
}
