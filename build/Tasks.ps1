# The steps that build.ps1 is made of.

$Root = Split-Path $PSScriptRoot -Parent
$Out = Join-Path $Root 'out'
$Version = ([xml](Get-Content (Join-Path $Root 'Directory.Build.props') -Raw)).SelectSingleNode('//VersionPrefix').InnerText
$ModulePath = Join-Path $Out "module/MightyNetworks/$Version"

function Invoke-DotNet {
    & dotnet @args
    if ($LASTEXITCODE -ne 0) { throw "dotnet $($args -join ' ') ended with $LASTEXITCODE." }
}

# Runs a script in a PowerShell of its own, so that the module built is not one that this session has loaded.
function Invoke-CleanShell {
    param([string] $Script, [string[]] $ArgumentList = @())
    $shell = (Get-Process -Id $PID).Path
    & $shell -NoProfile -NonInteractive -File (Join-Path $Root $Script) $ArgumentList | Out-Host
    $LASTEXITCODE
}

function Invoke-ModuleBuild {
    $solution = Join-Path $Root 'MightyNetworks.PowerShell.sln'
    Invoke-DotNet build $solution --configuration Release --nologo --verbosity quiet

    if (Test-Path $ModulePath) { Remove-Item $ModulePath -Recurse -Force }
    New-Item $ModulePath -ItemType Directory -Force | Out-Null
    Copy-Item (Join-Path $Root 'module/*') $ModulePath -Recurse
    Copy-Item (Join-Path $Root 'LICENSE') $ModulePath
    Copy-Build 'net8.0' 'Core' 'MightyNetworks.*.dll'
    Copy-Build 'netstandard2.0' 'Desktop' '*.dll'
    Write-Host "Built $(Resolve-Path $ModulePath -Relative)"
}

function Copy-Build {
    param([string] $Framework, [string] $Folder, [string] $Pattern)
    $target = New-Item (Join-Path $ModulePath $Folder) -ItemType Directory
    Copy-Item (Join-Path $Root "src/MightyNetworks.PowerShell/bin/Release/$Framework/$Pattern") $target
}

function Invoke-ModuleTest {
    param([string] $Filter)
    $results = Join-Path $Out 'results'
    if (Test-Path $results) { Remove-Item $results -Recurse -Force }

    & dotnet test (Join-Path $Root 'tests/unit') --configuration Release --no-build --nologo --results-directory $results --logger 'trx;LogFileName=unit.trx' | Out-Host
    $counters = Get-XunitResult (Join-Path $results 'unit.trx')
    $cmdlets = Get-PesterResult $results $Filter
    $total = $counters, $cmdlets | Where-Object { $_ }
    $failed = ($total | Measure-Object Failed -Sum).Sum
    Write-Host ('{0} passed, {1} failed, {2} skipped' -f ($total | Measure-Object Passed -Sum).Sum, $failed, ($total | Measure-Object Skipped -Sum).Sum)
    [int]($failed -gt 0)
}

function Get-XunitResult {
    param([string] $Trx)
    # A run that wrote no result at all is a failure, not nothing.
    if (-not (Test-Path $Trx)) { return [pscustomobject]@{ Passed = 0; Failed = 1; Skipped = 0 } }
    $counters = ([xml](Get-Content $Trx -Raw)).TestRun.ResultSummary.Counters
    $passed, $failed = [int]$counters.passed, ([int]$counters.failed + [int]$counters.error + [int]$counters.timeout + [int]$counters.aborted)
    Select-String 'Contract: .* fields' $Trx | Select-Object -First 1 | ForEach-Object { Write-Host $_.Matches[0].Value }
    Write-Host "xunit: $passed passed, $failed failed"
    [pscustomobject]@{ Passed = $passed; Failed = $failed; Skipped = [int]$counters.total - $passed - $failed }
}

function Get-PesterResult {
    param([string] $Results, [string] $Filter)
    if (-not (Get-Module Pester -ListAvailable | Where-Object { $_.Version -ge '5.0' })) {
        Write-Warning 'THE CMDLETS WERE NOT TESTED: this PowerShell has no Pester 5. Install it with: Install-Module Pester'
        return
    }

    $file = Join-Path $Results 'pester.json'
    $exit = Invoke-CleanShell 'tests/pester/Invoke-Tests.ps1' (@('-ResultFile', $file) + @(if ($Filter) { '-Filter', $Filter }))
    if (Test-Path $file) { return Get-Content $file -Raw | ConvertFrom-Json }
    Write-Warning "The Pester run ended with $exit and left no result."
    [pscustomobject]@{ Passed = 0; Failed = 1; Skipped = 0 }
}

function Compress-Module {
    $zip = Join-Path $Out "MightyNetworks.$Version.zip"
    if (Test-Path $zip) { Remove-Item $zip }
    Compress-Archive (Split-Path $ModulePath -Parent) $zip
    Write-Host "Packed $(Resolve-Path $zip -Relative)"
}
