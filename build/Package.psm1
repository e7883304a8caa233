# Makes what a PowerShell repository takes, and what belongs to it: package, symbols, list of components.
# Same sources, same bytes: entries are sorted and have no time of their own.

$Root = Split-Path $PSScriptRoot -Parent
Import-Module (Join-Path $PSScriptRoot 'Shell.psm1')
$FileList = Join-Path $PSScriptRoot 'PackageFiles.txt'

# The files of a folder, sorted by name, with / between folders.
function Get-RelativeFile {
    param([Parameter(Mandatory)] [string] $Folder, [string] $Filter = '*')
    $base = (Resolve-Path -LiteralPath $Folder).ProviderPath.TrimEnd('\', '/').Length + 1
    $names = [string[]]@(Get-ChildItem -LiteralPath $Folder -Recurse -File -Force -Filter $Filter | ForEach-Object { $_.FullName.Substring($base).Replace('\', '/') })
    [System.Array]::Sort($names, [System.StringComparer]::Ordinal)
    $names
}

# Fails unless a module has exactly the files of build/PackageFiles.txt. A signed one has a catalog too.
function Assert-PackageFile {
    param([Parameter(Mandatory)] [string] $Module, [switch] $Signed)
    $expected = @(Get-Content $FileList | Where-Object { $_ }) + @(if ($Signed) { 'MightyNetworks.cat' })
    $found = @(Get-RelativeFile $Module)
    $missing = @($expected | Where-Object { $_ -cnotin $found })
    $unexpected = @($found | Where-Object { $_ -cnotin $expected })
    if ($missing.Count + $unexpected.Count -gt 0) {
        throw "The module differs from build/PackageFiles.txt. Missing: $($missing -join ', '). Unexpected: $($unexpected -join ', ')."
    }
}

# Packs a module. Returns the path of the package.
function New-ModulePackage {
    param([Parameter(Mandatory)] [string] $Module, [Parameter(Mandatory)] [string] $Destination, [switch] $Signed)
    Assert-PackageFile $Module -Signed:$Signed
    $file = Get-ChildItem -LiteralPath $Module -Filter *.psd1
    $manifest = Import-Manifest $file.FullName
    $version = Get-ManifestVersion $manifest
    $entries = [ordered]@{
        "$($file.BaseName).nuspec" = Get-Nuspec $file.BaseName $version $manifest
        '[Content_Types].xml'      = Get-ContentType (Get-RelativeFile $Module)
        '_rels/.rels'              = Get-Relationship $file.BaseName
    }
    foreach ($name in Get-RelativeFile $Module) { $entries[$name] = [System.IO.File]::ReadAllBytes((Join-Path $Module $name)) }
    $package = Join-Path $Destination "$($file.BaseName).$version.nupkg"
    Write-Archive $package $entries
    $package
}

# Packs the symbols of the assemblies, from the folders of the build by edition. Returns the path of the archive.
function New-SymbolArchive {
    param([Parameter(Mandatory)] [System.Collections.IDictionary] $Folder, [Parameter(Mandatory)] [string] $Path)
    $entries = [ordered]@{}
    foreach ($edition in $Folder.Keys) {
        foreach ($name in Get-RelativeFile $Folder[$edition] 'MightyNetworks.*.pdb') {
            $entries["$edition/$name"] = [System.IO.File]::ReadAllBytes((Join-Path $Folder[$edition] $name))
        }
    }
    if ($entries.Count -ne 6) { throw "Symbols of 6 assemblies were expected, $($entries.Count) were found." }
    Write-Archive $Path $entries
    $Path
}

# Makes a list of components the same for the same sources: without time, and with only the components that a module contains.
function ConvertTo-ModuleBom {
    param([Parameter(Mandatory)] [string] $Bom, [Parameter(Mandatory)] [string] $Module)
    $list = ConvertFrom-Json $Bom
    $list.metadata.PSObject.Properties.Remove('timestamp')
    $foreign = @(Get-RelativeFile $Module '*.dll' | ForEach-Object { [System.IO.Path]::GetFileNameWithoutExtension($_) } | Where-Object { $_ -notlike 'MightyNetworks.*' } | Sort-Object -Unique)
    $list.components = @($list.components | Where-Object { $_.name -in $foreign })
    $unknown = @($foreign | Where-Object { $_ -notin $list.components.name })
    if ($unknown) { throw "The list of components lacks $($unknown -join ', ')." }

    $kept = @($list.metadata.component.'bom-ref') + @($list.components.'bom-ref')
    $list.dependencies = @($list.dependencies | Where-Object { $_.ref -in $kept })
    foreach ($dependency in $list.dependencies) {
        if ($dependency.PSObject.Properties['dependsOn']) { $dependency.dependsOn = @($dependency.dependsOn | Where-Object { $_ -in $kept }) }
    }
    (ConvertTo-Json $list -Depth 20) -replace "`r"
}

# Writes the hashes of the files of a folder to SHA256SUMS.
function Write-PackageHash {
    param([Parameter(Mandatory)] [string] $Folder)
    $lines = foreach ($name in @(Get-RelativeFile $Folder | Where-Object { $_ -ne 'SHA256SUMS' })) { '{0}  {1}' -f (Get-FileHash (Join-Path $Folder $name) -Algorithm SHA256).Hash.ToLowerInvariant(), $name }
    [System.IO.File]::WriteAllText((Join-Path $Folder 'SHA256SUMS'), ($lines -join "`n") + "`n")
    $lines | ForEach-Object { Write-Host $_ }
}

function Import-Manifest {
    param([string] $Path)
    # Import-PowerShellDataFile rejects $PSEdition.
    & ([scriptblock]::Create([System.IO.File]::ReadAllText($Path)))
}

function Get-ManifestVersion {
    param([hashtable] $Manifest)
    $label = $Manifest.PrivateData.PSData['Prerelease']
    if ($label) { "$($Manifest.ModuleVersion)-$label" } else { $Manifest.ModuleVersion }
}

function Get-Nuspec {
    param([string] $Name, [string] $Version, [hashtable] $Manifest)
    $data = $Manifest.PrivateData.PSData
    $values = [ordered]@{
        id = $Name; version = $Version; authors = $Manifest.Author; owners = $Manifest.CompanyName; requireLicenseAcceptance = 'false'
        licenseUrl = $data['LicenseUri']; projectUrl = $data['ProjectUri']; iconUrl = $data['IconUri']; description = $Manifest.Description
        releaseNotes = $data['ReleaseNotes']; copyright = $Manifest.Copyright; tags = @('PSModule') + $data.Tags -join ' '
    }
    $lines = foreach ($key in $values.Keys) { if ($values[$key]) { "    <$key>$([System.Security.SecurityElement]::Escape($values[$key]))</$key>" } }
    ConvertTo-Document '<package xmlns="http://schemas.microsoft.com/packaging/2011/08/nuspec.xsd">', '  <metadata>', $lines, '  </metadata>', '</package>'
}

function Get-ContentType {
    param([string[]] $Name)
    $lines = @('  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />')
    $extensions = @('.nuspec') + @($Name | ForEach-Object { [System.IO.Path]::GetExtension($_) } | Where-Object { $_ })
    $lines += $extensions | Sort-Object -Unique -Culture '' | ForEach-Object { "  <Default Extension=`"$($_.TrimStart('.'))`" ContentType=`"application/octet`" />" }
    $lines += $Name | Where-Object { -not [System.IO.Path]::GetExtension($_) } | ForEach-Object { "  <Override PartName=`"/$_`" ContentType=`"application/octet`" />" }
    ConvertTo-Document '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">', $lines, '</Types>'
}

function Get-Relationship {
    param([string] $Name)
    ConvertTo-Document '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
        "  <Relationship Type=`"http://schemas.microsoft.com/packaging/2010/07/manifest`" Target=`"/$Name.nuspec`" Id=`"manifest`" />", '</Relationships>'
}

function ConvertTo-Document {
    param([object[]] $Line)
    $text = (@('<?xml version="1.0" encoding="utf-8"?>') + @($Line | ForEach-Object { $_ })) -join "`n"
    , [System.Text.Encoding]::UTF8.GetBytes("$text`n")
}

# Writes a zip file whose bytes depend on nothing but names and contents.
function Write-Archive {
    param([string] $Path, [System.Collections.IDictionary] $Entries)
    Add-Type -AssemblyName System.IO.Compression
    $stream = [System.IO.File]::Create($Path)
    $archive = [System.IO.Compression.ZipArchive]::new($stream, [System.IO.Compression.ZipArchiveMode]::Create)
    try {
        foreach ($name in $Entries.Keys) {
            $entry = $archive.CreateEntry($name, [System.IO.Compression.CompressionLevel]::Optimal)
            $entry.LastWriteTime = [System.DateTimeOffset]::new(1980, 1, 1, 0, 0, 0, [timespan]::Zero)
            # A file that its owner writes and everybody reads; .NET Framework has no such property.
            if ($entry.PSObject.Properties['ExternalAttributes']) { $entry.ExternalAttributes = 0x81A4 -shl 16 }
            $content = $entry.Open()
            try { $content.Write($Entries[$name], 0, $Entries[$name].Length) } finally { $content.Dispose() }
        }
    }
    finally {
        $archive.Dispose()
        $stream.Dispose()
    }
}

# Publishes a package to a new repository in a folder, and installs it from there in a PowerShell whose home is that folder.
# Returns what the repository told, and the path of the installed manifest.
function Install-ModulePackage {
    param([Parameter(Mandatory)] $Shell, [Parameter(Mandatory)] [string] $Package, [Parameter(Mandatory)] [string] $Folder, [string] $Command = 'Get-MNMember')
    # Without these folders .NET knows no place for settings, and NuGet writes its own to the current folder.
    foreach ($name in '.config', '.local/share') { $null = New-Item (Join-Path $Folder $name) -ItemType Directory -Force }
    $before = @{}
    foreach ($name in 'HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'PSModulePath') { $before[$name] = [System.Environment]::GetEnvironmentVariable($name) }
    try {
        foreach ($name in $before.Keys) { [System.Environment]::SetEnvironmentVariable($name, $null) }
        $env:HOME = $Folder
        $script = '-File', (Join-Path $PSScriptRoot 'Install-Package.ps1'), '-Package', $Package, '-Repository', (Join-Path $Folder 'repository'), '-Command', $Command
        $output = Invoke-Shell $Shell $script 2>&1 | ForEach-Object { "$_" }
        if ($LASTEXITCODE -ne 0) { throw "The package was not installed: $($output -join "`n")" }
    }
    finally {
        foreach ($name in $before.Keys) { [System.Environment]::SetEnvironmentVariable($name, $before[$name]) }
    }
    ConvertFrom-Json ($output -join "`n")
}

Export-ModuleMember -Function Install-ModulePackage, Assert-PackageFile, Get-RelativeFile, New-ModulePackage, New-SymbolArchive, ConvertTo-ModuleBom, Write-PackageHash
