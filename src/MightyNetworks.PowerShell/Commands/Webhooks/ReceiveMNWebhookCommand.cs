using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Management.Automation;
using System.Net.Sockets;
using System.Security;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Receives webhooks, stores each delivery before it is acknowledged, and streams the events.</summary>
[Cmdlet(VerbsCommunications.Receive, "MNWebhook", DefaultParameterSetName = PortSet)]
[OutputType(typeof(MNWebhookEvent))]
public sealed class ReceiveMNWebhookCommand : MNCmdlet
{
    /// <summary>Listens on this machine only.</summary>
    private const string PortSet = "Port";

    /// <summary>Listens on the specified prefixes.</summary>
    private const string PrefixSet = "Prefix";

    private const int PollInterval = 200;

    /// <summary>
    /// The key of the webhook, or several while it is rotated. Deliveries without one of them are refused. By default the environment
    /// variable MN_WEBHOOK_KEY is used; it may hold several, separated by commas.
    /// </summary>
    [Parameter]
    [SecretTransformation(WebhookSecret.Variable)]
    [ValidateNotNullOrEmpty]
    public SecureString[]? Key { get; set; }

    /// <summary>The port on the loopback address to listen on.</summary>
    [Parameter(ParameterSetName = PortSet)]
    [ValidateRange(1, 65535)]
    public int Port { get; set; } = 8085;

    /// <summary>The path to listen on. Deliveries to other paths are refused.</summary>
    [Parameter(ParameterSetName = PortSet)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "/";

    /// <summary>
    /// The URI prefixes to listen on instead, such as http://+:8085/hooks/ for a reverse proxy on another machine. localhost is the
    /// loopback addresses, an IP address itself, and everything else (+, *, a host name) all addresses of the machine.
    /// </summary>
    [Parameter(ParameterSetName = PrefixSet, Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string[] Prefix { get; set; } = [];

    /// <summary>The folder to store deliveries in. By default it is a folder among the user's application data.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? SpoolPath { get; set; }

    /// <summary>
    /// How long deliveries are kept after a pipeline has taken them. Within this time a repeated delivery is recognised and not emitted again.
    /// </summary>
    [Parameter]
    public TimeSpan SpoolRetention { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Ends after this many events. Select-Object -First does so, too, but the last event comes again on the next start.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    /// <summary>Ends after this many seconds. By default the cmdlet runs until Ctrl+C.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int? TimeoutSec { get; set; }

    /// <summary>The size in bytes above which a body is refused.</summary>
    [Parameter]
    [ValidateRange(1024, 64 * 1024 * 1024)]
    public int MaxBodySize { get; set; } = 1024 * 1024;

    /// <summary>
    /// Member emits one MemberJoined for a person who joins the network, instead of one for each space: the one of the network itself.
    /// </summary>
    [Parameter]
    public WebhookGrouping Distinct { get; set; }

    /// <summary>With -Distinct: how long to wait for the event of the network itself, and how far apart events that belong together may be.</summary>
    [Parameter]
    public TimeSpan DistinctWindow { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Receives until enough events are emitted, the time is over or the pipeline stops.</summary>
    protected override void ProcessRecord()
    {
        using WebhookReceiver receiver = Start();
        Announce(receiver);
        var outlet = new WebhookOutlet(this, receiver, First);
        JoinFold<ReceivedWebhook>? fold = Distinct is WebhookGrouping.Member ? CreateFold(receiver) : null;
        DateTimeOffset start = DateTimeOffset.UtcNow;
        var clock = Stopwatch.StartNew();
        Task<ReceivedWebhook?> next = receiver.TakeAsync(Cancellation);
        while (!outlet.IsDone && !(clock.Elapsed.TotalSeconds >= TimeoutSec))
        {
            if (!next.IsCompleted)
            {
                WaitAny(next, Task.Delay(PollInterval, Cancellation));
            }

            DateTimeOffset now = start + clock.Elapsed;
            if (next.IsCompleted)
            {
                ReceivedWebhook? received = Result(next);
                next = receiver.TakeAsync(Cancellation);
                if (received is not null)
                {
                    outlet.Write(fold?.Offer(received, received.IsReplay, now) ?? new Folded<ReceivedWebhook>(received, [received]));
                }
            }

            outlet.ShowNotices();
            foreach (Folded<ReceivedWebhook> due in fold?.Due(now) ?? [])
            {
                outlet.Write(due);
            }
        }
    }

    private WebhookReceiver Start()
    {
        string path = SpoolLocation.Of(this, SpoolPath);
        try
        {
            return WebhookReceiver.Start(new WebhookReceiverOptions
            {
                Keys = FindKeys(),
                SpoolPath = path,
                Prefixes = Prefixes(),
                Retention = SpoolRetention,
                MaxBodySize = MaxBodySize,
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(ErrorRecords.Spool(e, path));
            throw;
        }
        catch (Exception e) when (e is ArgumentException or SocketException)
        {
            ThrowTerminatingError(ErrorRecords.CannotListen(e, string.Join(", ", Prefixes())));
            throw;
        }
    }

    private WebhookKeys FindKeys()
    {
        WebhookKeys? keys = null;
        try
        {
            keys = Key is null ? WebhookSecret.OfEnvironment() : WebhookSecret.Of(Key);
        }
        catch (ArgumentException e)
        {
            Refuse("MNWebhookKeyMissing", e.Message, null, ErrorCategory.AuthenticationError);
        }

        if (keys is null)
        {
            Refuse("MNWebhookKeyMissing", $"No webhook key was specified. Use -Key or {WebhookSecret.Variable}; it is the key of the webhook in the network's settings.", null, ErrorCategory.AuthenticationError);
        }

        return keys!;
    }

    private string[] Prefixes() => ParameterSetName == PrefixSet ? Prefix : [$"http://localhost:{Port.ToString(CultureInfo.InvariantCulture)}/{Path.Trim('/')}"];

    private void Announce(WebhookReceiver receiver)
    {
        string waiting = receiver.WaitingCount == 0 ? string.Empty : $" {receiver.WaitingCount.ToString(CultureInfo.InvariantCulture)} stored deliveries wait to be emitted.";
        WriteInformation(new HostInformationMessage { Message = $"Listening on {string.Join(", ", Prefixes())}, storing in {receiver.SpoolPath}.{waiting} Ctrl+C ends it." }, ["PSHOST"]);
    }

    private JoinFold<ReceivedWebhook> CreateFold(WebhookReceiver receiver)
    {
        var fold = new JoinFold<ReceivedWebhook>(received => received.Event, DistinctWindow);
        foreach (MNWebhookEvent one in receiver.ReadCommitted(DateTimeOffset.UtcNow - JoinFold<ReceivedWebhook>.Memory))
        {
            fold.Remember(one);
        }

        return fold;
    }

    private static ReceivedWebhook? Result(Task<ReceivedWebhook?> taken) =>
        taken.IsCanceled ? throw new PipelineStoppedException() : taken.GetAwaiter().GetResult();
}
