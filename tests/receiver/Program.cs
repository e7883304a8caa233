using System;
using System.Globalization;
using System.IO;
using System.Text.Json;
using MightyNetworks.Receiver;
using MightyNetworks.Testing;

// mn-receiver kill [KILLS [DELIVERIES [SEED]]]   mn-receiver load [RATE [SECONDS [DELIVERIES]]]
string mode = args.Length > 0 ? args[0] : "kill";
if (mode is not ("kill" or "load"))
{
    Console.Error.WriteLine($"'{mode}' is neither kill nor load.");
    return 2;
}

int first = Argument(1, mode == "kill" ? 50 : 200);
int second = Argument(2, mode == "kill" ? 10_000 : 30);
int third = Argument(3, mode == "kill" ? Random.Shared.Next() : 100_000);

// The build says which PowerShell runs which module.
string[] shell = JsonSerializer.Deserialize<string[]>(Setting("MN_RECEIVER_SHELL"))!;
string folder = Directory.CreateTempSubdirectory("mn-receiver-").FullName;
try
{
    var place = new Place(shell, Setting("MN_RECEIVER_MODULE"), folder, FreePort.Find());
    bool isRight = mode == "kill" ? await new KillRun(place, first, second, third).RunAsync() : await new LoadRun(place, first, second, third).RunAsync();
    return isRight ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

int Argument(int position, int otherwise) => args.Length > position ? int.Parse(args[position], CultureInfo.InvariantCulture) : otherwise;

static string Setting(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set: use ./build.sh Receiver.");
