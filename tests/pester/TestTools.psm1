# What the Pester files share: the built module, the sandbox in memory and the sandbox as a server.

$Root = Split-Path (Split-Path $PSScriptRoot -Parent) -Parent

# The module that the build assembled, or the one that MN_TEST_MODULE names.
function Get-BuiltModulePath {
    if ($env:MN_TEST_MODULE) { return $env:MN_TEST_MODULE }
    (Get-ChildItem (Join-Path $Root 'out/module/MightyNetworks/*/MightyNetworks.psd1') | Sort-Object LastWriteTime | Select-Object -Last 1).FullName
}

# Imports it for all files, which takes 80 ms, unless an earlier file did.
function Import-BuiltModule {
    if (-not (Get-Module MightyNetworks)) { Import-Module (Get-BuiltModulePath) -Global }
}

# The blocks of a page in a language, in order.
function Get-PageBlock {
    param([string] $Path, [string] $Language = 'powershell')
    $text = [System.IO.File]::ReadAllText($Path) -replace "`r"
    foreach ($match in [regex]::Matches($text, "(?sm)^``````$Language\n(.*?)\n``````")) {
        [pscustomobject]@{ Code = $match.Groups[1].Value; Before = $text.Substring(0, $match.Index) }
    }
}

# Writes the files that a page shows to a folder. The name of a file is the last one in backticks before it.
function Export-PageFile {
    param([string] $Path, [string] $Folder)
    foreach ($kind in 'csv', 'jsonl') {
        foreach ($block in Get-PageBlock $Path $kind) {
            $name = [regex]::Match($block.Before, "(?s)``([\w-]+\.$kind)``(?!.*``[\w-]+\.$kind``)").Groups[1].Value
            [System.IO.File]::WriteAllText((Join-Path $Folder $name), $block.Code + "`n")
        }
    }
}

# Runs a block and returns its number of requests through the default connection.
function Measure-Request {
    param([scriptblock] $Block)
    $connection = Get-MNConnection | Where-Object IsDefault
    $before = $connection.RequestsMade
    $null = & $Block
    $connection.RequestsMade - $before
}

# Runs a block with expected non-terminating errors, and returns the error records.
function Get-ErrorRecord {
    param([scriptblock] $Block)
    & $Block 2>&1 3>$null | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] }
}

# Runs a block and returns the requests it sent, as 'PUT /members/5/ {"role":"host"}'; lists show no page numbers.
function Get-SentRequest {
    param([scriptblock] $Block)
    $preference = $global:DebugPreference
    $global:DebugPreference = 'Continue'
    try {
        & $Block 5>&1 | Where-Object { $_ -is [System.Management.Automation.DebugRecord] } | ForEach-Object Message
    }
    finally {
        $global:DebugPreference = $preference
    }
}

# Runs a block with -WhatIf and returns its messages.
function Get-WhatIfMessage {
    param([scriptblock] $Block)
    $file = [System.IO.Path]::GetTempFileName()
    $null = Start-Transcript $file
    try { $null = & $Block } finally { $null = Stop-Transcript }
    Get-Content $file | Where-Object { $_ -match '^What if: (.*)$' } | ForEach-Object { $Matches[1] }
    Remove-Item $file
}

# Runs a block for each item, eight at a time, each in a runspace; passes it the item and the arguments, and returns what the blocks return.
function Invoke-InRunspacePool {
    param([object[]] $Item, [object[]] $ArgumentList, [scriptblock] $Block)
    $pool = [runspacefactory]::CreateRunspacePool(1, 8)
    $pool.Open()
    try {
        $running = foreach ($one in $Item) {
            $shell = [powershell]::Create()
            $shell.RunspacePool = $pool
            $null = $shell.AddScript($Block.ToString()).AddArgument($one)
            $ArgumentList | ForEach-Object { $null = $shell.AddArgument($_) }
            [pscustomobject]@{ Shell = $shell; Result = $shell.BeginInvoke() }
        }

        foreach ($run in $running) {
            $run.Shell.EndInvoke($run.Result)
            $run.Shell.Streams.Error | ForEach-Object { throw $_ }
            $run.Shell.Dispose()
        }
    }
    finally { $pool.Dispose() }
}

# Servers that no file uses at the moment. The next file takes one over with a new network, which saves a second of processor time.
$IdleServers = [System.Collections.Generic.Stack[object]]::new()

# Starts the sandbox as a server on a free port of loopback, with a log. Stop it with Stop-SandboxServer.
function Start-SandboxServer {
    param([string[]] $Arguments = @())
    if ($IdleServers.Count) {
        $server = $IdleServers.Pop()
        Set-ServerNetwork $server $Arguments
        return $server
    }

    $program = Join-Path $Root 'src/MightyNetworks.Sandbox.Server/bin/Release/net10.0/mn-sandbox.dll'
    $all = @($program, '--port', '0', '--log', '--stop-with-stdin', '--max-lifetime', '60') + $Arguments
    # Windows PowerShell has no list of arguments here, only one text.
    $start = [System.Diagnostics.ProcessStartInfo]::new('dotnet', '"' + ($all -join '" "') + '"')
    $start.UseShellExecute = $false
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardInput = $true
    $process = [System.Diagnostics.Process]::Start($start)
    $line = $process.StandardOutput.ReadLine()
    if ($line -notmatch 'http://\S+') { throw "The sandbox server did not start: $line" }
    [pscustomobject]@{ Process = $process; Uri = [uri] $Matches[0] }
}

