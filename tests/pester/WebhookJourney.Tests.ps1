# The whole way of an event: a member joins in one session, the service delivers, a receiver in another process greets,
# although it is killed in the middle of its work and started again.
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-Module (Join-Path $PSScriptRoot '../../build/Shell.psm1')
    Import-BuiltModule
    $env:MN_WEBHOOK_KEY = 'key of the journey'
    $port = Get-FreePort
    $server = Start-SandboxServer '--webhook', "http://127.0.0.1:$port/", '--webhook-speed', '3600', '--webhook-duplicates', '50'
    $null = Connect-SandboxServer $server

    $script = Join-Path $TestDrive 'greet.ps1'
    Set-Content $script @'
param($Module, $BaseUri, $Port, $Spool, $Greetings, $Begun, $Gate)
$ErrorActionPreference = 'Stop'
Import-Module $Module
$null = Connect-MNNetwork sandbox -Token (ConvertTo-SecureString 'sandbox-token' -AsPlainText -Force) -BaseUri $BaseUri
$greeted = Get-MNTag | Where-Object Title -EQ greeted
Receive-MNWebhook -Port $Port -SpoolPath $Spool | Where-Object EventType -EQ MemberJoined | ForEach-Object {
    if ($greeted.TagId -notin (Get-MNMemberTag -MemberId $_.MemberId).TagId) {
        Add-Content $Begun $_.MemberId
        # In its first life the receiver gets no further.
        while (-not (Test-Path $Gate)) { Start-Sleep -Milliseconds 20 }
        Add-Content $Greetings $_.MemberId
        $null = Add-MNMemberTag -MemberId $_.MemberId -TagId $greeted.TagId
    }
}
'@

    $spool, $greetings, $begun, $gate = 'spool', 'greetings.txt', 'begun.txt', 'gate' | ForEach-Object { Join-Path $TestDrive $_ }

    function Start-Receiver {
        $shell = Get-CurrentShell
        $all = Get-ShellArgument $shell @('-File', $script, (Get-BuiltModulePath), "$($server.Uri)", $port, $spool, $greetings, $begun, $gate)
        $start = [System.Diagnostics.ProcessStartInfo]::new($shell.Path, '"' + ($all -join '" "') + '"')
        $start.UseShellExecute = $false
        $start.RedirectStandardOutput = $true
        $process = [System.Diagnostics.Process]::Start($start)
        do { $line = $process.StandardOutput.ReadLine() } until ($null -eq $line -or $line -like 'Listening on*')
        $line | Should -Not -BeNullOrEmpty
        $process
    }

    # Waits until the lines of a file are what they should be, or for half a minute.
    function Wait-Line([string] $Path, [int] $Count) {
        $end = [datetime]::UtcNow.AddSeconds(30)
        while (@(Get-Content $Path -ErrorAction Ignore).Count -lt $Count -and [datetime]::UtcNow -lt $end) { Start-Sleep -Milliseconds 50 }
    }
}

AfterAll {
    Get-MNConnection | Disconnect-MNNetwork
    Stop-SandboxServer $server
    Remove-Item Env:MN_WEBHOOK_KEY
}

Describe 'A member who joins' {
    It 'is greeted exactly once, although the receiver is killed and started again' {
        $null = New-MNTag -Title greeted
        $everybody = @((Get-MNMember).MemberId)
        foreach ($space in Get-MNSpace) {
            $inside = @((Get-MNSpaceMember -SpaceId $space.SpaceId).MemberId)
            $new = @($everybody | Where-Object { $_ -notin $inside } | Select-Object -First 3 | ForEach-Object { [pscustomobject]@{ MemberId = $_ } })
            if ($new.Count -eq 3) { break }
        }

        $receiver = Start-Receiver
        Add-MNSpaceMember -SpaceId $space.SpaceId -MemberId $new[0].MemberId
        Wait-Line $begun 1
        Add-MNSpaceMember -SpaceId $space.SpaceId -MemberId $new[1].MemberId
        $receiver.Kill()
        $receiver.WaitForExit()
        Add-MNSpaceMember -SpaceId $space.SpaceId -MemberId $new[2].MemberId

        $null = New-Item $gate
        $receiver = Start-Receiver
        try {
            Wait-Line $greetings 3
            # Whatever the service still has to deliver or to repeat has arrived then.
            $null = Invoke-RestMethod ([uri]::new($server.Uri, '/_sandbox/webhooks/idle'))
        }
        finally {
            $receiver.Kill()
            $receiver.WaitForExit()
        }
        Get-Content $greetings | Sort-Object | Should -Be ($new.MemberId | Sort-Object)
        (Get-MNTag | Where-Object Title -EQ greeted).Title | Should -Be 'greeted'
    }
}
