# examples/systemd and examples/task-scheduler, as processes with the command lines of their service managers.
BeforeDiscovery {
    $analyze = [bool] (Get-Command systemd-analyze -CommandType Application -ErrorAction Ignore)
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'ExampleTools.psm1') -Force
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $examples = Join-Path $PSScriptRoot '../../examples'
    $unit = Join-Path $examples 'systemd/mightynetworks-webhooks.service'
    $modulePath = Set-ExampleModulePath
    $server = Start-SandboxServer

    # A folder as the instructions make it: the script and the module that it uses.
    function Install-Receiver([string] $Name) {
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
        $null = New-Item $folder -ItemType Directory
        Copy-Item (Join-Path $examples "$Name/receiver.*") $folder
        Copy-Item (Join-Path $examples 'Welcome') $folder -Recurse
        $folder
    }

    function Stop-Receiver($Process) {
        if (-not $Process.HasExited) { $Process.Kill() }
        $Process.WaitForExit()
    }

    # Waits until a member has the tag of those who were greeted.
    function Wait-Greeting($Process, [uint64] $MemberId) { Wait-Condition -Process $Process { (Get-ServerChange $server) -contains "POST /members/$MemberId/tags" } }
}

AfterAll {
    Stop-SandboxServer $server
    $env:PSModulePath = $modulePath
}

# The whole way of an event: a member joins in this session, the service delivers, a receiver in another process greets.
Describe 'The receiver for systemd' {
    BeforeEach {
        $folder = Install-Receiver 'systemd'
        $port = Get-FreePort
        Set-ServerNetwork $server '--webhook', "http://127.0.0.1:$port/", '--webhook-key', 'key-of-the-tests', '--webhook-speed', '3600', '--webhook-duplicates', '100'
        $null = Connect-SandboxServer $server
        $environment = @{ MN_BASE_URI = $server.Uri; CREDENTIALS_DIRECTORY = $folder; STATE_DIRECTORY = Join-Path $folder 'state' }
        foreach ($line in Get-Content (Join-Path $folder 'receiver.conf')) {
            if ($line -match '^([A-Z_]+)=(.*)$') { $environment[$Matches[1]] = $Matches[2] }
        }
        $environment.MN_WEBHOOK_PORT = "$port"
        $null = New-Item $environment.STATE_DIRECTORY -ItemType Directory
        Set-Content (Join-Path $folder 'webhook-key') 'key-of-the-tests'
        Set-Content (Join-Path $folder 'api-token') 'sandbox-token'
        $commandLine = (Select-String -Path $unit '^ExecStart=/usr/bin/pwsh (.*)$').Matches[0].Groups[1].Value.Replace('/opt/mightynetworks/receiver.ps1', '"' + (Join-Path $folder 'receiver.ps1') + '"')

        # Waits until the service has no delivery left to send.
        function Wait-Delivery { $null = Invoke-RestMethod ([uri]::new($server.Uri, '/_sandbox/webhooks/idle')) }
        function Add-Member([string] $Name) { (New-MNMember -Email "$Name@example.com" -FirstName $Name -LastName Person).MemberId }
    }

    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'greets each member once, although each event comes twice, also if it is killed, ends with an error if the token is refused, and then greets after the next start' {
        # It is killed when the first has the tag, and it waits for the response to that; the third joins while nobody listens. Deliveries that failed
        # by then could open the service's circuit breaker, which would drop the third.
        Set-ServerFault $server 'POST /members/*/tags hang done'
        $process = Start-ExampleProcess $commandLine $environment
        try {
            Send-Delivery $port (New-Delivery 20000013) 'another-key' | Should -Be 401
            $members = @(Add-Member first)
            Wait-Greeting $process $members[0]
            Add-MNSpaceMember -SpaceId 3100012 -MemberId 20000013
            $members += Add-Member second
            Wait-Delivery
        }
        finally { Stop-Receiver $process }
        $members += Add-Member third

        $process = Start-ExampleProcess $commandLine $environment
        try {
            # Whatever the service repeats has arrived when it is idle, and is through when a later event is.
            Wait-Delivery
            Send-Delivery $port (New-Delivery 99999999) | Should -Be 202
            $members += Add-Member fourth
            Wait-Greeting $process $members[3]
            $expected = @($members | ForEach-Object { 'POST /posts'; "POST /members/$_/tags" })
            Get-ServerChange $server | Where-Object { $_ -match '^POST /(posts|members/\d+/tags)$' } | Sort-Object | Should -Be ($expected | Sort-Object)

            Set-ServerFault $server 'GET /members/*/tags 401'
            $members += Add-Member fifth
            $process.WaitForExit(300000) | Should -BeTrue
            $process.ExitCode | Should -Be 1
        }
        finally { Stop-Receiver $process }

        $process = Start-ExampleProcess $commandLine $environment
        try { Wait-Greeting $process $members[4] }
        finally { Stop-Receiver $process }
    }
}

Describe 'The unit for systemd' {
    It 'has no secret in its command line or environment' {
        $lines = Get-Content $unit
        $lines -match '^(ExecStart|Environment)=' | Should -Not -Match 'TOKEN|KEY=|token|-Key'
        $lines -match '^LoadCredential=' | Should -HaveCount 2
    }

    It 'is valid, and exposes little' -Skip:(-not $analyze) {
        $copy = Join-Path $TestDrive (Split-Path $unit -Leaf)
        $program = (Get-Command sh -CommandType Application).Source
        (Get-Content $unit -Raw).Replace('/usr/bin/pwsh', $program) | Set-Content $copy
        $text = & systemd-analyze verify $copy 2>&1
        $LASTEXITCODE | Should -Be 0 -Because "$text"
        $text = & systemd-analyze security --offline=true --threshold=20 --no-pager $copy 2>&1
        $LASTEXITCODE | Should -Be 0 -Because "$($text | Select-Object -Last 1)"
    }
}

