using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Sandbox.State;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class RosterTests
{
    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(50, 1, 0)]
    [InlineData(50, 7, 3)]
    [InlineData(3, 5, 4)]
    [InlineData(50, int.MaxValue, int.MaxValue)]
    public void A_roster_is_a_list_that_remembers_only_changes(int count, int step, int offset)
    {
        var roster = new Roster(count, step, offset);
        List<int> initial = Enumerable.Range(0, count).Where(index => index >= offset && (index - offset) % step == 0).ToList();
        var joined = new List<int>();
        var left = new HashSet<int>();
        var random = new Random(7);
        for (int change = 0; change < 400; change++)
        {
            int index = random.Next(60);
            bool wasIn = joined.Contains(index) || (initial.Contains(index) && !left.Contains(index));
            Assert.Equal(wasIn, roster.Contains(index));
            if (random.Next(2) == 0)
            {
                Assert.Equal(!wasIn, roster.Add(index));
                Join(initial, joined, left, index, wasIn);
            }
            else
            {
                Assert.Equal(wasIn, roster.Remove(index));
                Leave(joined, left, index, wasIn);
            }

            IEnumerable<int> expected = initial.Where(one => !left.Contains(one)).Concat(joined);
            Assert.Equal(expected, Enumerable.Range(0, roster.Count).Select(roster.At));
        }
    }

    private static void Join(List<int> initial, List<int> joined, HashSet<int> left, int index, bool wasIn)
    {
        if (!wasIn && initial.Contains(index))
        {
            left.Remove(index);
        }
        else if (!wasIn)
        {
            joined.Add(index);
        }
    }

    private static void Leave(List<int> joined, HashSet<int> left, int index, bool wasIn)
    {
        if (wasIn && !joined.Remove(index))
        {
            left.Add(index);
        }
    }
}
