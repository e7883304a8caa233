using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Writes a post or an article into a space, as the owner of the token. Operation: POST /posts.</summary>
[Cmdlet(VerbsCommon.New, "MNPost", SupportsShouldProcess = true)]
[OutputType(typeof(Post))]
public sealed class NewMNPostCommand : MNChangeCommand
{
    /// <summary>The number of the space that the post goes to.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong SpaceId { get; set; }

    /// <summary>The title.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>The text, as HTML.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>What kind of post it is, in the service's own word, such as post or article; other words are sent as they are. By default none is sent.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(PostTypeCompleter))]
    public string? PostType { get; set; }

    /// <summary>Notifies the members of the space. By default nobody is notified.</summary>
    [Parameter]
    public SwitchParameter Notify { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        var post = new PostCreate { SpaceId = SpaceId, Title = Title, Description = Filled(Description), PostType = PostType };
        Change(Posts.Create(post, Notify), $"Create post {Title} in {Label("space", SpaceId, nameof(SpaceId))}", Title);
    }
}
