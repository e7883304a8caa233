namespace MightyNetworks.PowerShell.Backup;

/// <summary>The removal of an account whose data was exported.</summary>
/// <param name="Time">When the request was sent.</param>
/// <param name="By">The owner of the token, or the name of the connection if the owner is not known.</param>
/// <param name="Result">What came of it.</param>
internal sealed record RecordRemoval(string Time, string By, string Result);
