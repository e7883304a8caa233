using System.Collections.Generic;
using System.Text;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.Sandbox;

/// <summary>The log of the latest requests.</summary>
internal sealed class RequestHistory(int capacity)
{
    private readonly Queue<SandboxLogEntry> _entries = new();

    public void Add(SandboxRequest request, SandboxResponse response, bool done, string? fault)
    {
        if (capacity == 0)
        {
            return;
        }

        int status = response.Delivery.Moment == FaultMoment.Complete ? response.StatusCode : 0;
        string body = Encoding.UTF8.GetString(request.Body.ToArray());
        lock (_entries)
        {
            if (_entries.Count == capacity)
            {
                _entries.Dequeue();
            }

            _entries.Enqueue(new(request.Method, request.Target, body, request.UserAgent, status, done, fault));
        }
    }

    public IReadOnlyList<SandboxLogEntry> Entries()
    {
        lock (_entries)
        {
            return _entries.ToArray();
        }
    }

    public void Clear()
    {
        lock (_entries)
        {
            _entries.Clear();
        }
    }
}
