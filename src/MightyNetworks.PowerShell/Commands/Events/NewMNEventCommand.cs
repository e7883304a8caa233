using System;
using System.Globalization;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates an event in a space, once or repeating. Operation: POST /events.</summary>
[Cmdlet(VerbsCommon.New, "MNEvent", SupportsShouldProcess = true)]
[OutputType(typeof(Event))]
public sealed class NewMNEventCommand : EventFieldsCommand
{
    /// <summary>The number of the space that the event belongs to.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public ulong SpaceId { get; set; }

    /// <summary>The title.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>When the event starts. A time without an offset is the local time of this computer.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public DateTimeOffset StartsAt { get; set; }

    /// <summary>When the event ends. A time without an offset is the local time of this computer.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public DateTimeOffset EndsAt { get; set; }

    /// <summary>What kind of event it is, in the service's own words, such as online_meeting or local_meetup; other words are sent as they are.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(EventTypeCompleter))]
    [ValidateNotNullOrEmpty]
    public string? EventType { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        Recurrence recurrence = GivenRecurrence();
        if (IsPossible(StartsAt, EndsAt, recurrence, Title))
        {
            EventCreate newEvent = OneEvent();
            recurrence.CopyTo(newEvent);
            Change(
                Resources.Events.Create(newEvent),
                $"Create event {Title} at {StartsAt.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)} in {Label("space", SpaceId, nameof(SpaceId))}",
                Title);
        }
    }

    private EventCreate OneEvent() => new()
    {
        SpaceId = SpaceId,
        Title = Title,
        Description = Filled(Description),
        Link = Filled(Link),
        StartsAt = StartsAt,
        EndsAt = EndsAt,
        EventType = EventType,
        Location = Filled(Location),
        TimeZone = Filled(TimeZone),

        // What the contract does when they are left out, said aloud: members see the difference.
        RsvpEnabled = RsvpEnabled ?? true,
        RsvpClosed = RsvpClosed ?? false,
        RestrictedEvent = RestrictedEvent ?? false,
        PostInFeed = PostInFeed ?? true,
    };
}
