Connect-MNNetwork -Sandbox | Out-Null
$berlin = Get-MNMember | Where-Object Location -like 'Berlin*'
$berlin | Select-Object -First 3 | Set-MNMemberRole -Role Moderator -WhatIf
$berlin | Select-Object -First 3 |
    Set-MNMemberRole -Role Moderator -Confirm:$false -PassThru
Get-MNConnection
