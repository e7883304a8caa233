using System;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of -Clear.</summary>
public sealed class ClearTests
{
    [Theory]
    [InlineData("Set-MNMember 5 -Clear LastName", """{"last_name":""}""", "Clear last name of member 5")]
    [InlineData("Set-MNMember 5 -Clear lastname -FirstName Ada", """{"first_name":"Ada","last_name":""}""", "Set first name to \"Ada\" and clear last name of member 5")]
    [InlineData("Set-MNInvite 5 -Clear FirstName, LastName", """{"recipient_first_name":"","recipient_last_name":""}""", "Clear recipient first name and recipient last name of invite 5")]
    [InlineData("[pscustomobject]@{ MemberId = 5; LastName = '' } | Set-MNMember -Clear LastName", """{"last_name":""}""", "Clear last name of member 5")]
    public void Clear_sends_and_says_it(string script, string body, string words)
    {
        using var session = new Session();
        var service = new Recorder();
        session.Invoke($"$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; {script}; {script} -WhatIf", service.Connect());
        Assert.EndsWith(body, Assert.Single(service.Sent), StringComparison.Ordinal);
        Assert.Contains(session.Window.Lines.All, line => line == $"What if: {words}");
    }

    [Theory]
    [InlineData("Set-MNMember 5 -Clear LastName -LastName New", "MNFieldAlsoCleared")]
    [InlineData("[pscustomobject]@{ MemberId = 5; LastName = 'New' } | Set-MNMember -Clear LastName", "MNInputNotUnderstood")]
    [InlineData("Set-MNMember 5 -Clear Email", "ParameterArgumentValidationError")]
    public void What_cannot_be_cleared_is_an_error(string script, string error)
    {
        using var session = new Session();
        var service = new Recorder();
        session.Invoke($"$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; {script}", service.Connect());
        Assert.Empty(service.Sent);
        Assert.StartsWith(error, session.Errors[0].FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_of_the_module_supplies_nothing_but_its_ID()
    {
        using var session = new Session();
        var service = new Recorder();
        session["connection"] = service.Connect();
        session.Invoke("Connect-MNNetwork -Sandbox | Out-Null; Get-MNMember -First 1 | Set-MNMember -Clear LastName -Connection $connection");
        Assert.EndsWith("""{"last_name":""}""", Assert.Single(service.Sent, request => !request.StartsWith("GET", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
