<#
.SYNOPSIS
Receives webhooks and greets new members; mightynetworks-webhooks.service runs it.

.DESCRIPTION
systemd passes the secrets as files that only the service can read, and the folder of the spool. An error ends the script with exit code 1: systemd
starts it again, and what was not processed comes again.
#>
$ErrorActionPreference = 'Stop'
Import-Module MightyNetworks
Import-Module (Join-Path $PSScriptRoot 'Welcome')

function Read-Secret([string] $Name) {
    $text = [System.IO.File]::ReadAllText((Join-Path $env:CREDENTIALS_DIRECTORY $Name)).Trim()
    ConvertTo-SecureString $text -AsPlainText -Force
}

# Nothing is sent here, so that deliveries are accepted while the API is down.
$address = @{}
if ($env:MN_BASE_URI) { $address.BaseUri = $env:MN_BASE_URI }
$null = Connect-MNNetwork -Token (Read-Secret api-token) -NoVerify @address

Receive-MNWebhook -Key (Read-Secret webhook-key) -Port $env:MN_WEBHOOK_PORT -SpoolPath $env:STATE_DIRECTORY |
    Where-Object { Test-NetworkJoined $_ } |
    Send-Welcome -WelcomeSpaceId $env:MN_WELCOME_SPACE_ID -GreetedTagId $env:MN_GREETED_TAG_ID
