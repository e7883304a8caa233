using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>The user interface of <see cref="TestHost"/>.</summary>
internal sealed class TestWindow : PSHostUserInterface
{
    /// <summary>The answer that stands for Ctrl+C at a prompt.</summary>
    internal const string CtrlC = "Ctrl+C";

    /// <summary>Answers to choices by label; when used up, choices get their default.</summary>
    internal ConcurrentQueue<string> Answers { get; } = new();

    /// <summary>The prompts shown.</summary>
    internal ConcurrentQueue<string> Questions { get; } = new();

    /// <summary>The warnings shown.</summary>
    internal ConcurrentQueue<string> Warnings { get; } = new();

    /// <summary>Other lines shown.</summary>
    internal Signals<string> Lines { get; } = new();

    /// <summary>Progress as <c>Processing|Get-MNMember|5 of 250 (1 requests)|2</c>.</summary>
    internal Signals<string> Progress { get; } = new();

    /// <summary>The screen; a width of 0 makes the host non-interactive.</summary>
    public override PSHostRawUserInterface RawUI { get; } = new TestScreen();

    /// <summary>The seconds remaining of each progress; -1 for unknown.</summary>
    internal Signals<int> SecondsRemaining { get; } = new();

    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
        SecondsRemaining.Add(record.SecondsRemaining);
        Progress.Add($"{record.RecordType}|{record.Activity}|{record.StatusDescription}|{record.PercentComplete.ToString(CultureInfo.InvariantCulture)}");
    }

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        Questions.Enqueue(message);
        if (!Answers.TryDequeue(out string? answer))
        {
            return defaultChoice;
        }

        if (answer == CtrlC)
        {
            throw new PipelineStoppedException();
        }

        for (int i = 0; i < choices.Count; i++)
        {
            if (choices[i].Label.Replace("&", string.Empty, StringComparison.Ordinal) == answer)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"No choice is called {answer}.");
    }

    public override void WriteWarningLine(string message) => Warnings.Enqueue(message);

    public override void WriteLine(string value) => Lines.Add(value);

    public override void Write(string value) => Lines.Add(value);

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Lines.Add(value);

    public override void WriteErrorLine(string value) => Lines.Add(value);

    public override void WriteDebugLine(string message) => Lines.Add(message);

    public override void WriteVerboseLine(string message) => Lines.Add(message);

    public override string ReadLine() => string.Empty;

    public override SecureString ReadLineAsSecureString() => new();

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) => [];

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => throw new NotSupportedException();

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
        throw new NotSupportedException();
}
