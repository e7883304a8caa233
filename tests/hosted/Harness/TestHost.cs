using System;
using System.Globalization;
using System.Management.Automation.Host;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A host that answers prompts automatically and records output.</summary>
internal sealed class TestHost : PSHost
{
    /// <summary>What is shown and answered.</summary>
    internal TestWindow Window { get; } = new();

    /// <summary>Runs when a user would type at the nested prompt that Suspend opens.</summary>
    internal Action? NestedPrompt { get; set; }

    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override string Name => nameof(TestHost);

    public override PSHostUserInterface UI => Window;

    public override Version Version { get; } = new(1, 0);

    public override void EnterNestedPrompt() => NestedPrompt?.Invoke();

    public override void ExitNestedPrompt()
    {
    }

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }

    public override void SetShouldExit(int exitCode)
    {
    }
}
