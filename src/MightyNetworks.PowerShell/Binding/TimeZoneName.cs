using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Finds time zones by name, as IANA has it (Europe/Berlin) or Windows (W. Europe Standard Time), on every system.</summary>
internal static class TimeZoneName
{
    /// <summary>The IANA names of the zones that this computer knows, sorted.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. Names().Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>The zone; null where this computer has none of that name.</summary>
    internal static TimeZoneInfo? Find(string name)
    {
#if NET8_0_OR_GREATER
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone : null;
#else
        return TimeZoneConverter.TZConvert.TryGetTimeZoneInfo(name, out TimeZoneInfo? zone) ? zone : null;
#endif
    }

#if NET8_0_OR_GREATER
    private static IEnumerable<string> Names() => TimeZoneInfo.GetSystemTimeZones()
        .Select(zone => zone.HasIanaId ? zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out string? name) ? name : null)
        .OfType<string>();
#else
    private static IEnumerable<string> Names() => TimeZoneConverter.TZConvert.KnownIanaTimeZoneNames;
#endif
}
