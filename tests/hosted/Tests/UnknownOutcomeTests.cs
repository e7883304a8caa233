using System;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of errors of changes with unknown outcome.</summary>
public sealed class UnknownOutcomeTests
{
    [Theory]
    [InlineData("Set-MNMemberRole 5 -Role Host", "Check with Get-MNMember before you repeat it.")]
    [InlineData("New-MNPost -SpaceId 1 -Title New", "Check with Get-MNPost before you repeat it.")]
    [InlineData("Set-MNSpaceMemberRole 1 5 -Role Host", "Check with Get-MNSpaceMember before you repeat it.")]
    [InlineData("Invoke-MNRequest /members -Method Post -Body '{}'", "Check in the network whether the change was made before you repeat it.")]
    public void The_advice_begins_with_how_to_check(string script, string advice)
    {
        using var session = new Session();
        session.Invoke($"$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; {script}", new Recorder("<html>").Connect());
        Assert.StartsWith("MNUnexpectedResponse", session.Errors[0].FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.StartsWith(advice, session.Errors[0].ErrorDetails.RecommendedAction, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":0,"title":"New"}""")]
    [InlineData("""{"id":null,"title":"New"}""")]
    public void An_object_without_an_ID_is_an_error_and_may_have_been_made(string response)
    {
        using var session = new Session();
        Run run = session.Invoke("New-MNTag New -Connection $args[0]", new Recorder(response).Connect());
        Assert.Empty(run.Output);
        Assert.StartsWith("MNUnexpectedResponse", session.Errors[0].FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.True(((Client.Errors.MightyNetworksException)session.Errors[0].Exception).MayHaveBeenDone);
    }

    [Theory]
    [InlineData("Get-MNMember 5", "{}")]
    [InlineData("Get-MNMember", """{"items":[{"id":5},{}]}""")]
    [InlineData("Get-MNMember", """[{"id":0}]""")]
    public void Nothing_is_removed_for_an_object_without_an_ID(string read, string response)
    {
        using var session = new Session();
        var service = new Recorder(response);
        session.Invoke($"$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; {read} | Remove-MNMember -Confirm:$false", service.Connect());
        Assert.DoesNotContain(service.Sent, request => request.StartsWith("DELETE", StringComparison.Ordinal));
        Assert.StartsWith("MNUnexpectedResponse", session.Errors[0].FullyQualifiedErrorId, StringComparison.Ordinal);
    }
}
