using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>Writes sample deliveries of every kind, for tests without a network. Not thread-safe.</summary>
public sealed class SandboxWebhookSamples
{
    private readonly World _world = new(new());

    /// <summary>Writes a delivery as one line of JSON.</summary>
    /// <param name="sample">What it is about.</param>
    /// <exception cref="ArgumentException">There is no such kind of event.</exception>
    public string Write(SandboxWebhookSample sample)
    {
        string eventType = SandboxWebhookKinds.Spell(sample.Kind, sample.Spelling);
        return Encoding.UTF8.GetString(Envelope.Write((sample.EventId ?? Guid.NewGuid()).ToString("D"), sample.Time, eventType, CreatePayload(sample)));
    }

    internal JsonObject CreatePayload(SandboxWebhookSample sample)
    {
        if (!SandboxWebhookKinds.All.Contains(sample.Kind))
        {
            throw new ArgumentException($"\"{sample.Kind}\" is not a kind of event.", nameof(sample));
        }

        ulong memberId = sample.MemberId ?? SandboxWorld.TaggedMember;
        MemberRecord member = _world.Members.Find(memberId) ?? _world.Members.Author(SandboxWorld.TaggedMember);
        JsonObject payload = SampleSources.Create(sample.Kind, new(_world, member, sample.NetworkId));
        Place(payload, new(WithId(Payload.Of(member), memberId, "members"), WithId(member.ToUser(), memberId, null), SpaceOf(sample.SpaceId)));
        return payload;
    }

    /// <summary>Puts member and space wherever the payload has one, whatever the name of the field.</summary>
    private static void Place(JsonNode? node, Subject subject)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Place(item, subject);
            }
        }

        foreach (KeyValuePair<string, JsonNode?> field in (node as JsonObject)?.ToList() ?? [])
        {
            JsonNode? placed = subject.For(field.Key, field.Value);
            if (placed is null)
            {
                Place(field.Value, subject);
            }
            else
            {
                node![field.Key] = placed.DeepClone();
            }
        }
    }

    private static JsonObject WithId(JsonObject json, ulong id, string? page)
    {
        json["id"] = id;
        if (page is not null)
        {
            json["permalink"] = $"{SandboxUrls.Home}{page}/{Wire.Text(id)}";
        }

        return json;
    }

    private JsonObject? SpaceOf(ulong? id) =>
        id is null ? null : WithId(Payload.Of(_world.Spaces.Find(id.Value) ?? _world.Spaces[0]), id.Value, null);

    /// <summary>The member, as a member and as the author of something, and the space if specified.</summary>
    private sealed record Subject(JsonObject Member, JsonObject User, JsonObject? Space)
    {
        /// <summary>Returns the value of a field about the member or space; null for another field.</summary>
        public JsonNode? For(string name, JsonNode? value) => name switch
        {
            "member" => Member,
            "creator" => value!["admin"] is null ? Member : User,
            "member_id" or "creator_id" or "author_id" or "user_id" => Member["id"],
            "space" or "course" => Space,
            "space_id" or "targetable_space_id" => Space?["id"],
            _ => null,
        };
    }
}
