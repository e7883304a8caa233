namespace MightyNetworks.UnitTests;

public class Placeholder;
