namespace MightyNetworks.BareClient;

/// <summary>Cost and result of a listing: wall-clock and processor time in milliseconds, number of members.</summary>
internal sealed record Report(double Milliseconds, double Cpu, int Objects);
