<#
.SYNOPSIS
Publishes a package to a repository in a folder, finds it there and installs it, as a user does; writes what happened as JSON.

.DESCRIPTION
Runs in a PowerShell whose home is an empty folder, so that it neither sees nor changes a user's repositories and modules.
#>
param(
    [Parameter(Mandatory)] [string] $Package,
    [Parameter(Mandatory)] [string] $Repository,
    [Parameter(Mandatory)] [string] $Command
)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
Import-Module Microsoft.PowerShell.PSResourceGet

$null = New-Item $Repository -ItemType Directory
Register-PSResourceRepository -Name Folder -Uri $Repository -Trusted
Publish-PSResource -NupkgPath $Package -Repository Folder
$found = @(Find-PSResource -CommandName $Command -Repository Folder -Prerelease)
$listed = Find-PSResource -Name MightyNetworks -Repository Folder -Prerelease
Install-PSResource -Name MightyNetworks -Repository Folder -Prerelease -TrustRepository
$module = Get-Module MightyNetworks -ListAvailable

ConvertTo-Json -Depth 4 ([ordered]@{
        Command      = @($found | ForEach-Object { $_.Names; $_.ParentResource.Name })
        Name         = $listed.Name
        Version      = "$($listed.Version)"
        Prerelease   = $listed.Prerelease
        Author       = $listed.Author
        ProjectUri   = "$($listed.ProjectUri)"
        LicenseUri   = "$($listed.LicenseUri)"
        ReleaseNotes = $listed.ReleaseNotes
        Tags         = $listed.Tags
        Manifest     = @($module | ForEach-Object Path)
    })
