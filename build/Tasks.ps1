# The tasks of build.ps1, except the test runs, which are in Tests.ps1.

$Root = Split-Path $PSScriptRoot -Parent
$Out = Join-Path $Root 'out'
Import-Module (Join-Path $PSScriptRoot 'Manifest.psm1'), (Join-Path $PSScriptRoot 'Package.psm1'), (Join-Path $PSScriptRoot 'Shell.psm1'), (Join-Path $PSScriptRoot 'UpToDate.psm1')
$Identity = Get-ProjectIdentity
$ModulePath = Join-Path $Out "module/MightyNetworks/$($Identity.Version)"
. (Join-Path $PSScriptRoot 'Desktop.ps1')

function Invoke-DotNet {
    & dotnet @args
    if ($LASTEXITCODE -ne 0) { throw "dotnet $($args -join ' ') ended with $LASTEXITCODE." }
}

# Runs a script in a new PowerShell, so that this session does not lock the built module.
function Invoke-CleanShell {
    param($Shell, [string] $Script, [string[]] $ArgumentList = @())
    Invoke-Shell $Shell (@('-File', (Join-Path $Root $Script)) + $ArgumentList) | Out-Host
    $LASTEXITCODE
}

function Invoke-ModuleBuild {
    param([switch] $Always)
    $solution = 'MightyNetworks.PowerShell.sln'
    $build = { Invoke-Build $solution }
    if ($Always) { & $build }
    else {
        $projects = Select-String '"([^"]+)[\\/][^\\/"]+\.csproj"' (Join-Path $Root $solution) | ForEach-Object { $_.Matches[0].Groups[1].Value.Replace('\', '/') }
        Invoke-OutdatedBuild $Root 'solution' (@($projects | ForEach-Object { "$_/bin/Release" }) + 'out/tools/Pester', 'out/tools/xunit', 'out/help') "SDK $(& dotnet --version), CI $env:CI" $build
    }
    Join-Module
}

function Invoke-Build {
    param([string] $Project, [string[]] $Property = @())
    Invoke-DotNet build (Join-Path $Root $Project) --configuration Release --nologo --verbosity quiet @Property | Out-Host
}

# Puts together what the compiler, the help build and the repository have.
function Join-Module {
    if (Test-Path $ModulePath) { Remove-Item $ModulePath -Recurse -Force }
    New-Item $ModulePath -ItemType Directory -Force | Out-Null
    Copy-Item (Join-Path $Root 'module/*') $ModulePath -Recurse
    Set-ModuleManifest (Join-Path $ModulePath 'MightyNetworks.psd1')
    Copy-Item (Join-Path $Root 'LICENSE') $ModulePath
    Copy-Item (Join-Path $Root 'out/help/en-US') $ModulePath -Recurse
    Copy-Build 'net8.0' 'Core' 'MightyNetworks.*.dll'
    Copy-Desktop
    Write-Host "Built $(Resolve-Path $ModulePath -Relative)"
}

# Creates the pages of cmdlets without one; the help build reports what is missing in them.
function New-HelpPage {
    $project = Join-Path $Root 'build/Help/MightyNetworks.Help.csproj'
    Invoke-DotNet build $project --configuration Release --nologo --verbosity quiet '-p:HelpArguments=--new-pages'
    Write-Host 'The completed pages are in out/help/cmdlets.'
}

function Copy-Build {
    param([string] $Framework, [string] $Folder, [string] $Pattern)
    $target = New-Item (Join-Path $ModulePath $Folder) -ItemType Directory
    Copy-Item (Join-Path (Get-BuildFolder $Framework) $Pattern) $target
}

function Get-BuildFolder {
    param([string] $Framework)
    Join-Path $Root "src/MightyNetworks.PowerShell/bin/Release/$Framework"
}

# Builds the module without paths of this machine and with SourceLink, and makes in out/package the package,
# its symbols, its list of components and their hashes. Returns the path of the package.
function New-Package {
    if ($Identity.Prerelease -eq '' -and -not (Get-ReleaseNote $Identity.Version)) {
        throw "CHANGELOG.md has no section of $($Identity.Version). A prerelease has a VersionSuffix in Directory.Build.props."
    }

    # Only what ships: the flag changes every assembly.
    foreach ($project in 'src/MightyNetworks.PowerShell/MightyNetworks.PowerShell.csproj', 'build/Help/MightyNetworks.Help.csproj') {
        Invoke-Build $project '-p:ContinuousIntegrationBuild=true'
    }
    Join-Module

    $folder = Join-Path $Out 'package'
    if (Test-Path $folder) { Remove-Item $folder -Recurse -Force }
    $null = New-Item $folder -ItemType Directory
    $package = New-ModulePackage $ModulePath $folder
    $name = [System.IO.Path]::GetFileNameWithoutExtension($package)
    $null = New-SymbolArchive ([ordered]@{ Core = Get-BuildFolder 'net8.0'; Desktop = Get-BuildFolder 'netstandard2.0' }) (Join-Path $folder "$name.symbols.zip")
    New-ModuleBom (Join-Path $folder "$name.cdx.json")
    Write-PackageHash $folder
    $package
}

# Lists the components of other authors in the module, as CycloneDX.
function New-ModuleBom {
    param([string] $Path)
    $folder = Join-Path $Out 'bom'
    $project = Join-Path $Root 'src/MightyNetworks.PowerShell/MightyNetworks.PowerShell.csproj'
    Invoke-Tool dotnet-CycloneDX $project --recursive --no-serial-number --disable-package-restore --output-format Json --output $folder --filename raw.json `
        --set-name MightyNetworks --set-version $Identity.FullVersion --set-type Library | Out-Null
    $bom = ConvertTo-ModuleBom ([System.IO.File]::ReadAllText((Join-Path $folder 'raw.json'))) $ModulePath
    [System.IO.File]::WriteAllText($Path, "$bom`n")
}

# Builds the package of the current commit once more, in a clone in another folder, and compares the hashes.
function Compare-Package {
    param($Shell)
    if (git -C $Root status --porcelain) { throw 'The working tree differs from the commit, so a clone would too. Commit first.' }
    $clone = Join-Path ([System.IO.Path]::GetTempPath()) "mn-$([guid]::NewGuid().ToString('n'))"
    try {
        & git clone --quiet $Root $clone
        if ($LASTEXITCODE -ne 0) { throw 'git clone failed.' }
        Invoke-Shell $Shell @('-File', (Join-Path $clone 'build.ps1'), '-Task', 'Package') | Out-Host
        if ($LASTEXITCODE -ne 0) { throw 'The package of the clone was not built.' }
        $here, $there = foreach ($base in $Root, $clone) { [System.IO.File]::ReadAllText((Join-Path $base 'out/package/SHA256SUMS')) }
    }
    finally { if (Test-Path $clone) { Remove-Item $clone -Recurse -Force } }
    if ($here -cne $there) { throw "A clone of the commit builds other bytes:`n$there" }
    Write-Host 'A clone of the commit in another folder builds the same bytes.'
}
