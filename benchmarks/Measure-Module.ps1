#requires -Version 7.4
<#
.SYNOPSIS
Measures the module against the sandbox server on loopback; see README.md beside this file.
#>
param(
    # Small sizes and one round: checks within a minute that the benchmark works.
    [switch] $Quick,

    # Number of rounds; the figures are medians.
    [int] $Runs = $Quick ? 1 : 5,

    # The parts to measure, by wildcard: Import, Cold, Listing, Latency, Growth, Change, Memory, Request, Webhook.
    [string] $Part = '*',

    [int] $Members = $Quick ? 10000 : 100000,
    [int] $LatencyMembers = $Quick ? 2000 : 20000,
    [int] $Changes = $Quick ? 40 : 1000,
    [int] $Latency = 50,
    [int] $FewMembers = $Quick ? 1000 : 10000,
    [int] $ManyMembers = $Quick ? 20000 : 1000000,
    [int] $ManyChanges = $Quick ? 2000 : 100000,
    [int] $Deliveries = $Quick ? 3000 : 100000
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
Import-Module (Join-Path $PSScriptRoot 'Bench.psm1'), (Join-Path $PSScriptRoot '../build/Shell.psm1')

$rows = [System.Collections.Generic.List[string]]::new()
$wrong = [System.Collections.Generic.List[string]]::new()

function Add-Row {
    param([string] $What, [string] $Figure, [string] $Ratio, [string] $Goal, [string] $Requests)
    $rows.Add("| $What | $Figure | $Ratio | $Goal | $Requests |")
}

# A row of times. An unexpected number of requests invalidates the measurement.
function Add-TimeRow {
    param([string] $What, [object[]] $Results, [int] $Requests, [string] $Ratio, [string] $Goal)
    Assert-Request $What $Results $Requests
    Add-Row $What (Format-Time (Get-Median $Results.Milliseconds)) $Ratio $Goal $Requests
}

function Assert-Request {
    param([string] $What, [object[]] $Results, [int] $Expected)
    foreach ($result in $Results) {
        $told = $result.PSObject.Properties['Requests'] ? $result.Requests : $null
        if ($result.Served -ne $Expected -or $told -notin $null, $Expected) {
            $wrong.Add("${What}: $Expected requests were expected, the server counted $($result.Served), the connection $told.")
        }
    }
}

function Format-Time([double] $Milliseconds) { $Milliseconds -ge 10000 ? '{0:0.0} s' -f ($Milliseconds / 1000) : '{0:0} ms' -f $Milliseconds }

function Get-PageCount([int] $Count) { [int][math]::Ceiling($Count / 100) }

function Measure-Import {
    $commands = [ordered]@{ Bare = '1'; Import = "Import-Module '$Module'" }
    $all = @{}
    foreach ($run in 0..(4 * $Runs)) {
        foreach ($name in $commands.Keys) {
            $time = [System.Diagnostics.Stopwatch]::StartNew()
            Invoke-Shell $Shell '-Command', $commands[$name] | Out-Null
            # The first round warms up the machine's file cache.
            if ($run) { [array] $all[$name] += [pscustomobject]@{ Milliseconds = $time.Elapsed.TotalMilliseconds } }
        }
    }
    Add-Row 'pwsh -NoProfile -Command 1' (Format-Time (Get-Median $all.Bare.Milliseconds))
    Add-Row 'pwsh -NoProfile -Command Import-Module' (Format-Time (Get-Median $all.Import.Milliseconds)) ('{0:0.00} times' -f (Get-Ratio $all.Import $all.Bare)) 'at most 1.3 times'
}

# Whole processes, one after the other in each round. What is left after subtracting the bare PowerShell of the same round is the script's own part.
function Measure-Cold {
    $server = Start-Server $FewMembers
    $token = "(ConvertTo-SecureString sandbox-token -AsPlainText -Force)"
    $connect = "Import-Module '$Module'; `$null = Connect-MNNetwork sandbox -Token $token -BaseUri $($server.Uri) -NoVerify"
    $rest = "`$h = @{ Authorization = 'Bearer sandbox-token' }; `$n = '/admin/v1/networks/sandbox/members"
    $shells = [ordered]@{
        Bare       = '1'
        Import     = "Import-Module '$Module'"
        Connect    = $connect
        List       = "$connect; Get-MNMember | Out-Null"
        LoopList   = "$rest/?per_page=100'; while (`$n) { `$p = Invoke-RestMethod ([uri]::new([uri] '$($server.Uri)', `$n)) -Headers `$h; `$p.items | Out-Null; `$n = `$p.links.next }"
        Change     = "$connect; Set-MNMemberRole 20000101 -Role Moderator | Out-Null"
        LoopChange = "$rest/20000101/'; Invoke-RestMethod ([uri]::new([uri] '$($server.Uri)', `$n)) -Method Put -Headers `$h -ContentType application/json -Body '{`"role`":`"moderator`"}' | Out-Null"
    }
    $requests = @{ List = Get-PageCount $FewMembers; LoopList = Get-PageCount $FewMembers; Change = 1; LoopChange = 1 }
    $all = [ordered]@{}
    try {
        foreach ($run in 0..($Quick ? 1 : [math]::Max(15, $Runs))) {
            Write-Host "  $run"
            foreach ($name in @($shells.Keys) + 'HttpClient') {
                $before = Get-RequestCount $server
                $time = [System.Diagnostics.Stopwatch]::StartNew()
                if ($name -eq 'HttpClient') { Invoke-BareClient $server } else { Invoke-Shell $Shell '-Command', $shells[$name] | Out-Null }
                $result = [pscustomobject]@{ Milliseconds = $time.Elapsed.TotalMilliseconds; Served = (Get-RequestCount $server) - $before }
                # The first round warms up the machine's file cache.
                if ($run) { [array] $all[$name] += $result }
            }
        }
    }
    finally { $server | Stop-Program }

    $own = @{}
    foreach ($name in $shells.Keys) { $own[$name] = @(0..($all.Bare.Count - 1) | ForEach-Object { [pscustomobject]@{ Milliseconds = $all[$name][$_].Milliseconds - $all.Bare[$_].Milliseconds } }) }
    $labels = [ordered]@{
        Bare = 'pwsh -NoProfile -Command 1'; Import = 'Import-Module'; Connect = '... and Connect-MNNetwork -NoVerify'; List = "... and $FewMembers members"
        LoopList = "$FewMembers members with Invoke-RestMethod"; Change = '... and one change'; LoopChange = 'one change with Invoke-RestMethod'; HttpClient = "$FewMembers members with HttpClient"
    }
    foreach ($name in $labels.Keys) {
        $what = "cold: $($labels[$name])"
        if ($requests[$name]) { Assert-Request $what $all[$name] $requests[$name] }
        $part = if ($own[$name] -and $name -ne 'Bare') { 'own part {0}' -f (Format-Time (Get-Median $own[$name].Milliseconds)) } else { '' }
        if ($name -in 'List', 'Change') { $part += ', {0:0.00} times that of the loop' -f (Get-Ratio $own[$name] $own["Loop$name"]) }
        $goal = switch ($name) { Import { 'own part at most 60 ms' } List { 'at most 0.25 times' } default { '' } }
        Add-Row $what (Format-Time (Get-Median $all[$name].Milliseconds)) $part $goal $requests[$name]
    }
}

