using System;
using System.Management.Automation;
using System.Runtime.CompilerServices;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Reporting;
using MightyNetworks.Sandbox.Webhooks;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Writes a sample of a webhook delivery, for tests.</summary>
[Cmdlet(VerbsCommon.New, "MNWebhookSample")]
[OutputType(typeof(string))]
public sealed class NewMNWebhookSampleCommand : MNCmdlet
{
    private object? _samples;

    /// <summary>The kinds of events, each in any spelling of the service.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(WebhookKindCompleter))]
    [ValidateNotNullOrEmpty]
    public string[] EventType { get; set; } = [];

    /// <summary>The member that the event is about. By default it is a member of the sandbox.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ulong? MemberId { get; set; }

    /// <summary>The space that the event is about. By default a member joins and leaves the network itself, whose ID stands in place of a space.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ulong? SpaceId { get; set; }

    /// <summary>The ID of the network. By default it is that of the sandbox.</summary>
    [Parameter]
    public ulong? NetworkId { get; set; }

    /// <summary>The ID of the delivery, which its repetitions share. By default each sample has a new one.</summary>
    [Parameter]
    public Guid? EventId { get; set; }

    /// <summary>How the kind of the event is spelled in the sample.</summary>
    [Parameter]
    public WebhookSpelling Spelling { get; set; }

    /// <summary>Writes the samples.</summary>
    protected override void ProcessRecord()
    {
        foreach (string type in EventType)
        {
            Write(type);
        }
    }

    // A method of its own: the sandbox is loaded only when a sample is written.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Write(string type)
    {
        if (SandboxWebhookKinds.Find(type) is not { } kind)
        {
            WriteError(ErrorRecords.Refused("MNWebhookKindUnknown", $"'{type}' is not a kind of webhook event.", ErrorCategory.InvalidArgument, type));
            return;
        }

        var sample = new SandboxWebhookSample(kind) { Spelling = (SandboxWebhookSpelling)Spelling, EventId = EventId, MemberId = MemberId, SpaceId = SpaceId };
        var samples = (SandboxWebhookSamples)(_samples ??= new SandboxWebhookSamples());
        WriteObject(samples.Write(NetworkId is { } network ? sample with { NetworkId = network } : sample));
    }
}
