using System;
using System.Diagnostics;

namespace MightyNetworks.DesktopTests;

/// <summary>The sandbox server as a process on a free port of loopback. It stops when its standard input is closed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    internal ServerProcess(string program)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", $"\"{program}\" --port 0 --stop-with-stdin --max-lifetime 5 --fault \"GET /me hang\" --fault \"GET /me hang at=body\"")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        });
        string? line = _process.StandardOutput.ReadLine();
        int at = line?.IndexOf("http://", StringComparison.Ordinal) ?? -1;
        Uri = at >= 0 ? new Uri(line!.Substring(at)) : throw new InvalidOperationException("The sandbox server did not start: " + line);
    }

    internal Uri Uri { get; }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5000))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
