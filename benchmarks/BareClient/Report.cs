namespace MightyNetworks.BareClient;

/// <summary>What one listing took: wall-clock and processor time in milliseconds, and what it brought.</summary>
internal sealed record Report(double Milliseconds, double Cpu, int Objects);
