using System.Linq;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Changes that prompt without -Confirm: those that remove a person or cannot be undone.</summary>
public sealed class GraveChangeTests
{
    [Theory]
    [InlineData("Remove-MNMember 20000001", 1)]
    [InlineData("Remove-MNSpaceMember 30001 20000001", 1)]
    [InlineData("Remove-MNInvite 5", 1)]
    [InlineData("Remove-MNPlanInvite 5 6", 1)]
    [InlineData("Invoke-MNRequest /members/20000001/ -Method Delete", 1)]
    [InlineData("$ConfirmPreference = 'Medium'; Invoke-MNRequest /members/20000001/ -Method Delete", 1)]
    [InlineData("Invoke-MNRequest /members/20000001/ -Method Delete -Confirm", 1)]
    [InlineData("Invoke-MNRequest /members/20000001/ -Method Delete -Confirm:$false", 0)]
    [InlineData("$ConfirmPreference = 'None'; Invoke-MNRequest /members/20000001/ -Method Delete", 0)]
    [InlineData("Invoke-MNRequest /members/20000001/ -Method Patch -Body '{}'", 0)]
    [InlineData("Remove-MNMemberTag 5 20000001", 0)]
    public void Whoever_slips_is_asked(string script, int questions)
    {
        using var session = new Session();
        var service = new Recorder();
        session.Window.Answers.Enqueue("No");
        session.Invoke($"$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; {script}", service.Connect());
        Assert.Equal(questions, session.Window.Questions.Count);
        Assert.Equal(1 - questions, service.Sent.Count);
    }

    [Fact]
    public void Yes_to_all_deletions_by_path_is_asked_once()
    {
        using var session = new Session();
        var service = new Recorder();
        session.Window.Answers.Enqueue("Yes to All");
        session.Invoke("1, 2, 3 | ForEach-Object { @{ n = $_ } } | Invoke-MNRequest /members/1/ -Method Delete -Connection $args[0]", service.Connect());
        Assert.Single(session.Window.Questions);
        Assert.Equal(3, service.Sent.Count(request => request.StartsWith("DELETE", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void WhatIf_asks_nothing_about_a_deletion_by_path()
    {
        using var session = new Session();
        var service = new Recorder();
        session.Invoke("Invoke-MNRequest /members/1/ -Method Delete -WhatIf -Connection $args[0]", service.Connect());
        Assert.Empty(session.Window.Questions);
        Assert.Empty(service.Sent);
    }
}
