using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.Sandbox.State;

/// <summary>Members who leave and join while a list is being read.</summary>
internal static class Turnover
{
    public static void Leave(World world, int count)
    {
        var leaving = new List<MemberRecord>();
        for (int position = 0; position < world.Members.Present.Count && leaving.Count < count; position++)
        {
            MemberRecord member = world.Members.At(world.Members.Present.At(position));
            if (member.Id != world.TokenOwner.Id)
            {
                leaving.Add(member);
            }
        }

        foreach (MemberRecord member in leaving)
        {
            world.RemoveEverywhere(member);
            world.Members.Remove(member);
        }
    }

    public static void Join(World world, int count)
    {
        foreach (int _ in Enumerable.Range(0, count))
        {
            DateTime now = world.Now().UtcDateTime;
            int index = world.Members.NextIndex();
            var member = new MemberRecord
            {
                Index = index,
                CreatedAt = now,
                UpdatedAt = now,
                Email = string.Format(CultureInfo.InvariantCulture, "newcomer{0}@example.com", index),
                FirstName = "New",
                LastName = "Comer",
                Role = Roles.Contributor,
                Type = "full",
            };
            world.Members.Add(member);
            world.Hooks.Joined(member, null);
        }
    }
}
