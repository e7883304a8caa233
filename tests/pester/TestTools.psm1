# What the Pester files share: the built module, the sandbox in memory and the sandbox as a server.

$Root = Split-Path (Split-Path $PSScriptRoot -Parent) -Parent

function Get-BuiltModulePath {
    (Get-ChildItem (Join-Path $Root 'out/module/MightyNetworks/*/MightyNetworks.psd1') | Sort-Object LastWriteTime | Select-Object -Last 1).FullName
}

function Import-BuiltModule {
    Import-Module (Get-BuiltModulePath) -Global -Force
}

# Runs a block and tells how many requests it made through the default connection.
function Measure-Request {
    param([scriptblock] $Block)
    $connection = Get-MNConnection | Where-Object IsDefault
    $before = $connection.RequestsMade
    $null = & $Block
    $connection.RequestsMade - $before
}

# Runs a block that is expected to fail for single objects, and returns the error records.
function Get-ErrorRecord {
    param([scriptblock] $Block)
    & $Block 2>&1 3>$null | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] }
}

# Starts the sandbox as a server on a free port of loopback. Stop it with Stop-SandboxServer.
function Start-SandboxServer {
    param([string[]] $Arguments = @())
    $start = [System.Diagnostics.ProcessStartInfo]::new('dotnet')
    $start.ArgumentList.Add((Join-Path $Root 'src/MightyNetworks.Sandbox.Server/bin/Release/net10.0/mn-sandbox.dll'))
    foreach ($argument in @('--port', '0', '--stop-with-stdin', '--max-lifetime', '10') + $Arguments) { $start.ArgumentList.Add($argument) }
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardInput = $true
    $process = [System.Diagnostics.Process]::Start($start)
    $line = $process.StandardOutput.ReadLine()
    if ($line -notmatch 'http://\S+') { throw "The sandbox server did not start: $line" }
    [pscustomobject]@{ Process = $process; Uri = [uri] $Matches[0] }
}

function Stop-SandboxServer {
    param($Server)
    $Server.Process.StandardInput.Close()
    if (-not $Server.Process.WaitForExit(5000)) { $Server.Process.Kill() }
}

# Connects to a sandbox server with the token that it takes.
function Connect-SandboxServer {
    param($Server, [hashtable] $With = @{})
    Connect-MNNetwork sandbox -Token (ConvertTo-SecureString 'sandbox-token' -AsPlainText -Force) -BaseUri $Server.Uri @With
}

# The requests that a server received, oldest first: method, path with query, body, status.
function Get-ServerLog {
    param($Server)
    Invoke-RestMethod ([uri]::new($Server.Uri, '/_sandbox/log'))
}

Export-ModuleMember -Function *
