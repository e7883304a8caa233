<#
.SYNOPSIS
Runs the unit tests and the Desktop folder of the built module on Mono, which stands for .NET Framework, and writes the counts to a file.

.DESCRIPTION
Where Mono is missing, Debian's packages are unpacked in out/tools, which needs no rights and changes nothing else. Without it, one test is counted as skipped.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)]
    [string] $ResultFile,

    # Folder of the built module.
    [Parameter(Mandatory)]
    [string] $ModulePath
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
$Root = Split-Path $PSScriptRoot -Parent
Import-Module (Join-Path $PSScriptRoot 'UpToDate.psm1')
$Counts = [ordered]@{ Passed = 0; Failed = 0; Skipped = 0 }

function Write-Count {
    $Counts | ConvertTo-Json | Set-Content $ResultFile
}

# Returns the path of Mono, or nothing if it is missing and cannot be had.
function Get-Mono {
    $installed = Get-Command mono -CommandType Application -ErrorAction Ignore | Select-Object -First 1
    if ($installed) { return $installed.Source }

    $folder = Join-Path $Root 'out/tools/mono'
    # Only Debian and what derives from it has these.
    if (-not (Test-Path $folder) -and @(Get-Command apt-get, dpkg-deb, timeout -CommandType Application -ErrorAction Ignore).Count -ge 3) { Expand-Mono $folder }
    if (-not (Test-Path $folder)) { return }
    # It finds its assemblies beside itself, but not its settings and native libraries.
    $env:MONO_CFG_DIR = Join-Path $folder 'etc'
    $env:LD_LIBRARY_PATH = Join-Path $folder 'usr/lib'
    Join-Path $folder 'usr/bin/mono'
}

# Downloads Debian's packages without questions and in limited time, and unpacks them; what apt-get prints goes to a log beside the results.
function Expand-Mono {
    param([string] $Folder)
    $time = [System.Diagnostics.Stopwatch]::StartNew()
    $log = Join-Path (Split-Path $ResultFile) 'mono-download.txt'
    $options = @('-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15')
    $list = @('--kill-after=5', '60', 'apt-get') + $options + @('install', '--simulate', '--no-install-recommends', 'mono-runtime', 'mono-devel')
    $planned = & timeout $list 2>> $log
    if ($LASTEXITCODE -ne 0) {
        # The lists of packages may be missing or old; only root may get new ones.
        & timeout (@('--kill-after=5', '60', 'apt-get') + $options + @('update')) *>> $log
        $planned = & timeout $list 2>> $log
    }

    $packages = @($planned | ForEach-Object { if ("$_" -match '^Inst (\S+)') { $Matches[1] } })
    if ($packages.Count -gt 0) {
        $new = "$Folder.new"
        if (Test-Path $new) { Remove-Item $new -Recurse -Force }
        $null = New-Item (Join-Path $new 'packages') -ItemType Directory
        Push-Location (Join-Path $new 'packages')
        try {
            & timeout (@('--kill-after=5', '150', 'apt-get') + $options + @('download') + $packages) *>> $log
            if ($LASTEXITCODE -eq 0) {
                Get-ChildItem *.deb | ForEach-Object { & dpkg-deb --extract $_.FullName $new *>> $log }
            }
        }
        finally { Pop-Location }
        Remove-Item (Join-Path $new 'packages') -Recurse -Force
        if (Test-Path (Join-Path $new 'usr/bin/mono')) { Move-Item $new $Folder }
    }

    Write-Host ('Mono was {0} after {1:0} s' -f $(if (Test-Path $Folder) { 'unpacked' } else { 'not found' }), $time.Elapsed.TotalSeconds)
}

function Build-Project {
    param([string] $Name)
    & dotnet build (Join-Path $Root $Name) --configuration Release --nologo --verbosity quiet | Out-Host
    if ($LASTEXITCODE -ne 0) { throw "$Name was not built." }
}

# Tests that .NET Framework cannot pass, by the beginning of their names; each names its reason.
$KnownFailures = @((Get-Content (Join-Path $Root 'tests/mono/skipped.json') -Raw | ConvertFrom-Json).psobject.Properties)

# The runner escapes quotes in names.
function Test-Known($Test, $Known) {
    $Test.name.Replace('\"', '"').StartsWith($Known.Name, [System.StringComparison]::Ordinal)
}

