using System;
using System.IO;
using MightyNetworks.Sandbox.Server;
using Microsoft.AspNetCore.Connections;


ServerOptions options;
try
{
    options = ServerOptions.Parse(args);
}
catch (FormatException error)
{
    await Console.Error.WriteLineAsync(error.Message + " See --help.");
    return 2;
}

if (options.ShowHelp)
{
    await Console.Out.WriteLineAsync(ServerOptions.Help);
    return 0;
}

try
{
    await SandboxServer.RunAsync(options);
    return 0;
}
catch (IOException error) when (error.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"Port {options.Port} is in use on this machine. Specify another one, or --port 0 for a free one.");
    return 1;
}
