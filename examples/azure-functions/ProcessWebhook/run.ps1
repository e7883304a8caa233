# Processes a delivery from the queue. The queue may pass one on more than once: greeting somebody twice does nothing.
param($QueueItem, $TriggerMetadata)

$ErrorActionPreference = 'Stop'

# The platform turns JSON into a table. The key was verified before the delivery came here.
$json = if ($QueueItem -is [string]) { $QueueItem } else { $QueueItem | ConvertTo-Json -Depth 64 -Compress }
$webhook = ConvertFrom-MNWebhook $json
if (-not (Test-NetworkJoined $webhook)) { return }

if (-not (Get-MNConnection)) {
    $address = @{}
    if ($env:MN_BASE_URI) { $address.BaseUri = $env:MN_BASE_URI }
    $null = Connect-MNNetwork @address
}

# An error returns the delivery to the queue; after five attempts it is in the queue webhooks-poison.
$webhook | Send-Welcome -WelcomeSpaceId $env:MN_WELCOME_SPACE_ID -GreetedTagId $env:MN_GREETED_TAG_ID
