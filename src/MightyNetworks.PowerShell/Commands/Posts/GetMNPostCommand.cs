using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets posts and articles: all, by number, or those of a space. Operations: GET /posts, GET /posts/{id}/.</summary>
[Cmdlet(VerbsCommon.Get, "MNPost", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Post))]
public sealed class GetMNPostCommand : MNGetCommand
{
    private const string SpaceSet = "Space";

    /// <summary>The numbers of the posts to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PostId { get; set; } = [];

    /// <summary>The numbers of the spaces whose posts are listed. Beside -PostId, as on a post in the pipeline, it means nothing.</summary>
    [Parameter(ParameterSetName = SpaceSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    public ulong[] SpaceId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        switch (ParameterSetName)
        {
            case KeySet:
                foreach (ulong postId in PostId)
                {
                    Fetch(Posts.Get(postId), postId);
                }

                break;
            case SpaceSet:
                foreach (ulong spaceId in SpaceId)
                {
                    List(Posts.List(spaceId), key: spaceId);
                }

                break;
            default:
                List(Posts.List());
                break;
        }
    }
}
