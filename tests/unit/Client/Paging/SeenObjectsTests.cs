using System.Linq;
using MightyNetworks.Client.Paging;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Paging;

/// <summary>Tests of the memory of seen objects.</summary>
public class SeenObjectsTests
{
    private const int Many = 20_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_while_a_list_changes_is_every_object_remembered(bool isChanging)
    {
        var seen = new SeenObjects();
        if (isChanging)
        {
            seen.KeepAll();
        }

        Assert.All(Enumerable.Range(1, Many), id => Assert.True(seen.Add((ulong)id)));
        Assert.False(seen.Add(Many));
        Assert.Equal(!isChanging, seen.Add(1));
    }

    [Fact]
    public void Objects_without_an_ID_are_always_new()
    {
        var seen = new SeenObjects();
        Assert.True(seen.Add(0));
        Assert.True(seen.Add(0));
    }
}
