# Verifies the key of a delivery and puts its body on the queue.
using namespace System.Net

param($Request, $TriggerMetadata)

$ErrorActionPreference = 'Stop'

# Base64 of a queue message leaves room for 48 KB. Long texts are left out; they can be read again by their IDs.
function Get-QueueText([string] $Json) {
    if ([System.Text.Encoding]::UTF8.GetByteCount($Json) -le 48KB) { return $Json }
    [regex]::Replace($Json, '"(?:[^"\\]|\\.)*"', { param($text) if ($text.Length -gt 256) { '""' } else { $text.Value } })
}

# An app without a key accepts nothing: this line fails. While a key is rotated, the setting has both, separated by a comma.
$key = $env:MN_WEBHOOK_KEY -split ',' | ForEach-Object { ConvertTo-SecureString $_.Trim() -AsPlainText -Force }
$webhook = ConvertFrom-MNWebhook $Request -Key $key -ErrorAction SilentlyContinue -ErrorVariable problem
if ($webhook) {
    $status = [HttpStatusCode]::Accepted
    Push-OutputBinding -Name Delivery -Value (Get-QueueText $webhook.Raw)
}
else {
    $status = if ("$($problem.FullyQualifiedErrorId)" -like 'MNWrongWebhookKey*') { [HttpStatusCode]::Unauthorized } else { [HttpStatusCode]::BadRequest }
    Write-Warning "A delivery was refused: $problem"
}

Push-OutputBinding -Name Response -Value ([HttpResponseContext]@{ StatusCode = $status })
