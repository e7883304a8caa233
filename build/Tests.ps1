# The test runs: xunit projects and Pester files, also under other cultures, coverage and mutation.

$Results = Join-Path $Out 'results'

# Cultures whose letters, numbers, text direction or calendar differ from English.
$Cultures = 'tr-TR', 'de-DE', 'ar-SA'

function Get-TestProject {
    # tests/ also contains programs, such as the soak.
    Get-ChildItem (Join-Path $Root 'tests/*/*Tests.csproj') | Sort-Object Name
}

# Runs Pester in parallel with the xunit projects, prints all counts, and returns the exit code.
function Invoke-ModuleTest {
    param($Shell, [string] $Filter, [switch] $PesterOnly)
    if (Test-Path $Results) { Remove-Item $Results -Recurse -Force }
    $null = New-Item $Results -ItemType Directory

    # Tests run most code a few times only, so instrumenting it for optimization costs more than it saves.
    $env:DOTNET_TieredPGO = '0'
    $temporary = $env:TMPDIR
    $env:TMPDIR = New-MemoryFolder
    $runs = @(if ($PesterOnly) { Start-PesterRun $Shell $Filter } else { Start-OtherRun $Shell $Filter })
    try {
        # A filter selects Pester files, for work on one of them.
        $parts = @(if (-not $Filter -and -not $PesterOnly) { Get-TestProject | ForEach-Object { Invoke-XunitRun $_ } })
        foreach ($run in $runs) { $parts += Complete-Run $run }
    }
    finally {
        foreach ($run in $runs) { if (-not $run.Process.HasExited) { $run.Process.Kill() } }
        if ($env:TMPDIR -ne $temporary) { Remove-Item $env:TMPDIR -Recurse -Force -ErrorAction Ignore }
        $env:TMPDIR = $temporary
    }

    foreach ($part in $parts) {
        Write-Host ('{0}: {1} passed, {2} failed, {3} skipped in {4:0} s' -f $part.Name, $part.Passed, $part.Failed, $part.Skipped, $part.Seconds)
    }

    $sum = @{}
    foreach ($count in 'Passed', 'Failed', 'Skipped') { $sum[$count] = ($parts | Measure-Object $count -Sum).Sum }
    Write-Host ('{0} passed, {1} failed, {2} skipped' -f $sum.Passed, $sum.Failed, $sum.Skipped)
    [int]($sum.Failed -gt 0)
}

# Installs the package from a repository in a folder, and runs the Pester files against that copy.
function Invoke-PackageTest {
    param($Shell, [string] $Filter)
    $folder = Join-Path $Out 'installed'
    if (Test-Path $folder) { Remove-Item $folder -Recurse -Force }
    $null = New-Item $folder -ItemType Directory
    $installed = Install-ModulePackage $Shell (New-Package) $folder
    Write-Host "Tests $($installed.Manifest)"
    $before = $env:MN_TEST_MODULE
    try {
        $env:MN_TEST_MODULE = $installed.Manifest
        Invoke-ModuleTest $Shell $Filter -PesterOnly
    }
    finally { $env:MN_TEST_MODULE = $before }
}

# A new folder for temporary files in memory, where Linux has room for it: exports and spools wait for the disk at every step. Elsewhere, the usual one.
function New-MemoryFolder {
    $memory = [System.IO.DirectoryInfo] '/dev/shm'
    if (-not $memory.Exists -or [System.IO.DriveInfo]::new($memory.FullName).AvailableFreeSpace -lt 2GB) { return $env:TMPDIR }
    (New-Item (Join-Path $memory.FullName "mn-tests-$PID") -ItemType Directory -Force).FullName
}

function Invoke-CultureTest {
    param($Shell)
    $before = $env:MN_TEST_CULTURE
    try {
        $codes = foreach ($culture in $Cultures) {
            Write-Host "`nCulture $culture"
            $env:MN_TEST_CULTURE = $culture
            Invoke-ModuleTest $Shell
        }
    }
    finally { $env:MN_TEST_CULTURE = $before }
    ($codes | Measure-Object -Maximum).Maximum
}

