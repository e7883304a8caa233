using System;
using System.Globalization;
using System.Linq;
using MightyNetworks.Soak;


const int ShownWrong = 20;

// mn-soak [OPERATIONS [SEED [RATE]]]
int operations = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20_000;
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Random.Shared.Next();
double rate = args.Length > 2 ? double.Parse(args[2], CultureInfo.InvariantCulture) : 0.2;

await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Soak: {operations} operations, {rate:0%} faults, seed {seed}"));
SoakReport report = await new SoakRun(operations, seed, rate).RunAsync();
foreach (SoakStep step in report.Wrong.OrderBy(step => step.Uncounted == 0).Take(ShownWrong))
{
    await Console.Out.WriteLineAsync("WRONG " + step);
}

await Console.Out.WriteLineAsync(report.ToString());
return report.IsClean ? 0 : 1;
