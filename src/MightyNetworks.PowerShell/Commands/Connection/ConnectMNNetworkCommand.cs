using System;
using System.Management.Automation;
using System.Net;
using System.Runtime.CompilerServices;
using System.Security;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Desktop;
using MightyNetworks.PowerShell.Reporting;
using MightyNetworks.Sandbox;
using MightyNetworks.Sandbox.Webhooks;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Connects this session to a network and verifies the token.</summary>
/// <remarks>Operation: GET /me.</remarks>
[Cmdlet(VerbsCommunications.Connect, "MNNetwork", DefaultParameterSetName = TokenSet)]
[OutputType(typeof(MNConnection))]
public sealed class ConnectMNNetworkCommand : MNCmdlet
{
    /// <summary>Connects with a token, or with the environment variables.</summary>
    private const string TokenSet = "Token";

    /// <summary>Connects with a credential.</summary>
    private const string CredentialSet = "Credential";

    /// <summary>Connects with a secret of a vault.</summary>
    private const string SecretSet = "Secret";

    /// <summary>Connects to a network in memory.</summary>
    private const string SandboxSet = "Sandbox";

    /// <summary>Connects to a network in memory that delivers webhooks.</summary>
    private const string WebhookSet = "SandboxWebhook";

    /// <summary>
    /// The ID or the subdomain of the network; an address such as https://name.mn.co stands for its subdomain. By default the environment
    /// variable MN_NETWORK_ID is used.
    /// </summary>
    [Parameter(ParameterSetName = TokenSet, Position = 0)]
    [Parameter(ParameterSetName = SecretSet, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string? NetworkId { get; set; }

    /// <summary>
    /// The API token. Surrounding white space and a leading "Bearer" are ignored. By default the environment variable MN_API_TOKEN is used.
    /// </summary>
    [Parameter(ParameterSetName = TokenSet, Position = 1)]
    [SecretTransformation(LoginFinder.TokenVariable)]
    [ValidateNotNull]
    public SecureString? Token { get; set; }

    /// <summary>A credential with the network as user name and the API token as password.</summary>
    [Parameter(ParameterSetName = CredentialSet, Mandatory = true)]
    [Credential]
    public PSCredential? Credential { get; set; }

    /// <summary>
    /// The name of a secret, which Get-Secret of the module Microsoft.PowerShell.SecretManagement reads: the API token as a SecureString or a string;
    /// a credential with the network as user name and the token as password; or a hashtable with Token and NetworkId. -NetworkId comes before the
    /// network of the secret.
    /// </summary>
    [Parameter(ParameterSetName = SecretSet, Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string? Secret { get; set; }

    /// <summary>The vault of the secret. By default Get-Secret searches the registered vaults.</summary>
    [Parameter(ParameterSetName = SecretSet)]
    [ValidateNotNullOrEmpty]
    public string? Vault { get; set; }

    /// <summary>Connects to a new network in memory, which needs no token and costs nothing.</summary>
    [Parameter(ParameterSetName = SandboxSet, Mandatory = true)]
    [Parameter(ParameterSetName = WebhookSet, Mandatory = true)]
    public SwitchParameter Sandbox { get; set; }

    /// <summary>
    /// The address to which the network in memory delivers the events of all changes, as a live network does, http or https. Deliveries end
    /// with the connection.
    /// </summary>
    [Parameter(ParameterSetName = WebhookSet, Mandatory = true)]
    [ValidateNotNull]
    public Uri? WebhookUri { get; set; }

    /// <summary>The key of the webhook, which each delivery carries as the bearer token of its Authorization header.</summary>
    [Parameter(ParameterSetName = WebhookSet, Mandatory = true)]
    [SecretTransformation]
    [ValidateNotNull]
    public SecureString? WebhookKey { get; set; }

    /// <summary>How many times faster than on a live network the retries follow each other and the circuit breaker closes: 3600 makes an hour a second.</summary>
    [Parameter(ParameterSetName = WebhookSet)]
    [ValidateRange(1, 1000000)]
    public int WebhookSpeed { get; set; } = 1;

    /// <summary>The name of the connection, for use with -Connection. By default it is the network as specified.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <summary>
    /// The scheme, host and port of the service. It must be https, or http on this machine, which is never reached through a proxy. The
    /// default is the live service.
    /// </summary>
    [Parameter(ParameterSetName = TokenSet)]
    [Parameter(ParameterSetName = CredentialSet)]
    [Parameter(ParameterSetName = SecretSet)]
    public Uri BaseUri { get; set; } = ClientOptions.DefaultBaseUri;

    /// <summary>
    /// The scheme, host and port of a proxy, such as http://proxy.example.com:8080; PowerShell 7 takes https and socks5 as well. By default the
    /// environment variables HTTPS_PROXY, ALL_PROXY and NO_PROXY apply, then the proxy of the system.
    /// </summary>
    [Parameter(ParameterSetName = TokenSet)]
    [Parameter(ParameterSetName = CredentialSet)]
    [Parameter(ParameterSetName = SecretSet)]
    [ProxyTransformation]
    [ValidateNotNull]
    public Uri? Proxy { get; set; }

    /// <summary>The credential for the proxy, wherever its address comes from.</summary>
    [Parameter(ParameterSetName = TokenSet)]
    [Parameter(ParameterSetName = CredentialSet)]
    [Parameter(ParameterSetName = SecretSet)]
    [Credential]
    [ValidateNotNull]
    public PSCredential? ProxyCredential { get; set; }

    /// <summary>
    /// The maximum number of requests on the connection. Further requests are refused before they are sent. By default there is no limit.
    /// </summary>
    [Parameter]
    [ValidateRange(1L, long.MaxValue)]
    public long? RequestBudget { get; set; }

    /// <summary>
    /// The maximum number of requests per minute, spread evenly over everything on the connection. By default the module sets no limit.
    /// </summary>
    [Parameter]
    [ValidateRange(1, 60000)]
    public int? RequestsPerMinute { get; set; }

    /// <summary>The maximum number of retries of a request that is safe to repeat. 0 disables retries.</summary>
    [Parameter]
    [ValidateRange(0, 100)]
    public int MaxRetry { get; set; } = 5;

    /// <summary>The number of seconds without any data transferred after which a request fails.</summary>
    [Parameter]
    [ValidateRange(1, 86400)]
    public int TimeoutSec { get; set; } = 100;

    /// <summary>
    /// Skips the request that verifies the token. The token is verified later if an object comes from a network known by the other kind of
    /// name (an ID instead of a subdomain, or the reverse), even with -WhatIf; if that fails, nothing is sent for the object.
    /// </summary>
    [Parameter]
    public SwitchParameter NoVerify { get; set; }

    /// <summary>
    /// Makes the connection the default. Otherwise the first connection of the session remains the default, and a warning says so;
    /// -Default:$false suppresses the warning.
    /// </summary>
    [Parameter]
    public SwitchParameter Default { get; set; }

    /// <summary>Connects.</summary>
    protected override void ProcessRecord()
    {
        AdminApiClient client = CreateClient();
        try
        {
            var connection = new MNConnection(Name ?? client.NetworkId, client, Sandbox);
            if (!NoVerify)
            {
                Verify(connection, client.NetworkId);
            }

            Enter(connection);
            WriteObject(connection);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private void Enter(MNConnection connection)
    {
        ConnectionTable table = ConnectionTable.Current;
        table.Add(connection);
        if (Default)
        {
            table.Select(connection);
        }
        else if (!connection.IsDefault && !MyInvocation.BoundParameters.ContainsKey(nameof(Default)))
        {
            WriteWarning($"'{table.Default}' is still the default connection: use -Connection to use '{connection}', or Select-MNConnection or Connect-MNNetwork -Default to make it the default.");
        }
    }

    // What these exceptions say is ours, and never shows the token.
    private AdminApiClient CreateClient()
    {
        try
        {
            ClientOptions options = CreateOptions();
            DesktopSecurity.Prepare();
            return Sandbox ? CreateSandbox(options) : new AdminApiClient(options);
        }
        catch (ArgumentException e)
        {
            Refuse("MNConnectionInvalid", e.Message);
            throw;
        }
    }

    private ClientOptions CreateOptions()
    {
        NetworkLogin login = Sandbox ? default : FindLogin();
        return new ClientOptions
        {
            NetworkId = login.Network ?? string.Empty,
            Token = login.Token ?? string.Empty,
            BaseUri = BaseUri,
            Proxy = Proxy,
            ProxyCredential = ProxyCredential?.GetNetworkCredential(),
            UserAgent = ModuleInformation.UserAgent(Host.Version),
            RequestBudget = RequestBudget,
            RequestsPerMinute = RequestsPerMinute,
            MaxRetry = MaxRetry,
            Timeout = TimeSpan.FromSeconds(TimeoutSec),
        };
    }

    private NetworkLogin FindLogin()
    {
        var finder = new LoginFinder(this);
        return Credential is not null ? finder.Check(Credential)
            : finder.Complete(NetworkId, Secret is null ? new(null, NetworkLogin.Plain(Token)) : new SecretVault(this, Vault).Read(Secret));
    }

    // A method of its own: the sandbox is loaded only when it is asked for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private AdminApiClient CreateSandbox(ClientOptions options)
    {
        SandboxWebhooks? webhooks = WebhookUri is null ? null : new(new()
        {
            Endpoint = WebhookUri,
            Key = new NetworkCredential(string.Empty, WebhookKey).Password,
            Speed = WebhookSpeed,
        });
        var network = new SandboxNetwork(new SandboxOptions(), webhooks);
        ClientOptions here = options with { NetworkId = network.Options.Subdomain, Token = network.Options.Token };
        return new AdminApiClient(here, new SandboxHandler(network));
    }

    private void Verify(MNConnection connection, string asked)
    {
        try
        {
            Identify(connection);
        }
        catch (MightyNetworksException failure)
        {
            ThrowTerminatingError(ErrorRecords.From(failure, asked));
            throw;
        }
    }
}
