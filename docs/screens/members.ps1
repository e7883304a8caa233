Connect-MNNetwork -Sandbox | Out-Null
Get-MNMember -First 5
Get-MNSubscription | Sort-Object PaidUntil | Select-Object -First 3
Get-MNEvent -From 2026-06-01Z -To 2026-06-08Z
