#!/usr/bin/env pwsh
<#
.SYNOPSIS
Builds, tests and shows the module.

.DESCRIPTION
Build    compiles and assembles the module in out/module/MightyNetworks/<version>/.
Test     builds, runs the xunit tests, then the Pester tests in a clean PowerShell.
Demo     builds and does the main job on the network in memory, in a clean PowerShell.
Docs     writes the compiled help from docs/cmdlets.
Package  builds and packs the module as a zip file in out/.
Bench    builds and measures; see benchmarks/README.md.
#>
[CmdletBinding()]
param(
    [ValidateSet('Build', 'Test', 'Demo', 'Docs', 'Package', 'Bench')]
    [string] $Task = 'Build',

    # Only the Pester files whose names contain this, for work on one of them.
    [string] $Filter = '',

    # The benchmark's options, as benchmarks/README.md has them.
    [string[]] $BenchArgument = @()
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
. (Join-Path $PSScriptRoot 'build/Tasks.ps1')

switch ($Task) {
    'Build' { Invoke-ModuleBuild }
    'Test' { Invoke-ModuleBuild; exit (Invoke-ModuleTest -Filter $Filter) }
    'Demo' { Invoke-ModuleBuild; exit (Invoke-CleanShell 'examples/demo.ps1') }
    'Docs' { Invoke-ModuleBuild; exit (Invoke-CleanShell 'build/Update-Help.ps1') }
    'Package' { Invoke-ModuleBuild; Compress-Module }
    'Bench' { Invoke-ModuleBuild; exit (Invoke-CleanShell 'benchmarks/Measure-Module.ps1' $BenchArgument) }
}
