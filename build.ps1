#!/usr/bin/env pwsh
<#
.SYNOPSIS
Builds, tests and demonstrates the module.

.DESCRIPTION
Build     compiles and assembles the module in out/module/MightyNetworks/<version>/.
Test      builds, then runs the xunit and the Pester tests; with -Package the Pester tests against an installed package.
Mono      builds, then runs what Mono can run of Windows PowerShell's half; the same as Test -Filter Mono.
Cultures  builds, then runs all tests under other cultures.
Coverage  builds, runs all tests and measures coverage; the report is out/coverage/index.html.
Soak      builds and runs 20,000 operations against a server that fails one request in five, and verifies every result.
Receiver  builds, then kills Receive-MNWebhook 50 times under load and accounts for every delivery; with -ReceiverArgument load it measures.
Mutate    mutates the client's code and counts the mutants that the unit tests miss; the report is in out/mutation.
Azurite   builds and tests examples/azure-functions with a queue of Azurite on loopback; needs Node.js and npm.
Demo      builds and runs a typical task on the sandbox.
Screens   builds, records the sessions of docs/screens in a terminal and draws them; the report too where Chromium is installed.
Docs      creates the pages of new cmdlets in docs/cmdlets, and writes the completed help to out/help.
Package   builds the package for a PowerShell repository, its symbols and its list of components in out/package;
          with -Compare it builds them again in a clone and compares the bytes.
Sign      signs the module and its package in out/; on Windows, with a certificate from the environment (docs/releasing.md).
Publish   publishes the signed package of a tagged commit, with a key from the environment (docs/releasing.md).
Bench     builds and measures; see benchmarks/README.md.

Tests, demo and benchmarks run in a clean PowerShell: the one pinned in .config/dotnet-tools.json, or the specified one.
#>
[CmdletBinding()]
param(
    [ValidateSet('Build', 'Test', 'Mono', 'Cultures', 'Coverage', 'Soak', 'Receiver', 'Mutate', 'Azurite', 'Demo', 'Screens', 'Docs', 'Package', 'Sign', 'Publish', 'Bench')]
    [string] $Task = 'Build',

    # Runs only the Pester files whose names contain this text.
    [string] $Filter = '',

    # Test: installs the package from a repository in a folder, and tests that copy.
    [switch] $Package,

    # Package: builds it again in a clone of the commit, and fails unless all bytes are the same.
    [switch] $Compare,

    # Path of a PowerShell (7.4 or later, or Windows PowerShell 5.1) to use instead of the pinned one.
    [string] $PowerShell = $env:MN_PWSH,

    # Options of the benchmark; see benchmarks/README.md.
    [string[]] $BenchArgument = @(),

    # Number of operations, seed and share of faults of the soak, for instance 20000, 4711, 0.2.
    [string[]] $SoakArgument = @(),

    # Mode and figures of the receiver's test: kill, kills, deliveries, seed; or load, deliveries a second, seconds, deliveries in all.
    [string[]] $ReceiverArgument = @(),

    # Options of dotnet-stryker, for instance '--mutate', '**/Paging/*.cs'.
    [string[]] $MutateArgument = @()
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
$env:DOTNET_NOLOGO = $env:DOTNET_CLI_TELEMETRY_OPTOUT = $env:POWERSHELL_TELEMETRY_OPTOUT = '1'
$env:POWERSHELL_UPDATECHECK = 'Off'
. (Join-Path $PSScriptRoot 'build/Tasks.ps1')
. (Join-Path $PSScriptRoot 'build/Tests.ps1')
Import-Module (Join-Path $PSScriptRoot 'build/Release.psm1')

if ($Task -in 'Test', 'Mono', 'Cultures', 'Azurite', 'Demo', 'Screens', 'Bench', 'Receiver', 'Package') { $shell = Resolve-Shell $PowerShell }
# Before the build: the hosted tests use that engine too.
if ($Task -in 'Test', 'Mono', 'Cultures', 'Azurite', 'Screens', 'Bench') { $shell = Get-CompiledShell $shell }
if ($Task -notin 'Mutate', 'Docs', 'Package', 'Sign', 'Publish') { Invoke-ModuleBuild -Always:($Task -eq 'Build') }

switch ($Task) {
    'Test' { exit $(if ($Package) { Invoke-PackageTest $shell $Filter } else { Invoke-ModuleTest $shell $Filter }) }
    'Mono' { exit (Invoke-ModuleTest $shell 'Mono') }
    'Cultures' { exit (Invoke-CultureTest $shell) }
    'Coverage' { exit (Measure-Coverage) }
    'Soak' { exit (Invoke-Soak $SoakArgument) }
    'Receiver' { exit (Test-Receiver $shell $ReceiverArgument) }
    'Mutate' { Measure-Mutation $MutateArgument }
    'Azurite' { exit (Invoke-AzuriteTest $shell) }
    'Demo' { exit (Invoke-CleanShell $shell 'examples/demo.ps1') }
    'Screens' {
        Import-Module (Join-Path $PSScriptRoot 'build/Screens.psm1')
        New-Screen $shell (Join-Path $PSScriptRoot 'out/module/MightyNetworks')
    }
    'Docs' { New-HelpPage }
    'Package' {
        $null = New-Package
        if ($Compare) { Compare-Package $shell }
    }
    'Sign' { Add-ModuleSignature $ModulePath (Join-Path $Out 'package') }
    'Publish' { Publish-Release (Join-Path $Out 'package') }
    'Bench' { exit (Invoke-CleanShell $shell 'benchmarks/Measure-Module.ps1' $BenchArgument) }
}
