using System;
using System.Collections;
using System.Globalization;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>
/// Writes a change report for users (a warning), for scripts (a record in <c>$Error</c>), and for jobs and transcripts
/// (an information record whose MessageData is the report).
/// </summary>
internal sealed class ReportWriter(PSCmdlet cmdlet)
{
    private const string ErrorId = "MNStopped";
    private const int DefaultErrorCount = 256;

    /// <summary>Returns an action preference: from the cmdlet's parameter, else from the session's variable.</summary>
    internal static ActionPreference Preference(PSCmdlet cmdlet, string parameter, string variable)
    {
        object? value = cmdlet.MyInvocation.BoundParameters.TryGetValue(parameter, out object? bound) ? bound : cmdlet.GetVariableValue(variable);
        return LanguagePrimitives.TryConvertTo(value, CultureInfo.InvariantCulture, out ActionPreference preference) ? preference : ActionPreference.Continue;
    }

    /// <summary>The impact from which the session confirms changes.</summary>
    internal static ConfirmImpact ConfirmPreference(PSCmdlet cmdlet) =>
        LanguagePrimitives.TryConvertTo(cmdlet.GetVariableValue("ConfirmPreference"), CultureInfo.InvariantCulture, out ConfirmImpact preference) ? preference : ConfirmImpact.High;

    internal void Write(MNChangeReport report)
    {
        AddToErrors(report);
        ActionPreference warnings = Preference(cmdlet, "WarningAction", "WarningPreference");
        bool isWritten = warnings is ActionPreference.Continue && TryWarn($"{report.Summary} {report}");
        bool isShown = !isWritten && warnings is not (ActionPreference.SilentlyContinue or ActionPreference.Ignore);
        if (isShown)
        {
            cmdlet.Host.UI?.WriteWarningLine(report.Summary);
        }

        Inform(report, isShown);
    }

    // WriteError fails while a pipeline stops, and with -ErrorAction Stop it would hide the error that ended the cmdlet.
    private void AddToErrors(MNChangeReport report)
    {
        if (cmdlet.SessionState.PSVariable.GetValue("global:Error") is not ArrayList errors)
        {
            return;
        }

        string message = $"{report.Summary} {report}";
        var record = new ErrorRecord(new InvalidOperationException(message), $"{ErrorId},{cmdlet.GetType().FullName}", ErrorCategory.OperationStopped, report)
        {
            ErrorDetails = new ErrorDetails(message) { RecommendedAction = "TargetObject lists the changes: check those in Unknown, then continue with NotStarted." },
        };
        int most = cmdlet.SessionState.PSVariable.GetValue("global:MaximumErrorCount") is int count and > 0 ? count : DefaultErrorCount;
        while (errors.Count >= most)
        {
            errors.RemoveAt(errors.Count - 1);
        }

        errors.Insert(0, record);
    }

    private bool TryWarn(string message)
    {
        try
        {
            cmdlet.WriteWarning(message);
            return true;
        }
        catch (Exception e) when (e is PipelineStoppedException or InvalidOperationException)
        {
            // The pipeline is stopping or has ended: only the host can show the warning.
            return false;
        }
    }

    // Transcripts record information records for the host even while a pipeline stops.
    private void Inform(MNChangeReport report, bool isShown)
    {
        var record = new InformationRecord(report, cmdlet.MyInvocation.MyCommand.Name);
        record.Tags.Add(ErrorId);
        if (isShown)
        {
            record.Tags.Add("PSHOST");
        }

        try
        {
            cmdlet.WriteInformation(record);
        }
        catch (Exception e) when (e is PipelineStoppedException or InvalidOperationException)
        {
            // The report stays in $Error.
        }
    }
}
