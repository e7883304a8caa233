using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Runtime.CompilerServices;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sets members' answers to a custom field, replacing previous answers.</summary>
/// <remarks>Operation: POST /custom_fields/{custom_field_id}/members/{member_id}/answers.</remarks>
[Cmdlet(VerbsCommon.Set, "MNCustomFieldAnswer", SupportsShouldProcess = true)]
[OutputType(typeof(CustomFieldAnswer))]
public sealed class SetMNCustomFieldAnswerCommand : MNChangeCommand
{
    /// <summary>Answers a text field, or a field of one location.</summary>
    private const string TextSet = "Text";

    /// <summary>Answers a dropdown field.</summary>
    private const string OptionSet = "Option";

    /// <summary>Answers a number field.</summary>
    private const string NumberSet = "Number";

    /// <summary>Answers a yes-or-no field.</summary>
    private const string ValueSet = "Value";

    /// <summary>Answers a date field.</summary>
    private const string DateSet = "Date";

    /// <summary>Answers a date range field.</summary>
    private const string RangeSet = "DateRange";

    /// <summary>Answers a recurring date field.</summary>
    private const string RecurringSet = "RecurringDate";

    /// <summary>Answers a web address field.</summary>
    private const string UriSet = "Uri";

    /// <summary>Answers a phone number field.</summary>
    private const string PhoneSet = "PhoneNumber";

    /// <summary>Answers a field of several locations.</summary>
    private const string LocationSet = "Location";

    /// <summary>The ID or title of the custom field.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey CustomFieldId { get; set; }

    /// <summary>The IDs or email addresses of the members whose answers are set.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>The answer to a text field or, with -Latitude and -Longitude, the name of a location. An empty text clears the answer.</summary>
    [Parameter(ParameterSetName = TextSet, Mandatory = true, Position = 2, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string? Text { get; set; }

    /// <summary>
    /// The IDs of the options that answer a dropdown field; together they are the whole answer. A cell of a CSV file can hold several,
    /// separated by commas. Piped options are set one after the other, so that the last one remains.
    /// </summary>
    [Parameter(ParameterSetName = OptionSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Option")]
    [CommaListTransformation]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] OptionId { get; set; } = [];

    /// <summary>The answer to a number field: a whole number.</summary>
    [Parameter(ParameterSetName = NumberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public long Number { get; set; }

    /// <summary>The answer to a yes-or-no field.</summary>
    [Parameter(ParameterSetName = ValueSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool Value { get; set; }

    /// <summary>The answer to a date field. Its time of day is not sent.</summary>
    [Parameter(ParameterSetName = DateSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [DateTransformation]
    public DateTime Date { get; set; }

    /// <summary>The first day of a date range.</summary>
    [Parameter(ParameterSetName = RangeSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [DateTransformation]
    public DateTime StartDate { get; set; }

    /// <summary>The last day of a date range.</summary>
    [Parameter(ParameterSetName = RangeSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [DateTransformation]
    public DateTime EndDate { get; set; }

    /// <summary>The month of a recurring date such as a birthday, from 1 to 12.</summary>
    [Parameter(ParameterSetName = RecurringSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateRange(1, 12)]
    public int Month { get; set; }

    /// <summary>The day of the month of a recurring date, from 1 to 31.</summary>
    [Parameter(ParameterSetName = RecurringSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateRange(1, 31)]
    public int Day { get; set; }

    /// <summary>The answer to a web address field.</summary>
    [Parameter(ParameterSetName = UriSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNull]
    public Uri? Uri { get; set; }

    /// <summary>The answer to a phone number field.</summary>
    [Parameter(ParameterSetName = PhoneSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? PhoneNumber { get; set; }

    /// <summary>The latitude of a location, in degrees from -90 to 90.</summary>
    [Parameter(ParameterSetName = TextSet, ValueFromPipelineByPropertyName = true)]
    public double? Latitude { get; set; }

    /// <summary>The longitude of a location, in degrees from -180 to 180.</summary>
    [Parameter(ParameterSetName = TextSet, ValueFromPipelineByPropertyName = true)]
    public double? Longitude { get; set; }

    /// <summary>The answer to a field of several locations: hashtables or objects with Label, Latitude and Longitude.</summary>
    [Parameter(ParameterSetName = LocationSet, Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public CustomFieldLocation[] Location { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        Key field = Key(CustomFieldId);
        CustomFieldAnswerSet answer = Answer();
        return from member in Keys(MemberId)
               select ValidationError() is { } error
                   ? member.Invalid(error.Id, $"{error.Message} Nothing was sent for {member}.")
                   : member.SetFieldsAs(CustomFieldAnswers.Set(field, member, answer), $"Set answer of {member} to {field} to {Shown()}");
    }

    private CustomFieldAnswerSet Answer() => ParameterSetName switch
    {
        OptionSet => new() { SegmentIds = [.. OptionId.Select(option => option.Id)] },
        NumberSet => new() { Number = Sent(Number) },
        ValueSet => new() { BooleanValue = Sent(Value) },
        DateSet => new() { Date = Sent(Date) },
        RangeSet => new() { StartDate = Sent(StartDate), EndDate = Sent(EndDate) },
        RecurringSet => new() { Month = Sent(Month), Day = Sent(Day) },
        UriSet => new() { Url = Specified(Uri)?.OriginalString },
        PhoneSet => new() { PhoneNumber = Specified(PhoneNumber) },
        LocationSet => new() { Locations = Location },
        _ => new() { Text = Specified(Text), Latitude = Specified(Latitude), Longitude = Specified(Longitude) },
    };

    private T? Sent<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct => Specified<T?>(value, name);

    private (string Id, string Message)? ValidationError() => ParameterSetName switch
    {
        RangeSet when EndDate < StartDate => ("MNEndsBeforeStart", $"The range would end ({Show(EndDate)}) before it starts ({Show(StartDate)})."),
        TextSet when Specified(Latitude) is null != Specified(Longitude) is null => ("MNInvalidLocation", "A place needs both -Latitude and -Longitude."),
        TextSet when Math.Abs(Specified(Latitude) ?? 0) > 90 || Math.Abs(Specified(Longitude) ?? 0) > 180 =>
            ("MNInvalidLocation", "-Latitude is from -90 to 90 and -Longitude from -180 to 180 degrees."),
        LocationSet when Location.Any(place => place is not { Label.Length: > 0, Latitude: not null, Longitude: not null }) =>
            ("MNInvalidLocation", "Every -Location needs Label, Latitude and Longitude."),
        _ => null,
    };

    private string Shown() => ParameterSetName switch
    {
        OptionSet => $"option {string.Join(", ", OptionId)}",
        NumberSet => Number.ToString(CultureInfo.InvariantCulture),
        ValueSet => Value ? "true" : "false",
        DateSet => Show(Date),
        RangeSet => $"{Show(StartDate)} to {Show(EndDate)}",
        RecurringSet => string.Format(CultureInfo.InvariantCulture, "month {0}, day {1}", Month, Day),
        UriSet => $"\"{Uri?.OriginalString}\"",
        PhoneSet => $"\"{PhoneNumber}\"",
        LocationSet => string.Join(", ", Location.Select(place => $"\"{place}\"")),
        _ => Specified(Latitude) is null ? $"\"{Text}\"" : string.Format(CultureInfo.InvariantCulture, "\"{0}\" ({1}, {2})", Text, Latitude, Longitude),
    };

    private static string Show(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