Describe 'The receiver for Task Scheduler' {
    BeforeAll {
        # The cmdlets of Windows, which register nothing here.
        function New-ScheduledTaskAction { param($Execute, $Argument) @{ Execute = $Execute; Argument = $Argument } }
        function New-ScheduledTaskTrigger { param([switch] $AtStartup, [switch] $Once, $At, $RepetitionInterval) [pscustomobject]@{ AtStartup = $AtStartup; Repetition = $RepetitionInterval } }
        function New-ScheduledTaskSettingsSet { param($ExecutionTimeLimit, $MultipleInstances, [switch] $AllowStartIfOnBatteries, [switch] $DontStopIfGoingOnBatteries) $PSBoundParameters }
        function Register-ScheduledTask { param($TaskName, $Action, $Trigger, $Settings, $User, $Password, $RunLevel, [switch] $Force) $registry.Task = $PSBoundParameters }
        $registry = @{}
        $account = [pscredential]::new('mn-receiver', (ConvertTo-SecureString 'password' -AsPlainText -Force))
    }

    BeforeEach {
        Set-ServerNetwork $server
        $registry.Clear()
        $folder = Install-Receiver 'task-scheduler'
        Copy-Item (Join-Path $examples 'task-scheduler/Register-Receiver.ps1') $folder
        $port = Get-FreePort
        $file = Join-Path $folder 'receiver.psd1'
        (Get-Content $file -Raw) -replace 'Port( *)= \d+', "Port`$1= $port" | Set-Content $file
        foreach ($secret in @{ 'webhook-key' = 'webhook', 'key-of-the-tests'; 'api-token' = 'sandbox', 'sandbox-token' }.GetEnumerator()) {
            [pscredential]::new($secret.Value[0], (ConvertTo-SecureString $secret.Value[1] -AsPlainText -Force)) | Export-Clixml (Join-Path $folder "$($secret.Key).xml")
        }
    }

    It 'is registered to start with Windows, to start again, and never to be ended' {
        & (Join-Path $folder 'Register-Receiver.ps1') -Account $account -Folder $folder
        $registry.Task.User, $registry.Task.Password, $registry.Task.RunLevel | Should -Be 'mn-receiver', 'password', 'Limited'
        $registry.Task.Trigger.AtStartup, $registry.Task.Trigger.Repetition.TotalMinutes | Should -Be $true, 1
        $registry.Task.Settings.ExecutionTimeLimit, $registry.Task.Settings.MultipleInstances | Should -Be ([timespan]::Zero), 'IgnoreNew'
        $registry.Task.Action.Argument | Should -Not -Match 'key-of-the-tests|sandbox-token|password'
    }

    It 'registers nothing with -WhatIf' {
        & (Join-Path $folder 'Register-Receiver.ps1') -Account $account -Folder $folder -WhatIf
        $registry.Task | Should -BeNullOrEmpty
    }

    It 'greets each member once, keeps what it receives, and ends with an error in its log if the token is refused' {
        & (Join-Path $folder 'Register-Receiver.ps1') -Account $account -Folder $folder
        Set-Content (Join-Path $folder 'receiver.log') 'Of an earlier start' -Encoding UTF8
        $process = Start-ExampleProcess $registry.Task.Action.Argument @{ MN_BASE_URI = $server.Uri }
        try {
            $first = New-Delivery 20000013
            Send-Delivery $port $first 'another-key' | Should -Be 401
            foreach ($body in $first, (New-Delivery 20000014 -SpaceId 3100005), $first, (New-Delivery 20000014)) { Send-Delivery $port $body | Should -Be 202 }
            Wait-Greeting $process 20000014
            Get-ServerChange $server | Should -Be 'POST /posts', 'POST /members/20000013/tags', 'POST /posts', 'POST /members/20000014/tags'

            Set-ServerFault $server 'GET /members/20000015/tags 401'
            foreach ($member in 99999999, 20000015) { Send-Delivery $port (New-Delivery $member) | Should -Be 202 }
            $process.WaitForExit(300000) | Should -BeTrue
            $process.ExitCode | Should -Be 1
        }
        finally { Stop-Receiver $process }
        $lines = @(Get-Content (Join-Path $folder 'receiver.log') -Encoding UTF8)
        $lines.Count | Should -Be 5
        $lines[0] | Should -Be 'Of an earlier start'
        $lines[1] | Should -Match '^[-0-9]{10} [:0-9]{8}Z Greeted .* \(20000013\)\.$'
        $lines[2] | Should -Match '^[-0-9]{10} [:0-9]{8}Z Greeted .* \(20000014\)\.$'
        $lines[3] | Should -BeLike '* Member 99999999 was not greeted: *'
        $lines[4] | Should -BeLike '* Ends with an error: *401*'
        # The member who was not greeted comes again with the next start.
        Get-ChildItem (Join-Path $folder 'spool') -Recurse -File | Select-String '20000015' | Should -Not -BeNullOrEmpty
    }
}
