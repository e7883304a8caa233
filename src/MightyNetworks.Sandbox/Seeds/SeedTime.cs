using System;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Times in the initial world.</summary>
internal static class SeedTime
{
    public static DateTimeOffset Day(int year, int month, int day, int hour = 9, int minute = 0) =>
        new(year, month, day, hour, minute, 0, TimeSpan.Zero);

    public static void MoveTo(World world, int year, int month, int day, int hour = 9, int minute = 0) =>
        world.Clock.MoveTo(Day(year, month, day, hour, minute));
}
