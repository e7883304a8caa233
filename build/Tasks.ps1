# The tasks of build.ps1, except the test runs, which are in Tests.ps1.

$Root = Split-Path $PSScriptRoot -Parent
$Out = Join-Path $Root 'out'
$Version = ([xml](Get-Content (Join-Path $Root 'Directory.Build.props') -Raw)).SelectSingleNode('//VersionPrefix').InnerText
$ModulePath = Join-Path $Out "module/MightyNetworks/$Version"
Import-Module (Join-Path $PSScriptRoot 'Shell.psm1')
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
    $solution = Join-Path $Root 'MightyNetworks.PowerShell.sln'
    Invoke-DotNet build $solution --configuration Release --nologo --verbosity quiet

    if (Test-Path $ModulePath) { Remove-Item $ModulePath -Recurse -Force }
    New-Item $ModulePath -ItemType Directory -Force | Out-Null
    Copy-Item (Join-Path $Root 'module/*') $ModulePath -Recurse
    Set-ManifestVersion
    Copy-Item (Join-Path $Root 'LICENSE') $ModulePath
    Copy-Item (Join-Path $Root 'out/help/en-US') $ModulePath -Recurse
    Copy-Build 'net8.0' 'Core' 'MightyNetworks.*.dll'
    Copy-Desktop
    Write-Host "Built $(Resolve-Path $ModulePath -Relative)"
}

# Puts the version of Directory.Build.props into the manifest of the built module.
function Set-ManifestVersion {
    $manifest = Join-Path $ModulePath 'MightyNetworks.psd1'
    $text = [System.IO.File]::ReadAllText($manifest) -replace "(ModuleVersion\s*=\s*)'[^']*'", "`$1'$Version'"
    [System.IO.File]::WriteAllText($manifest, $text)
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
    Copy-Item (Join-Path $Root "src/MightyNetworks.PowerShell/bin/Release/$Framework/$Pattern") $target
}

function Compress-Module {
    $zip = Join-Path $Out "MightyNetworks.$Version.zip"
    if (Test-Path $zip) { Remove-Item $zip }
    Compress-Archive (Split-Path $ModulePath -Parent) $zip
    Write-Host "Packed $(Resolve-Path $zip -Relative)"
}
