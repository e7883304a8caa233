using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>
/// Takes members by ID, address, object or row, and refuses nothing: what PowerShell refuses to bind never reaches the cmdlet, which would
/// take the member for unwanted. What names nobody becomes a name that nobody has.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WantedMemberTransformationAttribute : ArgumentTransformationAttribute
{
    private static readonly string[] Columns = ["MemberId", "Email"];

    private static readonly KeyTransformationAttribute Member = new("MemberId");

    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object? inputData) => inputData switch
    {
        null => Array.Empty<MNKey>(),
        PSObject { BaseObject: IList list } => Many(list),
        IList list => Many(list),
        _ => new[] { One(inputData) },
    };

    private static MNKey[] Many(IList list) => [.. list.Cast<object?>().Select(One)];

    private static MNKey One(object? value)
    {
        if (IsScalar(value))
        {
            return KeyOf(value);
        }

        PSObject row = PSObject.AsPSObject(value!);
        object? cell = Columns.Select(name => row.Properties[name]?.Value).FirstOrDefault(one => !PipedObject.IsEmpty(one));
        return cell is null ? Nobody(row) : KeyOf(cell);
    }

    private static bool IsScalar(object? value) => (value is PSObject { BaseObject: var inner } ? inner : value) is null or DBNull or string or MNKey or ValueType;

    private static MNKey KeyOf(object? value)
    {
        try
        {
            return Member.Transform(null!, value) is MNKey { IsNothing: false } key ? key : Nobody(value);
        }
        catch (ArgumentTransformationMetadataException)
        {
            return Nobody(value);
        }
    }

    private static MNKey Nobody(object? value) => new(value?.ToString() is { Length: > 0 } text ? text : " ");
}