# Runs the tests of a built project in the console runner, which takes a quarter of the processor time of dotnet test off most of them.
function Invoke-XunitRun {
    param([System.IO.FileInfo] $Project)
    $time = [System.Diagnostics.Stopwatch]::StartNew()
    $xml = Join-Path $Results "$($Project.BaseName).xml"
    $runner = (Get-Item (Join-Path $Out 'tools/xunit/*/xunit.console.dll')).FullName
    $tests = (Get-Item (Join-Path $Project.DirectoryName "bin/Release/*/$($Project.BaseName).dll")).FullName
    $settings = [System.IO.Path]::ChangeExtension($tests, $null)
    # The Pester files run beside these.
    & dotnet exec --depsfile "${settings}deps.json" --runtimeconfig "${settings}runtimeconfig.json" $runner $tests -nologo -nocolor -notrait Suite=Pester -xml $xml | Out-Host
    $exit = $LASTEXITCODE

    $passed, $failed, $skipped = 0, 0, 0
    if (Test-Path $xml) {
        $assembly = ([xml](Get-Content $xml -Raw -Encoding UTF8)).SelectSingleNode('/assemblies/assembly')
        $count = @{}
        foreach ($name in 'passed', 'failed', 'errors', 'skipped') { $count[$name] = [int]$assembly.GetAttribute($name) }
        $passed, $failed, $skipped = $count.passed, ($count.failed + $count.errors), $count.skipped
        Select-String 'Contract: .* fields' $xml | Select-Object -First 1 | ForEach-Object { Write-Host $_.Matches[0].Value }
    }

    New-Part $Project.BaseName $passed $failed $skipped $exit $time.Elapsed
}

# Starts what runs beside the xunit projects and matches the filter: Pester and Mono.
function Start-OtherRun {
    param($Shell, [string] $Filter)
    $withPester = -not $Filter -or (Test-Path (Join-Path $Root "tests/pester/*$Filter*.Tests.ps1"))
    # Mono has cultures of its own, so that only the usual run includes it.
    $withMono = 'Mono' -like "*$Filter*" -and -not $env:MN_TEST_CULTURE
    if (-not $withPester -and -not $withMono) { throw "No test file has '$Filter' in its name." }
    if ($withPester) { Start-PesterRun $Shell $Filter }
    if ($withMono) { Start-MonoRun $Shell }
}

function Start-PesterRun {
    param($Shell, [string] $Filter)
    $script = @('-File', (Join-Path $Root 'tests/pester/Invoke-Tests.ps1'), '-ResultFile', (Join-Path $Results 'pester.json'))
    if ($Filter) { $script += '-Filter', $Filter }
    Start-Run $Shell 'Pester' $script
}

# The part of the tests that runs on .NET Framework, as Windows PowerShell does; Mono stands for it.
function Start-MonoRun {
    param($Shell)
    Start-Run $Shell 'Mono' @('-File', (Join-Path $Root 'build/Invoke-Mono.ps1'), '-ResultFile', (Join-Path $Results 'mono.json'), '-ModulePath', $ModulePath)
}

