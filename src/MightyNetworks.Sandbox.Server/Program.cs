using System;
using MightyNetworks.Sandbox.Server;


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

await SandboxServer.RunAsync(options);
return 0;
