using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace MightyNetworks.Receiver;

/// <summary>A PowerShell that receives webhooks and appends the ID of each event to a file.</summary>
internal sealed class ReceiverProcess : IDisposable
{
    internal const string Key = "key-of-the-test";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private ReceiverProcess(Process process) => _process = process;

    internal int Id => _process.Id;

    /// <summary>Starts one, and waits until it listens.</summary>
    internal static async Task<ReceiverProcess> StartAsync(Place place)
    {
        string script = string.Create(CultureInfo.InvariantCulture, $$"""
            $ErrorActionPreference = 'Stop'
            Import-Module '{{place.Module}}'
            $out = [System.IO.StreamWriter]::new('{{place.Emitted}}', $true)
            $out.AutoFlush = $true
            Receive-MNWebhook -Port {{place.Port}} -SpoolPath '{{place.Spool}}' 6>$null | ForEach-Object { $out.WriteLine($_.EventId) }
            """);
        var start = new ProcessStartInfo(place.Shell[0]) { RedirectStandardInput = true };
        foreach (string argument in place.Shell.Skip(1).Concat(["-NoProfile", "-NonInteractive", "-Command", script]))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["MN_WEBHOOK_KEY"] = Key;
        var receiver = new ReceiverProcess(Process.Start(start)!);
        while (!await CanConnectAsync(place.Port))
        {
            if (receiver._process.HasExited)
            {
                throw new InvalidOperationException("The receiver ended before it listened.");
            }
        }

        return receiver;
    }

    /// <summary>Ends it without any chance to clean up.</summary>
    internal void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    /// <summary>Ends it as Ctrl+C does; on Windows, where a program cannot do that to another, without a chance to clean up.</summary>
    internal void Interrupt()
    {
        if (OperatingSystem.IsWindows())
        {
            Kill();
            return;
        }

        using (Process kill = Process.Start("kill", ["-INT", Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        if (!_process.WaitForExit(Patience))
        {
            throw new InvalidOperationException("The receiver ignores Ctrl+C.");
        }
    }

    /// <summary>A figure of the process in MB, such as VmRSS or VmHWM; Linux only.</summary>
    internal long Memory(string figure)
    {
        string line = File.ReadLines($"/proc/{Id.ToString(CultureInfo.InvariantCulture)}/status").First(line => line.StartsWith(figure, StringComparison.Ordinal));
        return long.Parse(string.Concat(line.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture) / 1024;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private static async Task<bool> CanConnectAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            await Task.Delay(20);
            return false;
        }
    }
}
