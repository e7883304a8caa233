<#
.SYNOPSIS
Runbook for Azure Automation, started by a webhook: tags everybody who joins the network.

.DESCRIPTION
The account needs the module MightyNetworks, a credential MightyNetworks (user name: the network, password: the API token), a credential
MightyNetworksWebhook (password: the webhook key) and a variable MightyNetworksTag (the ID of the tag).
#>
param([object] $WebhookData)

$ErrorActionPreference = 'Stop'

$key = (Get-AutomationPSCredential -Name MightyNetworksWebhook).Password
$webhook = ConvertFrom-MNWebhook $WebhookData -Key $key

# The service reports every space that comes with the network, too: 20 jobs and more for one person.
if ($webhook.EventType -ne 'MemberJoined' -or "$($webhook.SpaceId)" -ne $webhook.NetworkId) {
    "Nothing to do for $webhook."
    return
}

$address = @{}
if ($env:MN_BASE_URI) { $address.BaseUri = $env:MN_BASE_URI }
$null = Connect-MNNetwork -Credential (Get-AutomationPSCredential -Name MightyNetworks) -RequestBudget 10 @address

# A delivery may arrive more than once.
$tagId = Get-AutomationVariable -Name MightyNetworksTag
$who = $webhook | Select-Object MemberId, NetworkId
if (-not ($who | Get-MNMemberTag | Where-Object TagId -EQ $tagId)) {
    $null = $who | Add-MNMemberTag -TagId $tagId
    "Tagged member $($who.MemberId)."
}
