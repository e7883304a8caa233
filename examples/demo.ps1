# A typical task of an admin on the sandbox: connect, list, preview, change, count the cost.
# The exit code is not 0 if a result is unexpected.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

$manifest = Get-ChildItem (Join-Path $PSScriptRoot '../out/module/MightyNetworks/*/MightyNetworks.psd1') | Sort-Object LastWriteTime | Select-Object -Last 1
Import-Module $manifest.FullName

function Show([string] $Command) { Write-Host "`nPS> $Command" -ForegroundColor Cyan }
function Assert([bool] $Condition, [string] $What) { if (-not $Condition) { throw "Not as expected: $What" } }

Show 'Connect-MNNetwork -Sandbox'
Connect-MNNetwork -Sandbox | Out-Host
$connection = Get-MNConnection

Show 'Get-MNMember | Select-Object -First 10'
$before = $connection.RequestsMade
Get-MNMember | Select-Object -First 10 | Out-Host
Assert ($connection.RequestsMade - $before -eq 1) 'ten members cost one request'

Show "Get-MNMember | Where-Object Location -like 'Berlin*' | Set-MNMemberRole -Role Moderator -WhatIf"
$before = $connection.RequestsMade
$planned = @(Get-MNMember | Where-Object Location -like 'Berlin*' | Set-MNMemberRole -Role Moderator -WhatIf)
Assert ($planned.Count -eq 0) '-WhatIf emits nothing'
Assert ($connection.RequestsMade - $before -eq 3) '-WhatIf costs only the list: three pages of a hundred'

Show "Get-MNMember | Where-Object Location -like 'Berlin*' | Set-MNMemberRole -Role Moderator -ThrottleLimit 8"
$before = $connection.RequestsMade
$changed = @(Get-MNMember | Where-Object Location -like 'Berlin*' | Set-MNMemberRole -Role Moderator -ThrottleLimit 8)
$changed | Out-Host
Assert ($changed.Count -gt 0 -and -not ($changed | Where-Object Location -notlike 'Berlin*')) 'those in Berlin were changed, and nobody else'
Assert ($connection.RequestsMade - $before -eq 3 + $changed.Count) 'one request for each page and each change'

Show 'Get-MNConnection'
Get-MNConnection | Out-Host
Write-Host ('{0} members changed with {1} requests in all. Beyond the monthly allowance of the live service they would have cost {2} US dollars.' -f
    $changed.Count, $connection.RequestsMade, ($connection.RequestsMade * 0.002).ToString([cultureinfo]::InvariantCulture))
