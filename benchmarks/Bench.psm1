#requires -Version 7.4
# Building blocks of the measurements: servers, measured workers, rounds, medians.

$Root = Split-Path $PSScriptRoot -Parent
Import-Module (Join-Path $Root 'build/Shell.psm1')
$Shell = Get-CurrentShell
$Module = (Get-ChildItem (Join-Path $Root 'out/module/MightyNetworks/*/MightyNetworks.psd1') | Sort-Object LastWriteTime | Select-Object -Last 1).FullName
$Built = 'bin/Release/net10.0'

function Start-Program {
    param([string] $Path, [string[]] $Arguments)
    $start = [System.Diagnostics.ProcessStartInfo]::new($Path)
    foreach ($argument in $Arguments) { $start.ArgumentList.Add($argument) }
    $start.RedirectStandardInput = $start.RedirectStandardOutput = $true
    [System.Diagnostics.Process]::Start($start)
}

# Every process started here ends when its input closes.
function Stop-Program {
    param([Parameter(ValueFromPipeline)] $Program)
    process {
        $Program.StandardInput.Close()
        if (-not $Program.WaitForExit(10000)) { $Program.Kill() }
        $Program.Dispose()
    }
}

function Start-Server {
    param([int] $Members, [int] $Latency = 0)
    $server = Join-Path $Root "src/MightyNetworks.Sandbox.Server/$Built/mn-sandbox.dll"
    $program = Start-Program dotnet $server, '--members', $Members, '--latency', $Latency, '--stop-with-stdin'
    if ($program.StandardOutput.ReadLine() -notmatch 'http://\S+') { throw 'The sandbox server did not start.' }
    $program | Add-Member -PassThru -NotePropertyMembers @{ Uri = [uri] $Matches[0]; Members = $Members }
}

function Start-Shell {
    param([string] $Script, [string[]] $Arguments)
    Start-Program $Shell.Path (Get-ShellArgument $Shell (@('-File', (Join-Path $PSScriptRoot $Script)) + $Arguments))
}

function Start-Worker {
    param([ValidateSet('Module', 'Loop', 'Bare')] [string] $Kind, $Server)
    switch ($Kind) {
        Module { Start-Shell 'Start-ModuleWorker.ps1' $Module, $Server.Uri }
        Loop { Start-Shell 'Start-LoopWorker.ps1' $Server.Uri }
        Bare { Start-Program dotnet (Join-Path $PSScriptRoot "BareClient/$Built/bare-client.dll"), $Server.Uri }
    }
}

# Runs one job in a worker. The server counts the requests.
function Invoke-Job {
    param($Server, $Worker, [hashtable] $Job = @{})
    $count = [uri]::new($Server.Uri, '/_sandbox/count')
    $before = (Invoke-RestMethod $count).requests
    $Worker.StandardInput.WriteLine((ConvertTo-Json $Job -Compress))
    $line = $Worker.StandardOutput.ReadLine()
    if (-not $line) { throw 'A measured process ended before its time.' }
    ConvertFrom-Json $line | Add-Member -PassThru -NotePropertyMembers @{ Served = (Invoke-RestMethod $count).requests - $before }
}

# Warms up one worker of each kind, then runs the jobs in rounds, one after the other, so that other load on the machine
# affects all of them equally. The first job of each new process is reported separately.
function Invoke-Round {
    param($Server, [System.Collections.IDictionary] $Jobs, [int] $Runs, [int] $WarmUps = 1, [hashtable] $WarmUp = @{})
    $workers, $results, $first = @{}, [ordered]@{}, @{}
    try {
        foreach ($kind in $Jobs.Values.Kind | Select-Object -Unique) {
            $workers[$kind] = Start-Worker $kind $Server
            $warm = 1..$WarmUps | ForEach-Object { Invoke-Job $Server $workers[$kind] $WarmUp }
            $first[$kind] = @($warm)[0]
        }
        foreach ($run in 1..$Runs) {
            foreach ($name in $Jobs.Keys) {
                Write-Host ('  {0} of {1}: {2}' -f $run, $Runs, $name)
                [array] $results[$name] += Invoke-Job $Server $workers[$Jobs[$name].Kind] $Jobs[$name].Job
            }
        }
        $results.First = $first
        $results
    }
    finally { $workers.Values | Stop-Program }
}

function Get-Median {
    param([double[]] $Values)
    $sorted = @($Values | Sort-Object)
    $middle = [math]::Floor($sorted.Count / 2)
    $sorted.Count % 2 ? $sorted[$middle] : ($sorted[$middle - 1] + $sorted[$middle]) / 2
}

# The median of the rounds' ratios; both figures of a ratio come from the same round.
function Get-Ratio {
    param([object[]] $Of, [object[]] $To, [string] $Property = 'Milliseconds')
    Get-Median (0..($Of.Count - 1) | ForEach-Object { $Of[$_].$Property / $To[$_].$Property })
}

Export-ModuleMember -Function Start-Program, Start-Server, Stop-Program, Start-Worker, Invoke-Job, Invoke-Round, Get-Median, Get-Ratio -Variable Module, Shell
