using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a post or an article in a space, as the token's owner.</summary>
/// <remarks>Operation: POST /posts.</remarks>
[Cmdlet(VerbsCommon.New, "MNPost", SupportsShouldProcess = true)]
[OutputType(typeof(Post))]
public sealed class NewMNPostCommand : MNChangeCommand
{
    /// <summary>The ID or name of the space to create the post in.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey SpaceId { get; set; }

    /// <summary>The title.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>The text as HTML.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>The type of the post, such as post or article. Other values are sent as specified; by default none is sent.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(PostTypeCompleter))]
    public string? PostType { get; set; }

    /// <summary>Notifies the members of the space. By default nobody is notified.</summary>
    [Parameter]
    public SwitchParameter Notify { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        Key space = Key(SpaceId);
        var post = new PostCreate { SpaceId = space, Title = Title, Description = Filled(Description), PostType = PostType };
        return [Change.Of(Posts.Create(post, Notify), $"Create post {Title} in {space}", Title)];
    }
}
