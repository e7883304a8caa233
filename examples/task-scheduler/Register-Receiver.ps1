<#
.SYNOPSIS
Registers receiver.ps1 as a task that starts with Windows, and again within a minute after it ended. Run it as an administrator.

.DESCRIPTION
The account needs the right to log on as a batch job. Save the secrets once as this account, since only it can read them:
Get-Credential | Export-Clixml webhook-key.xml, and the same with api-token.xml.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    # The account that the receiver runs as: an account of its own, without administrative rights.
    [Parameter(Mandatory)] [pscredential] $Account,

    # The folder of settings, secrets, spool and log.
    [string] $Folder = (Join-Path $env:ProgramData 'MightyNetworks'),

    [string] $TaskName = 'Mighty Networks webhook receiver'
)

$ErrorActionPreference = 'Stop'

$script = Join-Path $PSScriptRoot 'receiver.ps1'
$shell = (Get-Process -Id $PID).Path
$action = New-ScheduledTaskAction -Execute $shell -Argument "-NoProfile -NonInteractive -ExecutionPolicy Bypass -File `"$script`" -Folder `"$Folder`""
$trigger = New-ScheduledTaskTrigger -AtStartup
# A task that ended is started again within a minute; one that runs is left alone.
$trigger.Repetition = (New-ScheduledTaskTrigger -Once -At (Get-Date) -RepetitionInterval (New-TimeSpan -Minutes 1)).Repetition
# A limit of zero is none; a task ends after three days by default.
$settings = New-ScheduledTaskSettingsSet -ExecutionTimeLimit ([timespan]::Zero) -MultipleInstances IgnoreNew -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries

if ($PSCmdlet.ShouldProcess($TaskName, "Register as $($Account.UserName)")) {
    $register = @{
        TaskName = $TaskName
        Action   = $action
        Trigger  = $trigger
        Settings = $settings
        User     = $Account.UserName
        Password = $Account.GetNetworkCredential().Password
        RunLevel = 'Limited'
    }
    Register-ScheduledTask @register -Force
}
