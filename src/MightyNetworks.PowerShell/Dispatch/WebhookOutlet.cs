using System.Management.Automation;
using MightyNetworks.Client.Webhooks;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>Writes events to the pipeline, and commits each when the pipeline has taken it.</summary>
internal sealed class WebhookOutlet(Cmdlet cmdlet, WebhookReceiver receiver, int most)
{
    private int _written;

    /// <summary>Whether enough events are written.</summary>
    internal bool IsDone => _written >= most;

    /// <summary>Writes an event, unless enough are written, and commits it with those that it stands for.</summary>
    /// <exception cref="PipelineStoppedException">
    /// The pipeline ends. The event is not committed, because a script block behind it may not have come to its end.
    /// </exception>
    internal void Write(Folded<ReceivedWebhook> folded)
    {
        if (folded.Emit is { } received)
        {
            if (IsDone)
            {
                return;
            }

            cmdlet.WriteObject(WebhookOutput.Prepare(received.Event));
            _written++;
        }

        foreach (ReceivedWebhook done in folded.Done)
        {
            receiver.Commit(done);
        }
    }

    /// <summary>Shows what the receiver reports.</summary>
    internal void ShowNotices()
    {
        while (receiver.TryTakeNotice(out WebhookNotice? notice))
        {
            if (notice!.IsWarning)
            {
                cmdlet.WriteWarning(notice.Text);
            }
            else
            {
                cmdlet.WriteVerbose(notice.Text);
            }
        }
    }
}
