using System.IO;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>Another process owns the spool; the message says which.</summary>
/// <param name="message">Who owns it.</param>
public sealed class SpoolInUseException(string message) : IOException(message);
