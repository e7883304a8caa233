<#
.SYNOPSIS
Receives webhooks and greets new members; the task that Register-Receiver.ps1 registers runs it.

.DESCRIPTION
The folder has receiver.psd1 (Port, WelcomeSpaceId, GreetedTagId), the credentials webhook-key.xml (password: the webhook key) and
api-token.xml (user name: the network, password: the API token), the spool and the log. An error ends the script with exit code 1: the task
starts it again, and what was not processed comes again.
#>
param([string] $Folder = (Join-Path $env:ProgramData 'MightyNetworks'))

$ErrorActionPreference = 'Stop'
Import-Module MightyNetworks
Import-Module (Join-Path $PSScriptRoot 'Welcome')

function Write-Log {
    param([Parameter(ValueFromPipeline)] $Message)
    process { Add-Content (Join-Path $Folder 'receiver.log') ('{0:u} {1}' -f [datetime]::UtcNow, $Message) -Encoding UTF8 }
}

try {
    $settings = Import-PowerShellDataFile (Join-Path $Folder 'receiver.psd1')
    $key = (Import-Clixml (Join-Path $Folder 'webhook-key.xml')).Password
    # Nothing is sent here, so that deliveries are accepted while the API is down.
    $address = @{}
    if ($env:MN_BASE_URI) { $address.BaseUri = $env:MN_BASE_URI }
    $null = Connect-MNNetwork -Credential (Import-Clixml (Join-Path $Folder 'api-token.xml')) -NoVerify @address

    Receive-MNWebhook -Key $key -Port $settings.Port -SpoolPath (Join-Path $Folder 'spool') |
        Where-Object { Test-NetworkJoined $_ } |
        Send-Welcome -WelcomeSpaceId $settings.WelcomeSpaceId -GreetedTagId $settings.GreetedTagId 3>&1 |
        Write-Log
}
catch {
    Write-Log "Ends with an error: $_"
    exit 1
}