function Invoke-UnitTest {
    param([string] $Mono)
    $xml = Join-Path (Split-Path $ResultFile) 'mono.xml'
    $folder = Join-Path $Root 'tests/mono/bin/Release/net472'
    # Without an application domain of their own, in which Mono shares no code, the tests take two thirds of the processor time.
    $arguments = @((Join-Path $folder 'xunit.console.exe'), (Join-Path $folder 'MightyNetworks.UnitTests.dll'), '-nologo', '-nocolor', '-noappdomain', '-parallel', 'none', '-xml', $xml)
    $output = & timeout (@('--kill-after=5', '300', $Mono) + $arguments) 2>&1
    if (-not (Test-Path $xml)) {
        $output | Select-Object -Last 40 | Out-Host
        Write-Host 'The unit tests did not end on Mono.'
        $Counts.Failed++
        return
    }

    $tests = ([xml](Get-Content $xml -Raw -Encoding UTF8)).SelectNodes('//test')
    $again = @(Get-SecondRun $tests $Mono $arguments)
    foreach ($test in $tests) {
        # Beside all other tests a machine of two cores may keep one waiting too long.
        if ($again -contains $test.name) { Write-Host "  passed only when it ran again: $($test.name)"; $Counts.Passed++ } else { Add-Test $test }
    }
    $failed = @($tests | Where-Object { $_.result -eq 'Fail' })
    foreach ($known in $KnownFailures) {
        if (-not ($failed | Where-Object { Test-Known $_ $known })) {
            Write-Host "  FAILED: $($known.Name) no longer fails on Mono; remove it from tests/mono/skipped.json."
            $Counts.Failed++
        }
    }
}

# Runs the methods of unexpected failures once more, and returns the names of the tests that pass then.
function Get-SecondRun {
    param($Tests, [string] $Mono, [string[]] $Arguments)
    $unexpected = @($Tests | Where-Object { $_.result -eq 'Fail' } | Where-Object { $test = $_; -not ($KnownFailures | Where-Object { Test-Known $test $_ }) })
    if ($unexpected.Count -eq 0) { return }

    $xml = Join-Path (Split-Path $ResultFile) 'mono.again.xml'
    $methods = @($unexpected | ForEach-Object { "$($_.type).$($_.method)" } | Select-Object -Unique | ForEach-Object { '-method', $_ })
    $null = & timeout (@('--kill-after=5', '120', $Mono) + $Arguments[0..($Arguments.Count - 2)] + @($xml) + $methods) 2>&1
    if (-not (Test-Path $xml)) { return }
    $passed = @(([xml](Get-Content $xml -Raw -Encoding UTF8)).SelectNodes('//test') | Where-Object { $_.result -eq 'Pass' } | ForEach-Object { $_.name })
    $unexpected | ForEach-Object { $_.name } | Where-Object { $passed -ccontains $_ }
}

function Add-Test {
    param([System.Xml.XmlElement] $Test)
    if ($Test.result -eq 'Pass') {
        $Counts.Passed++
        return
    }

    $known = $KnownFailures | Where-Object { Test-Known $Test $_ } | Select-Object -First 1
    if ($known) {
        $Counts.Skipped++
        Write-Host "  skipped: $($Test.name): $($known.Value)"
    }
    else {
        $Counts.Failed++
        Write-Host "  FAILED: $($Test.name)`n$($Test.InnerText)"
    }
}

# Runs the checks of the Desktop folder, and again with assemblies that another module loaded before.
function Invoke-DesktopCheck {
    param([string] $Mono, [string[]] $Twin = @())
    Write-Host $(if ($Twin) { "Desktop folder, after another module loaded $($Twin -join ', '):" } else { 'Desktop folder:' })
    $program = Join-Path $Root 'tests/desktop/bin/Release/net472/mn-desktop.exe'
    $server = Join-Path $Root 'src/MightyNetworks.Sandbox.Server/bin/Release/net10.0/mn-sandbox.dll'
    $output = & timeout (@('--kill-after=5', '120', $Mono, $program, (Join-Path $ModulePath 'Desktop'), $server) + $Twin) 2>&1 | ForEach-Object { "$_" }
    $output | Out-Host
    if ("$($output | Select-Object -Last 1)" -match '^(\d+) passed, (\d+) failed$') {
        $Counts.Passed += [int]$Matches[1]
        $Counts.Failed += [int]$Matches[2]
    }
    else { $Counts.Failed++ }
}

$Mono = Get-Mono
if (-not $Mono) {
    Write-Host 'Mono is not here: the desktop half was not run'
    $Counts.Skipped++
    Write-Count
    exit 0
}

Write-Host "$(& $Mono --version | Select-Object -First 1)"
# Fewer, larger collections: a sixth of the time.
$env:MONO_GC_PARAMS = 'nursery-size=64m'
Invoke-OutdatedBuild $Root 'mono' 'tests/mono/bin/Release', 'tests/desktop/bin/Release' "SDK $(& dotnet --version), CI $env:CI" { Build-Project 'tests/mono' }
Invoke-DesktopCheck $Mono
Invoke-DesktopCheck $Mono 'System.Text.Json', 'System.Memory'
Invoke-UnitTest $Mono
Write-Count
exit [int]($Counts.Failed -gt 0)
