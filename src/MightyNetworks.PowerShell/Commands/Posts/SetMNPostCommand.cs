using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the title or text of posts.</summary>
/// <remarks>Operation: PATCH /posts/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNPost", SupportsShouldProcess = true)]
[OutputType(typeof(Post))]
public sealed class SetMNPostCommand : MNChangeCommand
{
    /// <summary>The IDs of the posts to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PostId { get; set; } = [];

    /// <summary>The new title.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Title { get; set; }

    /// <summary>The new text as HTML.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>Notifies members of the change. By default nobody is notified.</summary>
    [Parameter]
    public SwitchParameter Notify { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(Description))]
    public string[] Clear { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var changes = new PostUpdate { Title = Specified(Title), Description = Specified(Description) };
        return from post in Keys(PostId) select post.SetFields(Posts.Update(post, changes, Notify));
    }
}