function Get-RequestCount($Server) { (Invoke-RestMethod ([uri]::new($Server.Uri, '/_sandbox/count'))).requests }

function Invoke-BareClient($Server) {
    $program = Start-Worker Bare $Server
    $program.StandardInput.WriteLine('{}')
    $null = $program.StandardOutput.ReadLine()
    $program | Stop-Program
}

# How time grows with the members, with the requests in flight, and with a long pipeline of changes.
function Measure-Growth {
    $perMember = [ordered]@{}
    foreach ($count in $Quick ? (1000, 10000) : (1000, 10000, 100000, 1000000)) {
        $server = Start-Server $count
        try { $all = Invoke-Round $server @{ Module = @{ Kind = 'Module'; Job = @{} } } $Runs -WarmUps ([int][math]::Max(2, [math]::Min(20, 200000 / $count))) }
        finally { $server | Stop-Program }
        $perMember["$count"] = 1000 * (Get-Median $all.Module.Milliseconds) / $count
        Assert-Request "growth: $count members" $all.Module (Get-PageCount $count)
        $least = ($perMember.Values | Measure-Object -Minimum).Minimum
        Add-Row "growth: $count members" (Format-Time (Get-Median $all.Module.Milliseconds)) ('{0:0.00} us a member, {1:0.00} times the least' -f $perMember["$count"], ($perMember["$count"] / $least)) 'at most 1.1 times' (Get-PageCount $count)
    }

    foreach ($wait in $Latency, 200) {
        $count = $Quick ? 2000 : 20000
        $server = Start-Server $count $wait
        $jobs = [ordered]@{}
        foreach ($limit in 1, 2, 4, 8, 16, 32, 64) { $jobs["$limit"] = @{ Kind = 'Module'; Job = @{ ThrottleLimit = $limit } } }
        try { $all = Invoke-Round $server $jobs ([math]::Min(3, $Runs)) -WarmUp @{ ThrottleLimit = 64 } }
        finally { $server | Stop-Program }
        foreach ($limit in $jobs.Keys) {
            Add-TimeRow "growth: $count members, $wait ms, -ThrottleLimit $limit" $all.$limit (Get-PageCount $count) ('{0:0.0} times as fast' -f (Get-Ratio $all.'1' $all.$limit))
        }
    }

    $server = Start-Server ($ManyChanges + 200)
    try {
        foreach ($count in [int]($ManyChanges / 10), $ManyChanges) {
            $worker = Start-Worker Module $server
            try { $result = Invoke-Job $server $worker @{ ThrottleLimit = 8; Changes = $count; Role = 'Moderator' } }
            finally { $worker | Stop-Program }
            Add-TimeRow "growth: $count roles in one pipeline" $result $count ('peak memory {0:0} MB' -f ($result.PeakMemory / 1MB)) 'flat memory'
        }
    }
    finally { $server | Stop-Program }
}

