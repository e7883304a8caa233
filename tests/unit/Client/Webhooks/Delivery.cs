using System;
using System.Globalization;
using System.Text;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>Bodies of deliveries.</summary>
internal static class Delivery
{
    internal const string FirstId = "8f14e45f-ceea-4672-9d3b-1c2d3e4f5a6b";

    /// <summary>The body of an event with a payload.</summary>
    internal static string Of(string payload, string eventType = "MemberJoined", string eventId = FirstId) =>
        $$"""{"event_id":"{{eventId}}","event_timestamp":"2026-11-24T10:00:00Z","event_type":"{{eventType}}","payload":{{payload}}}""";

    /// <summary>The body of a member who joins.</summary>
    internal static byte[] Join(ulong memberId, string eventId, ulong spaceId = 5) =>
        Encoding.UTF8.GetBytes(Of(string.Create(CultureInfo.InvariantCulture, $$$"""{"member":{"id":{{{memberId}}}},"space_id":{{{spaceId}}},"network_id":5}"""), eventId: eventId));

    /// <summary>The ID of the event with a number.</summary>
    internal static string Id(int number) => new Guid(number, 0, 0, new byte[8]).ToString();
}
