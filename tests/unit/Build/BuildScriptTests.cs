using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using MightyNetworks.UnitTests.Help;
using Xunit;

namespace MightyNetworks.UnitTests.Build;

/// <summary>Tests of build.sh without PowerShell, with a fake dotnet.</summary>
public sealed class BuildScriptTests : IDisposable
{
    private const string Untested = "WITHOUT POWERSHELL: the cmdlets were not tested.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public BuildScriptTests()
    {
        File.Copy(HelpFolder.InRepository("build.sh"), Path.Combine(_folder.FullName, "build.sh"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "tests", "some"));
        File.WriteAllText(Path.Combine(_folder.FullName, "tests", "some", "SomeTests.csproj"), "");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [BashTheory]
    [InlineData("", "", 1)]
    [InlineData("", "true", 1)]
    [InlineData("--without-powershell", "", 0)]
    [InlineData("--without-powershell", "true", 1)]
    public async Task A_run_that_cannot_test_the_cmdlets_says_so_last_and_fails_unless_it_was_asked_for(string option, string ci, int expected)
    {
        (int exit, string output) = await RunAsync(option, ci, canRestore: false);
        Assert.Equal(expected, exit);
        Assert.Equal(Untested, output.TrimEnd().Split('\n')[^1]);
        Assert.Contains("1 passed, 0 failed, 0 skipped", output, StringComparison.Ordinal);
    }

    [BashTheory]
    [InlineData("")]
    [InlineData("true")]
    public async Task A_run_with_a_PowerShell_leaves_the_tests_to_it(string ci)
    {
        (int exit, string output) = await RunAsync("", ci, canRestore: true);
        Assert.Equal(0, exit);
        Assert.Equal("pwsh -NoProfile -NonInteractive -ExecutionPolicy Bypass -File build.ps1 -Task Test", output.TrimEnd());
    }

    private async Task<(int Exit, string Output)> RunAsync(string option, string ci, bool canRestore)
    {
        string dotnet = Path.Combine(_folder.FullName, "dotnet");
        await File.WriteAllTextAsync(dotnet, $$"""
            #!/usr/bin/env bash
            case "$1" in
              tool) exit {{(canRestore ? 0 : 1)}} ;;
              test) echo 'Passed!  - Failed:     0, Passed:     1, Skipped:     0, Total:     1' ;;
              pwsh) echo "$@" ;;
            esac
            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(dotnet, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        // Both streams in one, so that the last line is the last that a user sees.
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, WorkingDirectory = _folder.FullName };
        foreach (string argument in (IEnumerable<string>)["-c", $"exec bash build.sh Test {option} 2>&1"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["PATH"] = _folder.FullName + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["CI"] = ci;
        start.Environment["MN_PWSH"] = "";
        using Process build = Process.Start(start)!;
        string output = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        return (build.ExitCode, output);
    }

    /// <summary>A theory for systems where a bash is at hand.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class BashTheoryAttribute : TheoryAttribute
    {
        public BashTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has build.ps1." : null!;
    }
}