function Measure-Listing {
    $server = Start-Server $Members
    $jobs = [ordered]@{}
    foreach ($kind in 'Module', 'Loop', 'Bare') { $jobs[$kind] = @{ Kind = $kind; Job = @{} } }
    try { $all = Invoke-Round $server $jobs $Runs -WarmUps 5 }
    finally { $server | Stop-Program }

    $pages = Get-PageCount $Members
    $list = "$Members members, 0 ms"
    Add-TimeRow "${list}: Get-MNMember" $all.Module $pages
    $ratio = 'Get-MNMember is {0:0.0} times as fast' -f (Get-Ratio $all.Loop $all.Module)
    Add-TimeRow "${list}: Invoke-RestMethod loop" $all.Loop $pages $ratio 'at least 5 times'
    $ratio = 'Get-MNMember takes {0:0.00} times as long' -f (Get-Ratio $all.Module $all.Bare)
    Add-TimeRow "${list}: HttpClient" $all.Bare $pages $ratio 'at most 1.4 times'
    Add-Row "${list}: processor time" ('{0:0} ms' -f (Get-Median $all.Module.Cpu)) ('{0:0.00} times that of HttpClient' -f (Get-Ratio $all.Module $all.Bare Cpu))
    $first = 'Module', 'Loop', 'Bare' | ForEach-Object { Format-Time $all.First[$_].Milliseconds }
    Add-Row "${list}: the first listing of a new process" $first[0] "Invoke-RestMethod loop $($first[1]), HttpClient $($first[2])"
}

function Measure-Latency {
    $server = Start-Server $LatencyMembers $Latency
    $jobs = [ordered]@{}
    foreach ($limit in 1, 4, 8) { $jobs["$limit"] = @{ Kind = 'Module'; Job = @{ ThrottleLimit = $limit } } }
    foreach ($kind in 'Loop', 'Bare') { $jobs[$kind] = @{ Kind = $kind; Job = @{} } }
    try { $all = Invoke-Round $server $jobs $Runs -WarmUp @{ ThrottleLimit = 8 } }
    finally { $server | Stop-Program }

    $pages = Get-PageCount $LatencyMembers
    $list = "$LatencyMembers members, $Latency ms"
    Add-TimeRow "${list}: Get-MNMember" $all.'1' $pages
    foreach ($limit in '4', '8') {
        $ratio = '{0:0.0} times as fast' -f (Get-Ratio $all.'1' $all.$limit)
        Add-TimeRow "${list}: -ThrottleLimit $limit" $all.$limit $pages $ratio ($limit -eq '8' ? 'at least 6 times' : '')
    }
    Add-TimeRow "${list}: Invoke-RestMethod loop" $all.Loop $pages
    Add-TimeRow "${list}: HttpClient" $all.Bare $pages
}

