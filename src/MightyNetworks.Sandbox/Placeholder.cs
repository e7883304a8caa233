namespace MightyNetworks;

internal static class Placeholder;
