using System;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Finds time zones by name, as IANA has it (Europe/Berlin) or Windows (W. Europe Standard Time), on every system.</summary>
internal static class TimeZoneName
{
    /// <summary>The zone; null where this computer has none of that name.</summary>
    internal static TimeZoneInfo? Find(string name)
    {
#if NET8_0_OR_GREATER
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone : null;
#else
        return TimeZoneConverter.TZConvert.TryGetTimeZoneInfo(name, out TimeZoneInfo? zone) ? zone : null;
#endif
    }
}