function Measure-Change {
    $server = Start-Server $LatencyMembers $Latency
    $jobs = [ordered]@{}
    foreach ($limit in 1, 8) { $jobs["$limit"] = @{ Kind = 'Module'; Job = @{ ThrottleLimit = $limit; Changes = $Changes; Role = 'Moderator' } } }
    try { $all = Invoke-Round $server $jobs $Runs -WarmUp @{ ThrottleLimit = 8; Changes = 40; Role = 'Contributor' } }
    finally { $server | Stop-Program }

    $change = "$Changes roles, $Latency ms: Set-MNMemberRole"
    Add-TimeRow $change $all.'1' $Changes
    Add-TimeRow "$change -ThrottleLimit 8" $all.'8' $Changes ('{0:0.0} times as fast' -f (Get-Ratio $all.'1' $all.'8')) 'at least 7 times'
}

# Each figure is the peak of a new process.
function Measure-Memory {
    $all = @{ $FewMembers = @(); $ManyMembers = @() }
    $servers = $FewMembers, $ManyMembers | ForEach-Object { Start-Server $_ }
    try {
        foreach ($run in 1..$Runs) {
            foreach ($server in $servers) {
                Write-Host ('  {0} of {1}: {2}' -f $run, $Runs, $server.Members)
                $worker = Start-Worker Module $server
                try { $all[$server.Members] += Invoke-Job $server $worker }
                finally { $worker | Stop-Program }
            }
        }
    }
    finally { $servers | Stop-Program }

    $ratio = '{0:0.00} times' -f (Get-Ratio $all[$ManyMembers] $all[$FewMembers] PeakMemory)
    foreach ($count in $FewMembers, $ManyMembers) {
        $what = "$count members to Out-Null: peak memory"
        Assert-Request $what $all[$count] (Get-PageCount $count)
        $last = $count -eq $ManyMembers
        Add-Row $what ('{0:0} MB' -f ((Get-Median $all[$count].PeakMemory) / 1MB)) ($last ? $ratio : '') ($last ? 'at most 1.3 times' : '') (Get-PageCount $count)
    }
}

function Measure-Request {
    $server = Start-Server $LatencyMembers
    $worker = Start-Worker Module $server
    try {
        foreach ($first in 1, 10, 99, 100) { Assert-Request "-First $first" (Invoke-Job $server $worker @{ First = $first }) 1 }
        foreach ($limit in 1, 2, 3, 4, 8, 16, 64) {
            Assert-Request "-ThrottleLimit $limit" (Invoke-Job $server $worker @{ ThrottleLimit = $limit }) (Get-PageCount $LatencyMembers)
        }
    }
    finally { $worker, $server | Stop-Program }
    Add-Row 'Get-MNMember -First 1, 10, 99, 100' '' '' '1 request' 1
    Add-Row "$LatencyMembers members, -ThrottleLimit 1, 2, 3, 4, 8, 16, 64" '' '' 'a request for each 100' (Get-PageCount $LatencyMembers)
}

# Deliveries to Receive-MNWebhook in a process of its own, each on the disk before it is acknowledged.
function Measure-Webhook {
    $env:MN_RECEIVER_SHELL = ConvertTo-Json @(@($Shell.Path) + $Shell.Arguments) -Compress
    $env:MN_RECEIVER_MODULE = $Module
    $program = Join-Path $PSScriptRoot '../tests/receiver/bin/Release/net10.0/mn-receiver.dll'
    foreach ($line in dotnet $program load 200 ($Quick ? 3 : 30) $Deliveries) {
        $what, $figure = $line -split "`t"
        Add-Row "Receive-MNWebhook: $what" $figure '' ($what -like '*p99' ? 'below 50 ms' : '') 0
    }
}

$time = [System.Diagnostics.Stopwatch]::StartNew()
foreach ($name in 'Import', 'Cold', 'Listing', 'Latency', 'Growth', 'Change', 'Memory', 'Request', 'Webhook') {
    if ($name -notlike $Part) { continue }
    Write-Host ('{0} (after {1:mm\:ss})' -f $name, $time.Elapsed)
    & "Measure-$name"
}

$memory = [math]::Round([GC]::GetGCMemoryInfo().TotalAvailableMemoryBytes / 1GB)
"`n$([Environment]::ProcessorCount) cores, $memory GB; PowerShell $($PSVersionTable.PSVersion); medians of $Runs; $($time.Elapsed.ToString('mm\:ss')) minutes`n"
'| What | Figure | Ratio | Goal | Requests |'
'| --- | ---: | --- | --- | ---: |'
$rows
if ($Quick) { "`nA quick run shows that the benchmark works. Its figures mean nothing: nothing has warmed up." }
$wrong | ForEach-Object { Write-Warning $_ }
exit [int]($wrong.Count -gt 0)
