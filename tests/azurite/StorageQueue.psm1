# A Storage queue of Azurite on loopback, through its REST API with the well-known key of the emulator.

$Account = 'devstoreaccount1'
$AccountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='

# Starts the queue service on a free port. Stop it with Stop-QueueService.
function Start-QueueService {
    param([string] $Folder)
    $program = Join-Path $Folder 'node_modules/azurite/dist/src/queue/main.js'
    $end = Join-Path $PSScriptRoot 'end-with-stdin.js'
    $start = [System.Diagnostics.ProcessStartInfo]::new('node', "--require `"$end`" `"$program`" --queueHost 127.0.0.1 --queuePort 0 --inMemoryPersistence --silent --disableTelemetry --skipApiVersionCheck")
    $start.UseShellExecute = $false
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardInput = $true
    $process = [System.Diagnostics.Process]::Start($start)
    while ($null -ne ($line = $process.StandardOutput.ReadLine())) {
        if ($line -match 'listens on (http://\S+)') { return [pscustomobject]@{ Process = $process; Uri = $Matches[1] } }
    }
    throw "Azurite ended with $($process.ExitCode)."
}

function Stop-QueueService {
    param($Service)
    $Service.Process.StandardInput.Close()
    if (-not $Service.Process.WaitForExit(5000)) { $Service.Process.Kill() }
}

# Sends a signed request, such as 'POST' '/webhooks/messages'.
function Invoke-QueueService {
    param($Service, [string] $Method, [string] $Path, [hashtable] $Query = @{}, [string] $Body)
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($Body)
    $length, $type = if ($bytes.Length) { $bytes.Length, 'application/xml' } else { '', '' }
    $headers = @{ 'x-ms-date' = [datetime]::UtcNow.ToString('R', [cultureinfo]::InvariantCulture); 'x-ms-version' = '2024-11-04' }
    $names = [string[]] $Query.Keys
    [array]::Sort($names, [System.StringComparer]::Ordinal)
    $resource = "/$Account/$Account$Path" + (($names | ForEach-Object { "`n${_}:$($Query[$_])" }) -join '')
    $text = "$Method`n`n`n$length`n`n$type`n`n`n`n`n`n`nx-ms-date:$($headers.'x-ms-date')`nx-ms-version:$($headers.'x-ms-version')`n$resource"
    $hash = [System.Security.Cryptography.HMACSHA256]::new([Convert]::FromBase64String($AccountKey))
    $headers.Authorization = "SharedKey ${Account}:" + [Convert]::ToBase64String($hash.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($text)))

    $uri = "$($Service.Uri)/$Account$Path" + $(if ($names) { '?' + (($names | ForEach-Object { "$_=$([uri]::EscapeDataString($Query[$_]))" }) -join '&') })
    $content = if ($bytes.Length) { @{ Body = $bytes; ContentType = $type } } else { @{} }
    $response = Invoke-WebRequest $uri -Method $Method -Headers $headers @content -SkipHeaderValidation
    if ($response.RawContentLength) { [xml] ([System.Text.Encoding]::UTF8.GetString($response.RawContentStream.ToArray()).TrimStart([char] 0xFEFF)) }
}

# Puts a text on a queue as the platform does: in Base64.
function Add-QueueText {
    param($Service, [string] $Queue, [string] $Text)
    $base64 = [Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($Text))
    $null = Invoke-QueueService $Service POST "/$Queue/messages" @{} "<QueueMessage><MessageText>$base64</MessageText></QueueMessage>"
}

# The next message, hidden from others until it is deleted or returned; nothing if the queue is empty.
function Get-QueueText {
    param($Service, [string] $Queue)
    $message = (Invoke-QueueService $Service GET "/$Queue/messages" @{ visibilitytimeout = '60' }).QueueMessagesList.QueueMessage
    if ($message) {
        [pscustomobject]@{
            Text  = [System.Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($message.MessageText))
            Count = [int] $message.DequeueCount
            Path  = "/$Queue/messages/$($message.MessageId)"
            Query = @{ popreceipt = $message.PopReceipt }
        }
    }
}

function Remove-QueueText {
    param($Service, $Message)
    $null = Invoke-QueueService $Service DELETE $Message.Path $Message.Query
}

# Lets others see a message again, as the platform does after an error.
function Restore-QueueText {
    param($Service, $Message)
    $null = Invoke-QueueService $Service PUT $Message.Path ($Message.Query + @{ visibilitytimeout = '0' })
}

Export-ModuleMember -Function *
