# The whole way of an event: a member joins in one session, the service delivers, a receiver in another process greets,
# although it is killed in the middle of its work and started again.
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-Module (Join-Path $PSScriptRoot 'ExampleTools.psm1')
    Import-BuiltModule
    $env:MN_WEBHOOK_KEY = 'key of the journey'
    $port = Get-FreePort
    $server = Start-SandboxServer '--webhook', "http://127.0.0.1:$port/", '--webhook-speed', '3600', '--webhook-duplicates', '50'
    $null = Connect-SandboxServer $server

    $script = Join-Path $TestDrive 'greet.ps1'
    Set-Content $script @'
param($Module, $BaseUri, $Port, $Spool, $Greetings, [switch] $Hold)
$ErrorActionPreference = 'Stop'
Import-Module $Module
$null = Connect-MNNetwork sandbox -Token (ConvertTo-SecureString 'sandbox-token' -AsPlainText -Force) -BaseUri $BaseUri
$greeted = Get-MNTag | Where-Object Title -EQ greeted
Receive-MNWebhook -Port $Port -SpoolPath $Spool | Where-Object EventType -EQ MemberJoined | ForEach-Object {
    if ($greeted.TagId -notin (Get-MNMemberTag -MemberId $_.MemberId).TagId) {
        "Begun $($_.MemberId)"
        # In its first life the receiver gets no further.
        if ($Hold) { [System.Threading.Thread]::Sleep([System.Threading.Timeout]::Infinite) }
        Add-Content $Greetings $_.MemberId
        $null = Add-MNMemberTag -MemberId $_.MemberId -TagId $greeted.TagId
        "Greeted $($_.MemberId)"
    }
}
'@

    $greetings = Join-Path $TestDrive 'greetings.txt'

    function Start-Receiver([string] $Hold = '') {
        Start-ExampleProcess "-NoProfile -NonInteractive -ExecutionPolicy Bypass -File `"$script`" `"$(Get-BuiltModulePath)`" $($server.Uri) $port `"$(Join-Path $TestDrive 'spool')`" `"$greetings`" $Hold"
    }

    # Reads what the receiver writes until a line; a receiver that is silent for a minute fails the test.
    function Wait-Line($Receiver, [string] $Line) {
        do {
            $read = $Receiver.StandardOutput.ReadLineAsync()
            if (-not $read.Wait(60000)) { throw "The receiver did not write '$Line'." }
            if ($null -eq $read.Result) { throw "The receiver ended: $($Receiver.StandardError.ReadToEnd())" }
        } until ($read.Result -eq $Line)
    }

    function Stop-Receiver($Receiver) {
        $Receiver.Kill()
        $Receiver.WaitForExit()
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
            $new = @($everybody | Where-Object { $_ -notin $inside } | Select-Object -First 4)
            if ($new.Count -eq 4) { break }
        }

        # The first is killed while it greets, the second is stored, the third joins while nobody listens.
        $receiver = Start-Receiver -Hold '-Hold'
        Add-MNSpaceMember -SpaceId $space.SpaceId -MemberId $new[0]
        Wait-Line $receiver "Begun $($new[0])"
        Add-MNSpaceMember -SpaceId $space.SpaceId -MemberId $new[1]
        Stop-Receiver $receiver
        Add-MNSpaceMember -SpaceId $space.SpaceId -MemberId $new[2]

        $receiver = Start-Receiver
        try {
            # Whatever the service repeats has arrived when it is idle, and is through when a later event is.
            $null = Invoke-RestMethod ([uri]::new($server.Uri, '/_sandbox/webhooks/idle'))
            Add-MNSpaceMember -SpaceId $space.SpaceId -MemberId $new[3]
            Wait-Line $receiver "Greeted $($new[3])"
        }
        finally { Stop-Receiver $receiver }
        Get-Content $greetings | Sort-Object | Should -Be ($new | Sort-Object)
    }
}