# Leaves a server to the next file. It ends with this process.
function Stop-SandboxServer {
    param($Server)
    $IdleServers.Push($Server)
}

# Lets a server serve a new network with these arguments, and a log.
function Set-ServerNetwork {
    param($Server, [string[]] $Arguments = @())
    $null = Invoke-RestMethod ([uri]::new($Server.Uri, '/_sandbox/options')) -Method Put -Body (@('--log') + $Arguments -join "`n")
}

# Connects to a sandbox server with its token.
function Connect-SandboxServer {
    param($Server, [hashtable] $With = @{})
    Connect-MNNetwork sandbox -Token (ConvertTo-SecureString 'sandbox-token' -AsPlainText -Force) -BaseUri $Server.Uri @With
}

# The requests that a server received, oldest first: method, path with query, body, status.
function Get-ServerLog {
    param($Server)
    Invoke-RestMethod ([uri]::new($Server.Uri, '/_sandbox/log')) | ForEach-Object { $_ }
}

# Makes a server fail; replaces all earlier faults.
function Set-ServerFault {
    param($Server, [string[]] $Fault)
    $null = Invoke-RestMethod ([uri]::new($Server.Uri, '/_sandbox/faults')) -Method Put -Body ($Fault -join "`n")
}

# Restores the initial state of a server, without faults and with an empty log.
function Reset-Server {
    param($Server)
    $null = Invoke-RestMethod ([uri]::new($Server.Uri, '/_sandbox/faults')) -Method Delete
    $null = Invoke-RestMethod ([uri]::new($Server.Uri, '/_sandbox/reset')) -Method Post
}

# A service with endless lists, where every ID exists. Ends with Stop-EndlessService.
function Start-EndlessService {
    $listener = [System.Net.HttpListener]::new()
    $port = Get-FreePort
    $listener.Prefixes.Add("http://127.0.0.1:$port/")
    $listener.Start()
    $shell = [powershell]::Create()
    $null = $shell.AddScript({
            param($Listener)
            $items = @{}
            while ($Listener.IsListening) {
                try { $context = $Listener.GetContext() } catch { break }
                $page, $size = 'page', 'per_page' | ForEach-Object { [math]::Max(1, [int]$context.Request.QueryString[$_]) }
                $key = "$page of $size"
                if (-not $items[$key]) {
                    $items[$key] = @(foreach ($n in 1..$size) { '{{"id":{0},"name":"n","member_id":1,"subscription":{{"id":{0}}},"purchase":{{"id":{0}}}}}' -f (($page - 1) * $size + $n) }) -join ','
                }
                $body = '{{"id":1,"member_id":1,"subscription":{{"id":1}},"purchase":{{"id":1}},"items":[{0}],"links":{{"self":"","next":"{1}?page={2}&per_page={3}"}}}}' -f
                    $items[$key], $context.Request.Url.AbsolutePath, ($page + 1), $size
                # A list that is filtered keeps its filter in its links.
                foreach ($name in $context.Request.QueryString.AllKeys) {
                    if ($name -notin 'page', 'per_page') { $body = $body.Replace('?page=', "?$name=$([uri]::EscapeDataString($context.Request.QueryString[$name]))&page=") }
                }
                $bytes = [System.Text.Encoding]::UTF8.GetBytes($body)
                $context.Response.ContentType = 'application/json'
                # In one packet: the end of a chunked body waits 40 ms for the acknowledgement of its beginning.
                $context.Response.ContentLength64 = $bytes.Length
                try { $context.Response.OutputStream.Write($bytes, 0, $bytes.Length); $context.Response.Close() } catch { continue }
            }
        }).AddArgument($listener)
    $null = $shell.BeginInvoke()
    [pscustomobject]@{ Uri = [uri] "http://127.0.0.1:$port/"; Listener = $listener; Shell = $shell }
}

function Stop-EndlessService {
    param($Service)
    $Service.Listener.Close()
    $Service.Shell.Stop()
    $Service.Shell.Dispose()
}

# A service on loopback that responds through a block, which gets the listener's context and a table for notes.
# Ends with Stop-EndlessService.
function Start-ScriptedService {
    param([scriptblock] $Reply, [hashtable] $Notes = [hashtable]::Synchronized(@{}))
    $listener = [System.Net.HttpListener]::new()
    $port = Get-FreePort
    $listener.Prefixes.Add("http://127.0.0.1:$port/")
    $listener.Start()
    $shell = [powershell]::Create()
    $null = $shell.AddScript({
            param($Listener, $Reply, $Notes)
            $answer = [scriptblock]::Create($Reply)
            while ($Listener.IsListening) {
                try { $context = $Listener.GetContext() } catch { break }
                try { & $answer $context $Notes; $context.Response.Close() } catch { $context.Response.Abort() }
            }
        }).AddArgument($listener).AddArgument("$Reply").AddArgument($Notes)
    $null = $shell.BeginInvoke()
    [pscustomobject]@{ Uri = [uri] "http://127.0.0.1:$port/"; Listener = $listener; Shell = $shell; Notes = $Notes }
}

function Get-FreePort {
    $probe = [System.Net.Sockets.TcpListener]::new([System.Net.IPAddress]::Loopback, 0)
    $probe.Start()
    try { $probe.LocalEndpoint.Port } finally { $probe.Stop() }
}

Export-ModuleMember -Function *
