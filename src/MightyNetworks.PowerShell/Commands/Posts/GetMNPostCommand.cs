using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets posts and articles: all, by ID or by space.</summary>
/// <remarks>Operations: GET /posts, GET /posts/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNPost", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Post))]
public sealed class GetMNPostCommand : MNGetCommand
{
    /// <summary>Lists the posts of spaces.</summary>
    private const string SpaceSet = "Space";

    /// <summary>The IDs of the posts to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PostId { get; set; } = [];

    /// <summary>The IDs or names of the spaces whose posts are listed. Ignored when -PostId is specified or bound, as it is for a piped post.</summary>
    [Parameter(ParameterSetName = SpaceSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SpaceId { get; set; } = [];

    /// <inheritdoc/>
    protected override void Read()
    {
        switch (ParameterSetName)
        {
            case KeySet:
                FetchEach(PostId, Posts.Get);
                break;
            case SpaceSet:
                ListEach(SpaceId, spaceId => Posts.List(spaceId));
                break;
            default:
                List(Posts.List());
                break;
        }
    }
}
