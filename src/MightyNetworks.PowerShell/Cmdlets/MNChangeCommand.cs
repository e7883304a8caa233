using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Runtime.CompilerServices;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Cmdlets;

/// <summary>Base class for cmdlets that change the network. A cmdlet says which changes its input asks for; this class confirms and sends them.</summary>
public abstract class MNChangeCommand : MNReportingCommand
{
    private const int LongestQuestion = 500;

    private bool _yesToAll;
    private bool _noToAll;

    /// <summary>
    /// The connection to use, as an object or by name. By default it is the connection to the piped object's network, otherwise the default
    /// connection.
    /// </summary>
    [Parameter]
    [ConnectionTransformation]
    [ArgumentCompleter(typeof(ConnectionCompleter))]
    [ValidateNotNull]
    public MNConnection? Connection { get; set; }

    /// <summary>
    /// Writes a result for each change, done or not, in place of the object that the service returns: status, change, target, error and object.
    /// Errors are written as well.
    /// </summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>The piped object: messages name it, and the change goes to its network.</summary>
    [Parameter(ValueFromPipeline = true, DontShow = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>The changes that one piped object, or the command line, asks for.</summary>
    private protected abstract IEnumerable<Change> Changes();

    /// <summary>The changes that cmdlets make after the last piped object, because they need all of them.</summary>
    private protected virtual IEnumerable<Change> FinalChanges() => [];

    /// <inheritdoc/>
    private protected sealed override bool SendsOnePerKey => true;

    /// <summary>Whether the cmdlet finds the IDs of names itself, at the end of the pipeline.</summary>
    private protected virtual bool FindsNamesLater => false;

    /// <summary>Called for an object of the pipeline that cannot be used; its error is written.</summary>
    private protected virtual void OnUnusable()
    {
    }

    /// <summary>Called for a change that was declined, or that -WhatIf only shows.</summary>
    private protected virtual void OnDeclined(Change change)
    {
    }

    /// <inheritdoc/>
    private protected sealed override void ProcessInput()
    {
        if (TakeInput(InputObject) && (FindsNamesLater || !Input.Names.Any() || (ConnectionFor(InputObject) is { } connection && FindNames(connection))))
        {
            Make(Changes());
        }
        else
        {
            OnUnusable();
        }
    }

    /// <inheritdoc/>
    private protected sealed override void ProcessEnd() => Make(FinalChanges().Select(change =>
    {
        // What was gathered may become one request, or any number.
        Progress.Expected = () => null;
        return change;
    }));

    /// <summary>An ID as a key, which names its object in messages. The parameter's name says what the object is: <c>CustomFieldId</c>, a custom field.</summary>
    /// <param name="id">The parameter.</param>
    /// <param name="noun">What the object is, if the parameter's name does not say it.</param>
    /// <param name="parameter">The parameter's name, filled in by the compiler.</param>
    internal Key Key(MNKey id, string? noun = null, [CallerArgumentExpression(nameof(id))] string parameter = "") =>
        new(id, noun ?? Binding.Key.NounOf(parameter), Input.NameOf(id, parameter));

    /// <summary>IDs as keys.</summary>
    /// <param name="ids">The parameter.</param>
    /// <param name="noun">What the objects are, if the parameter's name does not say it.</param>
    /// <param name="parameter">The parameter's name, filled in by the compiler.</param>
    internal IEnumerable<Key> Keys(MNKey[]? ids, string? noun = null, [CallerArgumentExpression(nameof(ids))] string parameter = "") =>
        from id in ids ?? [] select Key(id, noun, parameter);

    /// <summary>A field, if it is specified: explicitly, or by a row or object of the user's own; see <see cref="PipedInput.IsSpecified"/>.</summary>
    internal T? Specified<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "") => Input.IsSpecified(name) ? value : default;

    /// <summary>A text, if it is specified; empty if -Clear names it.</summary>
    internal string? Specified(string? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Input.IsCleared(name) ? string.Empty : Specified<string>(value, name);

    /// <summary>A switch, on or off; null, which leaves the choice to the service, if it is not specified explicitly.</summary>
    internal bool? Specified(SwitchParameter value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Input.IsSpecifiedExplicitly(name) ? value.IsPresent : null;

    /// <summary>The error if one of the fields that the cmdlet needs is specified, but empty.</summary>
    private protected static Change? EmptyField(params (string Name, string? Value)[] fields) =>
        fields.FirstOrDefault(field => string.IsNullOrWhiteSpace(field.Value)).Name is { } name
            ? Change.Invalid("MNFieldEmpty", $"-{name} is empty. Nothing was sent.", null)
            : null;

    /// <summary>A text; null if it is empty, as the cells of a CSV file are.</summary>
    internal static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>The connection to the network of the piped object; null, with an error, if there is none.</summary>
    internal MNConnection? ConnectionFor(object? target) =>
        Finder.For(Input.NetworkId, Connection is null ? null : [Connection], target).FirstOrDefault();

    /// <summary>Writes what the service returned; a list one by one.</summary>
    internal override void Emit(object? item) => WriteObject(item, enumerateCollection: item is Array);

    /// <inheritdoc/>
    internal override void WriteRefusal(ErrorRecord record)
    {
        WriteResult(() => MNResult.NotSent(record.TargetObject, record));
        base.WriteRefusal(record);
    }

    /// <inheritdoc/>
    private protected override void OnDone(WorkItem item, object? response)
    {
        if (PassThru)
        {
            WriteObject(MNResult.Done(item.What, item.Target, response));
        }
        else
        {
            base.OnDone(item, response);
        }
    }

    /// <inheritdoc/>
    private protected override void OnFailed(WorkItem item, ErrorRecord record, bool endsCmdlet)
    {
        WriteResult(() => MNResult.Failed(item.What, item.Target, record));
        base.OnFailed(item, record, endsCmdlet);
    }

    private void WriteResult(Func<MNResult> result)
    {
        if (PassThru)
        {
            WriteObject(result());
        }
    }

    private void Make(IEnumerable<Change> changes)
    {
        foreach (Change change in changes)
        {
            if (change.Error is { } error)
            {
                Attempt(() => WriteRefusal(error));
            }
            else
            {
                MNConnection? likely = change.Connection ?? NetworkFinder.Likely(Input.NetworkId, Connection);
                Attempt(change.Target, change.What + ConnectionTable.Current.Naming(likely), () => Make(change));
            }
        }
    }

    private void Make(Change change)
    {
        if ((change.Connection ?? ConnectionFor(change.Target)) is not { } connection)
        {
            return;
        }

        string network = ConnectionTable.Current.Naming(connection);
        if (Ask(DisplayText.Short(change.What, LongestQuestion) + network, change.IsGrave))
        {
            Dispatch(connection, (client, stop) => change.SendAsync(client, Log, stop), change.Target, change.What + network);
        }
        else
        {
            OnDeclined(change);
        }
    }

    private bool Ask(string line, bool isGrave) => ShouldProcess(line, line + "?", "Confirm")
        && (!isGrave || WasAsked() || ShouldContinue(line + "?", "Confirm", ref _yesToAll, ref _noToAll));

    // ShouldProcess has asked, or was told not to.
    private bool WasAsked() => MyInvocation.BoundParameters.ContainsKey("Confirm")
        || ReportWriter.ConfirmPreference(this) is not ConfirmImpact.High;
}
