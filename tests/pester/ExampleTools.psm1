# What the tests of the examples share: deliveries, the forms in which platforms pass them on, and the programs of the examples.

$Examples = Join-Path $PSScriptRoot '../../examples'
Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
Import-Module (Join-Path $PSScriptRoot '../../build/Shell.psm1')

# The body of a delivery: a member of the sandbox joined the network itself, or a space.
function New-Delivery {
    param([uint64] $MemberId, [uint64] $SpaceId = 10001, [string] $EventId = [guid]::NewGuid(), [string] $EventType = 'MemberJoined', [string] $Bio = '')
    '{{"event_id":"{0}","event_timestamp":"2026-05-01T10:00:00Z","event_type":"{1}","payload":{{"member":{{"id":{2},"first_name":"Ada","bio":"{4}"}},"space_id":{3},"network_id":10001}}}}' -f
        $EventId, $EventType, $MemberId, $SpaceId, $Bio
}

# The request of an HTTP trigger of Azure Functions.
function New-FunctionRequest {
    param([string] $Body, [hashtable] $Headers)
    $all = [System.Collections.Generic.Dictionary[string, string]]::new([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($name in $Headers.Keys) { $all[$name] = $Headers[$name] }
    # As Azure Functions does, which is PowerShell 7.
    $parsed = try { ConvertFrom-Json $Body -AsHashtable } catch { $Body }
    [pscustomobject]@{
        Method  = 'POST'
        Url     = 'https://app.example.com/api/webhook'
        Headers = $all
        Query   = [System.Collections.Generic.Dictionary[string, string]]::new([System.StringComparer]::OrdinalIgnoreCase)
        Params  = @{}
        Body    = $parsed
        RawBody = $Body
    }
}

# Lets a process find the built module, and the modules of the examples, as installed. Returns the path to restore.
function Set-ExampleModulePath {
    $before = $env:PSModulePath
    $separator = [System.IO.Path]::PathSeparator
    $env:PSModulePath = (Split-Path (Split-Path (Split-Path (Get-BuiltModulePath)))) + $separator + (Resolve-Path $Examples).Path + $separator + $before
    $before
}

# The app of examples/azure-functions in a session of its own, with what the platform adds to it.
function Start-FunctionApp {
    $shell = [powershell]::Create([initialsessionstate]::CreateDefault())
    $null = $shell.AddScript({
            param($Folder)
            if (-not ('HttpResponseContext' -as [type])) { Add-Type 'public class HttpResponseContext { public object StatusCode { get; set; } public object Body { get; set; } }' }
            $global:Pushed = @{}
            function global:Push-OutputBinding { param([string] $Name, $Value) $global:Pushed[$Name] = $Value }
            . (Join-Path $Folder 'profile.ps1')
        }).AddArgument((Join-Path $Examples 'azure-functions')).Invoke()
    if ($shell.HadErrors) { throw $shell.Streams.Error[0] }
    $shell
}

# Runs a function of the app, and returns what it put out: Bindings, Warnings and Errors. An error that ends it is thrown.
function Invoke-FunctionApp {
    param($App, [string] $Function, [hashtable] $Parameters)
    $App.Commands.Clear()
    $App.Streams.ClearStreams()
    $all = $Parameters + @{ TriggerMetadata = @{} }
    $path = Join-Path $Examples "azure-functions/$Function/run.ps1"
    $null = $App.AddScript('param($Path, $Parameters) $global:Pushed = @{}; & $Path @Parameters; ', $true).AddArgument($path).AddArgument($all).Invoke()
    [pscustomobject]@{
        Bindings = $App.Runspace.SessionStateProxy.GetVariable('Pushed')
        Warnings = @($App.Streams.Warning | ForEach-Object Message)
        Errors   = @($App.Streams.Error)
    }
}

# Starts a receiver with the command line that a service manager uses, and waits until it listens.
function Start-ExampleProcess {
    param([string] $Arguments, [hashtable] $Environment = @{})
    $shell = Get-CurrentShell
    $leading = ($shell.Arguments | ForEach-Object { "`"$_`" " }) -join ''
    $start = [System.Diagnostics.ProcessStartInfo]::new($shell.Path, $leading + $Arguments)
    $start.UseShellExecute = $false
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    foreach ($name in $Environment.Keys) { $start.EnvironmentVariables[$name] = $Environment[$name] }
    $process = [System.Diagnostics.Process]::Start($start)
    do { $line = $process.StandardOutput.ReadLine() } until ($null -eq $line -or $line -like 'Listening on *')
    if ($null -eq $line) { throw "The receiver ended: $($process.StandardError.ReadToEnd())" }
    $process
}

# Waits until a condition holds; a process that ended, or five minutes that passed, are an error.
function Wait-Condition {
    param([scriptblock] $Condition, [System.Diagnostics.Process] $Process)
    $time = [System.Diagnostics.Stopwatch]::StartNew()
    while (-not (& $Condition)) {
        if ($Process.WaitForExit(200)) { throw "The process ended with $($Process.ExitCode): $($Process.StandardError.ReadToEnd())" }
        if ($time.Elapsed.TotalSeconds -gt 300) { throw "Not within five minutes: $Condition" }
    }
}

# Posts a delivery to a receiver, and returns the status.
function Send-Delivery {
    param([int] $Port, [string] $Body, [string] $Key = 'key-of-the-tests')
    try {
        $reply = Invoke-WebRequest "http://localhost:$Port/" -Method Post -Body $Body -ContentType 'application/json' -Headers @{ Authorization = "Bearer $Key" } -UseBasicParsing
        [int] $reply.StatusCode
    }
    catch {
        if (-not $_.Exception.Response) { throw }
        [int] $_.Exception.Response.StatusCode
    }
}

# The changes that a sandbox server received, as 'POST /posts'.
function Get-ServerChange {
    param($Server)
    Get-ServerLog $Server | Where-Object method -NE 'GET' | ForEach-Object { "$($_.method) $($_.target -replace '^.*/networks/[^/]+' -replace '\?.*$')" }
}

Export-ModuleMember -Function *
