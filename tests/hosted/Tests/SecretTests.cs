using System;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Connect-MNNetwork -Secret, with a module that exports Get-Secret as SecretManagement does.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Secret = "very-secret-token";

    private const string Vaults = """
        $null = New-Module Microsoft.PowerShell.SecretManagement {
            function Get-Secret {
                [CmdletBinding()] param([string] $Name, [string] $Vault)
                $secure = ConvertTo-SecureString very-secret-token -AsPlainText -Force
                switch ($Name) {
                    secure { $secure }
                    text { 'very-secret-token' }
                    credential { [pscredential]::new('own-network', $secure) }
                    table { @{ token = $secure; networkid = ConvertTo-SecureString own-network -AsPlainText -Force } }
                    numbers { @{ Token = 'very-secret-token'; NetworkId = 12345 } }
                    tokenless { @{ NetworkId = 12345 } }
                    version { [version] '1.0' }
                    twice { $secure; $secure }
                    nothing { }
                    default { Write-Error "The secret $Name was not found in vault '$Vault'." }
                }
            }
        } | Import-Module

        """;

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("my-network -Secret secure", "my-network")]
    [InlineData("my-network -Secret text -Vault work", "my-network")]
    [InlineData("-Secret credential", "own-network")]
    [InlineData("my-network -Secret credential", "my-network")]
    [InlineData("-Secret table", "own-network")]
    [InlineData("-Secret numbers", "12345")]
    [InlineData("-NetworkId 777 -Secret numbers", "777")]
    public void A_secret_holds_the_token_and_may_hold_the_network(string arguments, string network)
    {
        Run run = _session.Invoke(Vaults + $"Connect-MNNetwork {arguments} -NoVerify -Verbose -Debug");
        MNConnection connection = Assert.IsType<MNConnection>(Assert.Single(run.Output));
        Assert.Equal(network, connection.NetworkId);
        AssertHidden(run);
    }

    [Theory]
    [InlineData("version", "The secret 'version' is a Version, so it cannot be used. Store a SecureString or a string (the API token)")]
    [InlineData("tokenless", "The secret 'tokenless' has no Token, so it cannot be used.")]
    [InlineData("twice", "Get-Secret returned 2 objects for the secret 'twice'. Specify the name of one secret, and -Vault")]
    [InlineData("nothing", "Get-Secret returned nothing for the secret 'nothing'.")]
    [InlineData("typo -Vault work", "Get-Secret could not read the secret 'typo' of vault 'work': The secret typo was not found in vault 'work'.")]
    public void A_secret_that_cannot_be_used_is_an_error(string arguments, string message)
    {
        Run run = _session.Invoke(Vaults + $"Connect-MNNetwork my-network -Secret {arguments} -NoVerify");
        Assert.StartsWith("MNSecretUnusable,", run.Streams.Error[0].FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.StartsWith(message, run.Streams.Error[0].Exception.Message, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        AssertHidden(run);
    }

    [Fact]
    public void Another_command_of_the_name_is_called_where_the_module_is_missing()
    {
        Run run = _session.Invoke("function Get-Secret($Name) { \"$Name-of-mine\" }; (Connect-MNNetwork my-network -Secret token -NoVerify).NetworkId");
        Assert.Equal(["my-network"], run.Output);
    }

    [Fact]
    public void Where_no_command_has_the_name_the_error_says_how_to_install_one()
    {
        Run run = _session.Invoke("Connect-MNNetwork my-network -Secret token -NoVerify");
        Assert.StartsWith("MNSecretUnusable,", run.Streams.Error[0].FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("Install-PSResource Microsoft.PowerShell.SecretManagement", run.Streams.Error[0].Exception.Message, StringComparison.Ordinal);
    }

    private void AssertHidden(Run run)
    {
        string[] shown =
        [
            .. run.Streams.Verbose.Select(line => line.Message),
            .. run.Streams.Debug.Select(line => line.Message),
            .. _session.Errors.Select(error => error.ToString() + error.Exception),
            .. _session.Window.Lines.All,
        ];
        Assert.DoesNotContain(shown, text => text.Contains(Secret, StringComparison.Ordinal));
    }
}
