using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Base class for cmdlets that stop or resume post notifications.</summary>
public abstract class PostNotificationCommand : MNChangeCommand
{
    /// <summary>The IDs of the posts.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PostId { get; set; } = [];

    /// <summary>The IDs or email addresses of the members whose notifications stop or resume.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <inheritdoc/>
    private protected sealed override IEnumerable<Change> Changes() =>
        from post in Keys(PostId)
        from member in Keys(MemberId)
        select ChangeOf(post, member);

    private protected abstract Change ChangeOf(Key post, Key member);
}
