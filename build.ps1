#!/usr/bin/env pwsh
<#
.SYNOPSIS
Builds, tests and shows the module.

.DESCRIPTION
Build     compiles and assembles the module in out/module/MightyNetworks/<version>/.
Test      builds, then runs the xunit and the Pester tests.
Cultures  builds, then runs all tests under other cultures.
Coverage  builds, runs all tests and measures what they cover; the report is out/coverage/index.html.
Soak      builds and runs 20,000 operations against a server that fails one request in five, and checks that each told the truth.
Mutate    changes the client's code in small ways and counts what the unit tests miss; the report is in out/mutation.
Demo      builds and does the main job on the network in memory.
Docs      makes the pages of new cmdlets in docs/cmdlets, and writes the completed help to out/help.
Package   builds and packs the module as a zip file in out/.
Bench     builds and measures; see benchmarks/README.md.

Tests, demo and benchmarks run in a clean PowerShell: the one that .config/dotnet-tools.json pins, or the one named.
#>
[CmdletBinding()]
param(
    [ValidateSet('Build', 'Test', 'Cultures', 'Coverage', 'Soak', 'Mutate', 'Demo', 'Docs', 'Package', 'Bench')]
    [string] $Task = 'Build',

    # Only the Pester files whose names contain this, for work on one of them.
    [string] $Filter = '',

    # A PowerShell of your own, 7.4 or later or Windows PowerShell 5.1, in place of the pinned one.
    [string] $PowerShell = $env:MN_PWSH,

    # The benchmark's options, as benchmarks/README.md has them.
    [string[]] $BenchArgument = @(),

    # The soak's number of operations, its seed and its share of faults, for instance 20000, 4711, 0.2.
    [string[]] $SoakArgument = @(),

    # Options of dotnet-stryker, for instance '--mutate', '**/Paging/*.cs'.
    [string[]] $MutateArgument = @()
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
$env:DOTNET_NOLOGO = $env:DOTNET_CLI_TELEMETRY_OPTOUT = $env:POWERSHELL_TELEMETRY_OPTOUT = '1'
$env:POWERSHELL_UPDATECHECK = 'Off'
. (Join-Path $PSScriptRoot 'build/Tasks.ps1')
. (Join-Path $PSScriptRoot 'build/Tests.ps1')

if ($Task -in 'Test', 'Cultures', 'Demo', 'Bench') { $shell = Resolve-Shell $PowerShell }
if ($Task -notin 'Mutate', 'Docs') { Invoke-ModuleBuild }

switch ($Task) {
    'Test' { exit (Invoke-ModuleTest $shell $Filter) }
    'Cultures' { exit (Invoke-CultureTest $shell) }
    'Coverage' { exit (Measure-Coverage) }
    'Soak' { exit (Invoke-Soak $SoakArgument) }
    'Mutate' { Measure-Mutation $MutateArgument }
    'Demo' { exit (Invoke-CleanShell $shell 'examples/demo.ps1') }
    'Docs' { New-HelpPage }
    'Package' { Compress-Module }
    'Bench' { exit (Invoke-CleanShell $shell 'benchmarks/Measure-Module.ps1' $BenchArgument) }
}
