<#
.SYNOPSIS
Measures the module against the sandbox server on loopback; see README.md beside this file.
#>
param(
    # Small figures and one run: shows in half a minute that the benchmark itself works.
    [switch] $Quick,

    # How many rounds; the figures are medians.
    [int] $Runs = $Quick ? 1 : 5,

    # The parts to measure, by wildcard: Listing, Latency, Changes, Memory, Requests, Import.
    [string] $Part = '*',

    [int] $Members = $Quick ? 10000 : 100000,
    [int] $LatencyMembers = $Quick ? 2000 : 20000,
    [int] $Changes = $Quick ? 40 : 1000,
    [int] $Latency = 50,
    [int] $FewMembers = $Quick ? 1000 : 10000,
    [int] $ManyMembers = $Quick ? 20000 : 1000000
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
Import-Module (Join-Path $PSScriptRoot 'Bench.psm1')

$rows = [System.Collections.Generic.List[object]]::new()
$wrong = [System.Collections.Generic.List[string]]::new()

function Add-Row {
    param([string] $What, [string] $Figure, [string] $Ratio = '', [string] $Goal = '', $Requests = '')
    $rows.Add([pscustomobject]@{ What = $What; Figure = $Figure; Ratio = $Ratio; Goal = $Goal; Requests = $Requests })
}

# A count that is not the one expected makes the whole measurement worthless.
function Assert-Request {
    param([string] $What, [object[]] $Results, [int] $Expected)
    foreach ($result in $Results) {
        $told = $result.PSObject.Properties['Requests']
        if ($result.Served -ne $Expected -or ($told -and $told.Value -and $told.Value -ne $Expected)) {
            $wrong.Add("${What}: $Expected requests were expected, the server counted $($result.Served), the connection $($told ? $told.Value : 'nothing').")
        }
    }
}

function Format-Time {
    param([object[]] $Results)
    $milliseconds = Get-Median $Results.Milliseconds
    $milliseconds -ge 10000 ? '{0:0.0} s' -f ($milliseconds / 1000) : '{0:0} ms' -f $milliseconds
}

function Add-TimeRow {
    param([string] $What, [object[]] $Results, [int] $Requests, [string] $Ratio = '', [string] $Goal = '')
    Assert-Request $What $Results $Requests
    Add-Row $What (Format-Time $Results) $Ratio $Goal $Requests
}

function Measure-Listing {
    $server = Start-Server $Members
    try {
        $all = Invoke-Round $server -Runs $Runs -Jobs ([ordered]@{
                Module = @{ Kind = 'Module'; Job = @{} }
                Loop   = @{ Kind = 'Loop'; Job = @{} }
                Bare   = @{ Kind = 'Bare'; Job = @{} }
            })
    }
    finally { $server | Stop-Program }

    $pages = [math]::Ceiling($Members / 100)
    Add-TimeRow "$Members members, 0 ms: Get-MNMember" $all.Module $pages
    $faster = '{0:0.0} times as fast' -f (Get-Ratio $all.Loop $all.Module)
    Add-TimeRow "$Members members, 0 ms: Invoke-RestMethod loop" $all.Loop $pages "Get-MNMember is $faster" 'at least 5 times'
    $slower = '{0:0.00} times the time ({1:0.00} times the processor time)' -f (Get-Ratio $all.Module $all.Bare), (Get-Ratio $all.Module $all.Bare Cpu)
    Add-TimeRow "$Members members, 0 ms: HttpClient and System.Text.Json" $all.Bare $pages "Get-MNMember takes $slower" 'at most 1.4 times'
}

function Measure-Latency {
    $server = Start-Server $LatencyMembers $Latency
    $jobs = [ordered]@{}
    foreach ($limit in 1, 4, 8) { $jobs["$limit"] = @{ Kind = 'Module'; Job = @{ ThrottleLimit = $limit } } }
    $jobs.Loop = @{ Kind = 'Loop'; Job = @{} }
    $jobs.Bare = @{ Kind = 'Bare'; Job = @{} }
    try { $all = Invoke-Round $server -Runs $Runs -Jobs $jobs }
    finally { $server | Stop-Program }

    $pages = [math]::Ceiling($LatencyMembers / 100)
    $list = "$LatencyMembers members, $Latency ms"
    Add-TimeRow "${list}: Get-MNMember" $all.'1' $pages
    foreach ($limit in 4, 8) {
        $ratio = '{0:0.0} times as fast' -f (Get-Ratio $all.'1' $all."$limit")
        Add-TimeRow "${list}: -ThrottleLimit $limit" $all."$limit" $pages $ratio ($limit -eq 8 ? 'at least 6 times' : '')
    }
    Add-TimeRow "${list}: Invoke-RestMethod loop" $all.Loop $pages
    Add-TimeRow "${list}: HttpClient and System.Text.Json" $all.Bare $pages
}

function Measure-Change {
    $server = Start-Server $LatencyMembers $Latency
    $jobs = [ordered]@{}
    foreach ($limit in 1, 8) { $jobs["$limit"] = @{ Kind = 'Module'; Job = @{ ThrottleLimit = $limit; Changes = $Changes; Role = 'Moderator' } } }
    try { $all = Invoke-Round $server -Runs $Runs -Jobs $jobs -WarmUp @{ ThrottleLimit = 8; Changes = 40; Role = 'Contributor' } }
    finally { $server | Stop-Program }

    $change = "$Changes roles, $Latency ms: Set-MNMemberRole"
    Add-TimeRow $change $all.'1' $Changes
    Add-TimeRow "$change -ThrottleLimit 8" $all.'8' $Changes ('{0:0.0} times as fast' -f (Get-Ratio $all.'1' $all.'8')) 'at least 7 times'
}

# Each figure is the peak of a process that did nothing else.
function Measure-Memory {
    $servers = $FewMembers, $ManyMembers | ForEach-Object { Start-Server $_ }
    try {
        $all = @{}
        foreach ($run in 1..$Runs) {
            foreach ($server in $servers) {
                Write-Host ('  {0} of {1}: {2}' -f $run, $Runs, $server.Members)
                $worker = Start-Worker Module $server
                try { [array] $all[$server.Members] += Invoke-Job $server $worker }
                finally { $worker | Stop-Program }
            }
        }
    }
    finally { $servers | Stop-Program }

    foreach ($count in $FewMembers, $ManyMembers) {
        Assert-Request "$count members" $all[$count] ([math]::Ceiling($count / 100))
        $ratio = $count -eq $ManyMembers ? ('{0:0.00} times' -f (Get-Ratio $all[$ManyMembers] $all[$FewMembers] PeakMemory)) : ''
        Add-Row "$count members to Out-Null: peak memory" ('{0:0} MB' -f ((Get-Median $all[$count].PeakMemory) / 1MB)) $ratio ($ratio ? 'at most 1.3 times' : '') ([math]::Ceiling($count / 100))
    }
}

function Measure-Request {
    $server = Start-Server $LatencyMembers
    $worker = Start-Worker Module $server
    try {
        foreach ($first in 1, 10, 99, 100) { Assert-Request "-First $first" (Invoke-Job $server $worker @{ First = $first }) 1 }
        foreach ($limit in 1, 2, 3, 4, 8, 16, 64) {
            Assert-Request "-ThrottleLimit $limit" (Invoke-Job $server $worker @{ ThrottleLimit = $limit }) ([math]::Ceiling($LatencyMembers / 100))
        }
    }
    finally { $worker, $server | Stop-Program }
    Add-Row '-First up to 100' '1 request' '' '1' 1
    Add-Row "$LatencyMembers members, -ThrottleLimit 1 to 64" "$([math]::Ceiling($LatencyMembers / 100)) requests" '' 'one for each 100' ([math]::Ceiling($LatencyMembers / 100))
}

function Measure-Import {
    $commands = [ordered]@{ Bare = '1'; Import = "Import-Module '$Module'" }
    $all = @{}
    foreach ($run in 0..(3 * $Runs)) {
        foreach ($name in $commands.Keys) {
            $time = [System.Diagnostics.Stopwatch]::StartNew()
            & $Shell -NoProfile -Command $commands[$name] | Out-Null
            # The first round only warms up the machine's file cache.
            if ($run) { [array] $all[$name] += [pscustomobject]@{ Milliseconds = $time.Elapsed.TotalMilliseconds } }
        }
    }
    Add-Row 'pwsh -NoProfile -Command 1' (Format-Time $all.Bare)
    Add-Row 'pwsh -NoProfile -Command Import-Module' (Format-Time $all.Import) ('{0:0.00} times' -f (Get-Ratio $all.Import $all.Bare)) 'at most 1.3 times'
}

$total = [System.Diagnostics.Stopwatch]::StartNew()
foreach ($name in 'Import', 'Listing', 'Latency', 'Changes', 'Memory', 'Requests') {
    if ($name -notlike $Part) { continue }
    Write-Host "$name ($($total.Elapsed.ToString('mm\:ss')))"
    & "Measure-$($name -replace 's$')"
}

$memory = [math]::Round([GC]::GetGCMemoryInfo().TotalAvailableMemoryBytes / 1GB)
"`n$([Environment]::ProcessorCount) cores, $memory GB, PowerShell $($PSVersionTable.PSVersion), median of $Runs, $([math]::Ceiling($total.Elapsed.TotalMinutes)) minutes`n"
'| What | Figure | Ratio | Goal | Requests |'
'| --- | ---: | --- | --- | ---: |'
$rows | ForEach-Object { '| {0} | {1} | {2} | {3} | {4} |' -f $_.What, $_.Figure, $_.Ratio, $_.Goal, $_.Requests }
$wrong | ForEach-Object { Write-Warning $_ }
exit [int]($wrong.Count -gt 0)
