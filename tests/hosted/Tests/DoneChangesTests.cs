using System.Linq;
using MightyNetworks.PowerShell.Reporting;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of the list of changes that were made, which keeps less than their words.</summary>
public sealed class DoneChangesTests
{
    [Fact]
    public void Each_change_has_the_target_and_the_words_it_was_added_with()
    {
        (object? Target, string Change)[] added =
        [
            (5UL, "Set role of member 5 to Host"),
            (55UL, "Set role of member 55 to Host"),
            (55UL, "Set role of member 55 to Moderator"),
            (5UL, "Set role of member 55 to Moderator"),
            (5UL, "Add 5 to plan 5"),
            (15UL, "Add 15 to plan 5"),
            (7UL, "Say nothing"),
            (8UL, "Say nothing"),
            (8UL, string.Empty),
            ("ada@example.com", "Invite ada@example.com"),
            (null, "Create badge 5"),
            (5UL, "Set role of member 5 to Host"),
        ];
        var done = new DoneChanges();
        foreach ((object? target, string change) in added)
        {
            done.Add(target, change);
        }

        Assert.Equal(added, done.Select(one => (one.Target, one.Change)));
        Assert.Equal(added.Length, done.Count);
        Assert.All(done, one => Assert.Null(one.Error));
    }
}
