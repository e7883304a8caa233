using System;
using System.Threading;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.PowerShell.Names;

/// <summary>Who asks for names, and since when: what was read before may be out of date.</summary>
internal sealed record NameQuestion(DateTimeOffset AskedAt, IRequestListener? Listener, CancellationToken Cancellation);
