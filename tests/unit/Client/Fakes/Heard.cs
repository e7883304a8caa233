using System;
using System.Collections.Generic;
using System.Globalization;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>A listener that writes down what it hears.</summary>
internal sealed class Heard : IRequestListener
{
    private readonly List<string> _all = [];

    internal IReadOnlyList<string> All
    {
        get
        {
            lock (_all)
            {
                return [.. _all];
            }
        }
    }

    public void Sending(ApiRequest request, int attempt) => Add($"sending {attempt}");

    public void Uploading(ApiRequest request, long sent, long? length) => Add($"uploading {sent} of {length?.ToString(CultureInfo.InvariantCulture) ?? "?"}");

    public void Received(ApiRequest request, int status, TimeSpan elapsed) => Add($"received {status} after {elapsed.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s");

    public void Waiting(ApiRequest request, MightyNetworksException failure, TimeSpan delay) => Add($"waiting after {failure.Reason}");

    private void Add(string what)
    {
        lock (_all)
        {
            _all.Add(what);
        }
    }
}
