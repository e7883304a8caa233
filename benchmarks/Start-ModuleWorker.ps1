# Runs the jobs with the module's cmdlets.
param([string] $Module, [uri] $Uri)

$ErrorActionPreference = 'Stop'
Import-Module $Module, (Join-Path $PSScriptRoot 'Worker.psm1')
$token = ConvertTo-SecureString 'sandbox-token' -AsPlainText -Force
$connection = Connect-MNNetwork sandbox -Token $token -BaseUri $Uri -NoVerify

Invoke-Worker -RequestsMade { $connection.RequestsMade } -Job {
    param([int] $ThrottleLimit = 1, [ulong] $First, [int] $Changes, [string] $Role)
    if ($Changes) {
        # Members without special properties.
        20000101..(20000100 + $Changes) | Set-MNMemberRole -Role $Role -ThrottleLimit $ThrottleLimit
    }
    elseif ($First) { Get-MNMember -First $First }
    else { Get-MNMember -ThrottleLimit $ThrottleLimit }
}
