<#
.SYNOPSIS
Runs the Pester tests against the built module, in the PowerShell that runs this script.
#>
param(
    # Where to write the counts, as JSON.
    [string] $ResultFile,

    # The folder of the files.
    [string] $Folder = $PSScriptRoot,

    # Only the files whose names contain this.
    [string] $Filter = '',

    # How much to show: None, Normal, Detailed.
    [string] $Verbosity = 'Normal'
)

$ErrorActionPreference = 'Stop'

# The build puts the pinned Pester there. Whatever else the machine has is not used.
$pester = @(Get-ChildItem (Join-Path $PSScriptRoot '../../out/tools/Pester/*/Pester.psd1'))
if ($pester.Count -ne 1) { throw "One pinned Pester was expected in out/tools/Pester, $($pester.Count) were found. Remove the folder and build again." }
Import-Module $pester[0].FullName
Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1') -Force
Import-BuiltModule

if ($env:MN_TEST_CULTURE) {
    $culture = [cultureinfo]::GetCultureInfo($env:MN_TEST_CULTURE)
    [cultureinfo]::CurrentCulture = [cultureinfo]::CurrentUICulture = $culture
    [cultureinfo]::DefaultThreadCurrentCulture = [cultureinfo]::DefaultThreadCurrentUICulture = $culture
}

# What a test runs meets errors as a user's session does.
$ErrorActionPreference = 'Continue'

$configuration = New-PesterConfiguration
$configuration.Run.Path = @(Get-ChildItem $Folder -Filter "*$Filter*.Tests.ps1" | ForEach-Object FullName)
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = $Verbosity
$configuration.Output.CIFormat = 'None'
if ([Console]::IsOutputRedirected) { $configuration.Output.RenderMode = 'Plaintext' }
$result = Invoke-Pester -Configuration $configuration

if ($null -eq $result) { throw 'Pester did not run.' }

# A file that fails before its first test counts as a failure.
$failed = $result.FailedCount + $result.FailedBlocksCount + $result.FailedContainersCount
if ($ResultFile) {
    $null = New-Item (Split-Path $ResultFile) -ItemType Directory -Force
    [ordered]@{ Passed = $result.PassedCount; Failed = $failed; Skipped = $result.SkippedCount + $result.NotRunCount } |
        ConvertTo-Json | Set-Content $ResultFile
}

exit [int]($failed -gt 0)