# Starts a script in a PowerShell of its own, beside the other tests.
function Start-Run {
    param($Shell, [string] $Name, [string[]] $Script)
    $file = Join-Path $Results $Name.ToLowerInvariant()
    $start = @{
        FilePath               = $Shell.Path
        ArgumentList           = Get-ShellArgument $Shell $Script | ForEach-Object { "`"$_`"" }
        RedirectStandardOutput = "$file.txt"
        RedirectStandardError  = "$file.errors.txt"
        WorkingDirectory       = $Root
        PassThru               = $true
    }
    $begin = [datetime]::Now
    $process = Start-Process @start
    # Windows PowerShell returns the exit code only if the handle was read before.
    $null = $process.Handle
    [pscustomobject]@{ Name = $Name; File = $file; Process = $process; Begin = $begin }
}

function Complete-Run {
    param($Run)
    $Run.Process.WaitForExit()
    Get-Content "$($Run.File).txt", "$($Run.File).errors.txt" -Encoding UTF8 | Out-Host

    $file = "$($Run.File).json"
    $counts = [pscustomobject]@{ Passed = 0; Failed = 0; Skipped = 0 }
    if (Test-Path $file) { $counts = Get-Content $file -Raw | ConvertFrom-Json }
    New-Part $Run.Name $counts.Passed $counts.Failed $counts.Skipped $Run.Process.ExitCode ($Run.Process.ExitTime - $Run.Begin)
}

function New-Part {
    param([string] $Name, [int] $Passed, [int] $Failed, [int] $Skipped, [int] $ExitCode, [timespan] $Elapsed)
    # A run that crashed or ran no test is a failure.
    if ($Failed -eq 0 -and ($ExitCode -ne 0 -or $Passed + $Skipped -eq 0)) {
        Write-Host "$Name ended with $ExitCode after $Passed tests."
        $Failed = 1
    }

    [pscustomobject]@{ Name = $Name; Passed = $Passed; Failed = $Failed; Skipped = $Skipped; Seconds = $Elapsed.TotalSeconds }
}

# Runs the xunit projects and the Pester files with coverage, writes the report in out/coverage and prints one line per library.
function Measure-Coverage {
    $folder = Join-Path $Out 'coverage'
    if (Test-Path $folder) { Remove-Item $folder -Recurse -Force }
    $settings = Join-Path $Root 'tests/coverage.runsettings'

    $exit = 0
    foreach ($project in Get-TestProject) {
        # The Pester files run as a test of the hosted project, in a separate PowerShell with the measured assemblies.
        & dotnet test $project.FullName --configuration Release --no-build --nologo --settings $settings --results-directory (Join-Path $folder 'raw') -p:WithPester=true | Out-Host
        if ($LASTEXITCODE -ne 0) { $exit = 1 }
    }

    Invoke-Tool reportgenerator "-reports:$folder/raw/*/coverage.cobertura.xml" "-targetdir:$folder" '-reporttypes:Html;JsonSummary' '-verbosity:Warning' "-sourcedirs:$Root"
    $summary = Get-Content (Join-Path $folder 'Summary.json') -Raw | ConvertFrom-Json
    foreach ($library in $summary.coverage.assemblies | Sort-Object name) {
        Write-Host ('{0}: {1} % of lines, {2} % of branches' -f $library.name, $library.coverage, $library.branchcoverage)
    }

    Write-Host "Report: $(Join-Path $folder 'index.html')"
    $exit
}

# Runs operations against a server that fails at random; the program prints the results and the seed.
function Invoke-Soak {
    param([string[]] $ArgumentList)
    & dotnet run --project (Join-Path $Root 'tests/soak') --configuration Release --no-build -- @ArgumentList | Out-Host
    $LASTEXITCODE
}

# Runs the tests that need a Storage queue: Azurite on loopback, which npm installs in out/tools.
function Invoke-AzuriteTest {
    param($Shell)
    $folder = Join-Path $Out 'tools/azurite'
    $package = Join-Path $Root 'tests/azurite/package.json'
    if (-not (Test-Path $folder)) { $null = New-Item $folder -ItemType Directory }
    Copy-Item $package $folder
    & npm install --prefix $folder --no-package-lock --no-audit --no-fund --omit=optional --ignore-scripts | Out-Host
    if ($LASTEXITCODE -ne 0) { throw "npm install ended with $LASTEXITCODE." }
    Invoke-CleanShell $Shell 'tests/pester/Invoke-Tests.ps1' @('-Folder', (Split-Path $package))
}

# Kills a receiver of webhooks at random, or measures it under load; the program prints the results and the seed.
function Test-Receiver {
    param($Shell, [string[]] $ArgumentList)
    $env:MN_RECEIVER_SHELL = ConvertTo-Json @(@($Shell.Path) + $Shell.Arguments) -Compress
    $env:MN_RECEIVER_MODULE = (Get-ChildItem (Join-Path $Root 'out/module/MightyNetworks/*/MightyNetworks.psd1') | Sort-Object LastWriteTime | Select-Object -Last 1).FullName
    & dotnet run --project (Join-Path $Root 'tests/receiver') --configuration Release --no-build -- @ArgumentList | Out-Host
    $LASTEXITCODE
}

# Mutates the client's code and counts the mutants that no unit test detects.
function Measure-Mutation {
    param([string[]] $ArgumentList)
    Push-Location (Join-Path $Root 'tests/mutation')
    try { Invoke-Tool dotnet-stryker --output (Join-Path $Out 'mutation') @ArgumentList }
    finally { Pop-Location }
}

# Runs a tool pinned in .config/dotnet-tools.json.
function Invoke-Tool {
    Push-Location $Root
    try { Invoke-DotNet tool restore | Out-Null } finally { Pop-Location }
    Invoke-DotNet tool run @args | Out-Host
}
