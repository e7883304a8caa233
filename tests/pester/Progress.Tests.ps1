# What somebody at the prompt sees of work that takes a while. A host that records plays the prompt.
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    Add-Type -TypeDefinition @'
        using System;
        using System.Collections.Generic;
        using System.Collections.ObjectModel;
        using System.Globalization;
        using System.Management.Automation;
        using System.Management.Automation.Host;
        using System.Security;

        public sealed class RecordingHost : PSHost
        {
            public readonly RecordingUI Window = new RecordingUI();
            public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;
            public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;
            public override Guid InstanceId { get; } = Guid.NewGuid();
            public override string Name => "RecordingHost";
            public override PSHostUserInterface UI => Window;
            public override Version Version => new Version(1, 0);
            public override void EnterNestedPrompt() { }
            public override void ExitNestedPrompt() { }
            public override void NotifyBeginApplication() { }
            public override void NotifyEndApplication() { }
            public override void SetShouldExit(int exitCode) { }
        }

        public sealed class RecordingUI : PSHostUserInterface
        {
            public readonly List<string> Progress = new List<string>();
            public readonly List<string> Warnings = new List<string>();
            public override PSHostRawUserInterface RawUI { get; } = new Window();
            public override void WriteProgress(long sourceId, ProgressRecord record) =>
                Progress.Add(record.RecordType + "|" + record.Activity + "|" + record.StatusDescription + "|" + record.PercentComplete);
            public override void WriteWarningLine(string message) => Warnings.Add(message);
            public override void Write(string value) { }
            public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) { }
            public override void WriteLine(string value) { }
            public override void WriteErrorLine(string value) { }
            public override void WriteDebugLine(string message) { }
            public override void WriteVerboseLine(string message) { }
            public override string ReadLine() => string.Empty;
            public override SecureString ReadLineAsSecureString() => new SecureString();
            public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) => new Dictionary<string, PSObject>();
            public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => null;
            public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName, PSCredentialTypes types, PSCredentialUIOptions options) => null;
            public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) => defaultChoice;
        }

        public sealed class Window : PSHostRawUserInterface
        {
            public override ConsoleColor BackgroundColor { get; set; }
            public override Size BufferSize { get; set; } = new Size(120, 50);
            public override Coordinates CursorPosition { get; set; }
            public override int CursorSize { get; set; }
            public override ConsoleColor ForegroundColor { get; set; }
            public override bool KeyAvailable => false;
            public override Size MaxPhysicalWindowSize => new Size(120, 50);
            public override Size MaxWindowSize => new Size(120, 50);
            public override Coordinates WindowPosition { get; set; }
            public override Size WindowSize { get; set; } = new Size(120, 50);
            public override string WindowTitle { get; set; }
            public override void FlushInputBuffer() { }
            public override BufferCell[,] GetBufferContents(Rectangle rectangle) => new BufferCell[0, 0];
            public override KeyInfo ReadKey(ReadKeyOptions options) => new KeyInfo();
            public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) { }
            public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) { }
            public override void SetBufferContents(Rectangle rectangle, BufferCell fill) { }
        }
'@

    # Runs a script before the eyes of the recording host, and returns what it showed.
    function Watch([scriptblock] $Script, $Connection) {
        $recorder = [RecordingHost]::new()
        $runspace = [runspacefactory]::CreateRunspace($recorder)
        $runspace.Open()
        $shell = [powershell]::Create($runspace)
        try {
            $null = $shell.AddScript($Script).AddArgument((Get-BuiltModulePath)).AddArgument($Connection).Invoke()
        }
        finally {
            $shell.Dispose()
            $runspace.Dispose()
        }
        $recorder.Window.Progress
    }
}

Describe 'Progress' {
    AfterEach {
        Get-MNConnection | Disconnect-MNNetwork
        Stop-SandboxServer $server
    }

    It 'shows how far a long list is, what it costs, and goes away' {
        $server = Start-SandboxServer -Arguments '--latency', '700'
        $shown = Watch { param($Manifest, $Connection) Import-Module $Manifest; Get-MNMember -Connection $Connection } (Connect-SandboxServer $server @{ NoVerify = $true })
        $shown | Where-Object { $_ -match '^Processing\|Get-MNMember\|\d+ of 250 \(\d+ requests\)\|\d+$' } | Should -Not -BeNullOrEmpty
        $shown[-1] | Should -BeLike 'Completed|Get-MNMember|*'
    }

    It 'says that it waits for the rate limit' {
        $server = Start-SandboxServer -Arguments '--fault', 'GET /members/* 429 x1 retry-after=3'
        $shown = Watch { param($Manifest, $Connection) Import-Module $Manifest; Get-MNMember 20000004 -Connection $Connection } (Connect-SandboxServer $server @{ NoVerify = $true })
        $shown -join "`n" | Should -Match 'waiting \d+ s for the rate limit'
    }

    It 'says that it waits to repeat what failed' {
        $server = Start-SandboxServer -Arguments '--fault', 'GET /members/* 503 x1 retry-after=2'
        $shown = Watch { param($Manifest, $Connection) Import-Module $Manifest; Get-MNMember 20000004 -Connection $Connection } (Connect-SandboxServer $server @{ NoVerify = $true })
        $shown -join "`n" | Should -Match 'waiting \d+ s to repeat what failed'
    }

    It 'is silent about what is done at once' {
        $server = Start-SandboxServer
        Watch { param($Manifest, $Connection) Import-Module $Manifest; Get-MNMember -Connection $Connection } (Connect-SandboxServer $server @{ NoVerify = $true }) | Should -BeNullOrEmpty
    }

    It 'is not shown where nobody watches' {
        $server = Start-SandboxServer -Arguments '--latency', '700'
        $connection = Connect-SandboxServer $server @{ NoVerify = $true }
        $shell = [powershell]::Create()
        try {
            $null = $shell.AddScript({ param($Manifest, $Connection) Import-Module $Manifest; Get-MNMember -Connection $Connection }).
                AddArgument((Get-BuiltModulePath)).AddArgument($connection).Invoke()
            $shell.Streams.Progress | Where-Object Activity -Like '*-MN*' | Should -BeNullOrEmpty
        }
        finally { $shell.Dispose() }
    }
}
