using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace MightyNetworks.Testing;

/// <summary>Runs the tests under the culture that <c>MN_TEST_CULTURE</c> names.</summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        string? name = Environment.GetEnvironmentVariable("MN_TEST_CULTURE");
        if (string.IsNullOrEmpty(name))
        {
            return;
        }

        // Threads that were given no culture of their own take this one.
        var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
    }
}
