using System;
using System.Management.Automation;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>What became of one change, as -PassThru writes it: a line of a log.</summary>
public sealed class MNResult
{
    private MNResult(MNResultStatus status, string change, object? target) => (Status, Change, Target) = (status, DisplayText.OneLine(change), target);

    /// <summary>What became of it.</summary>
    public MNResultStatus Status { get; }

    /// <summary>The change in words: <c>Set role of member 5 to Host</c>; the input itself if it does not say what to change.</summary>
    public string Change { get; }

    /// <summary>What it is about: an ID or an email address, or the row in the pipeline.</summary>
    public object? Target { get; }

    /// <summary>ID of the member that the change is about or that it made; null if there is none.</summary>
    public ulong? MemberId { get; private init; }

    /// <summary>The error's message; null for none.</summary>
    public string? Error { get; private init; }

    /// <summary>The error's ID, such as MNNotFound; null for none.</summary>
    public string? ErrorId { get; private init; }

    /// <summary>What the service returned; null if it returned nothing.</summary>
    public object? Object { get; private init; }

    /// <summary>Returns the change in words, or the error.</summary>
    public override string ToString() => Change.Length > 0 ? Change : Error ?? string.Empty;

    internal static MNResult Done(string change, object? target, object? response) => new(MNResultStatus.Done, change, target)
    {
        Object = response,
        MemberId = MemberIn(response),
    };

    internal static MNResult Failed(string change, object? target, ErrorRecord record) => new(StatusOf(record), change, target)
    {
        Error = record.ToString(),
        ErrorId = record.FullyQualifiedErrorId.Split(',')[0],
    };

    internal static MNResult NotSent(object? target, ErrorRecord record) => new(MNResultStatus.NotSent, $"{target}", target)
    {
        Error = record.ToString(),
        ErrorId = record.FullyQualifiedErrorId.Split(',')[0],
    };

    private static ulong? MemberIn(object? response) => response is null ? null : PSObject.AsPSObject(response).Properties["MemberId"]?.Value as ulong?;

    private static MNResultStatus StatusOf(ErrorRecord record) =>
        record.FullyQualifiedErrorId.Split(',')[0] == AlreadyThere.ErrorId ? MNResultStatus.AlreadyThere
        : record.Exception is MightyNetworksException { MayHaveBeenDone: true } or OperationCanceledException ? MNResultStatus.Unknown
        : MNResultStatus.Failed;
}
