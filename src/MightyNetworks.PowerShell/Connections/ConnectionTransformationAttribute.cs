using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Connections;

/// <summary>Lets -Connection accept the name of a connection of this runspace as well as the object.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ConnectionTransformationAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        object? input = inputData is PSObject { BaseObject: var inner } ? inner : inputData;
        return input switch
        {
            PSCustomObject when IsFromElsewhere(inputData) => throw new ArgumentTransformationMetadataException(
                "This connection was made in another process. A job of its own process needs its own Connect-MNNetwork; a thread job or ForEach-Object -Parallel can share one."),
            string name => Find(name),
            object[] list => list.Select(item => Transform(engineIntrinsics, item)).ToArray(),
            IList list => list.Cast<object>().Select(item => Transform(engineIntrinsics, item)).ToArray(),
            _ => input,
        };
    }

    private static bool IsFromElsewhere(object? input) => input is PSObject { TypeNames: { } types } && types.Contains("Deserialized." + typeof(MNConnection).FullName);

    private static MNConnection Find(string name) =>
        ConnectionTable.Current.Find(name) ?? throw new ArgumentTransformationMetadataException(
            $"There is no connection named '{name}' in this session. {Known()}");

    private static string Known() => ConnectionTable.Current.All.Count == 0
        ? "The session has no connections: use Connect-MNNetwork first."
        : $"Available connections: {string.Join(", ", ConnectionTable.Current.All)}.";
}
