using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>The Pester suite with the assemblies of this test run, so that coverage counts what its PowerShell executes.</summary>
[Collection(nameof(PesterTests))]
[CollectionDefinition(nameof(PesterTests), DisableParallelization = true)]
[Trait("Suite", "Pester")]
public sealed class PesterTests
{
    [Fact]
    public async Task The_Pester_suite_passes()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Engine.Program, "-NoProfile", "-NonInteractive", "-File", Path.Combine(Engine.Repository, "tests", "pester", "Invoke-Tests.ps1") },
        };
        start.Environment["MN_TEST_MODULE"] = LayOutModule();
        // The engine of the hosted tests sets it for its own runspaces.
        start.Environment.Remove("PSModulePath");

        using Process pester = Process.Start(start)!;
        string[] output = await Task.WhenAll(pester.StandardOutput.ReadToEndAsync(), pester.StandardError.ReadToEndAsync());
        await pester.WaitForExitAsync();
        Assert.True(pester.ExitCode == 0, string.Concat(output));
    }

    // A copy of the built module whose assemblies are those beside the tests: these are the ones that coverlet instruments.
    private static string LayOutModule()
    {
        string built = Directory.GetDirectories(Path.Combine(Engine.Repository, "out", "module", "MightyNetworks")).Single();
        string tests = Path.GetDirectoryName(typeof(MNConnection).Assembly.Location)!;
        string module = Path.Combine(tests, "pester", "MightyNetworks", Path.GetFileName(built));
        foreach (string file in Directory.GetFiles(built, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(module, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            bool isCore = Path.GetFileName(Path.GetDirectoryName(file)) == "Core";
            File.Copy(isCore ? Path.Combine(tests, Path.GetFileName(file)) : file, target, overwrite: true);
        }

        return Path.Combine(module, "MightyNetworks.psd1");
    }
}
