# Signs and publishes what `Package` made. Everything secret comes from the environment, and nothing is published without all of it.

$Root = Split-Path $PSScriptRoot -Parent
Import-Module (Join-Path $PSScriptRoot 'Manifest.psm1'), (Join-Path $PSScriptRoot 'Package.psm1')

# Fails if a variable of the environment is missing or empty.
function Assert-Secret {
    param([Parameter(Mandatory)] [string[]] $Name)
    $missing = @($Name | Where-Object { -not [System.Environment]::GetEnvironmentVariable($_) })
    if ($missing) { throw "Missing in the environment: $($missing -join ', '). See docs/releasing.md." }
}

# Signs every file of a module that has no valid signature, adds a signed catalog and packs the module again.
function Add-ModuleSignature {
    param([Parameter(Mandatory)] [string] $Module, [Parameter(Mandatory)] [string] $Destination)
    Assert-Secret 'MN_SIGNING_CERTIFICATE', 'MN_SIGNING_PASSWORD'
    if ([System.Environment]::OSVersion.Platform -ne 'Win32NT') { throw 'Authenticode signatures are made on Windows.' }
    $identity = Get-ProjectIdentity
    $bytes = [System.Convert]::FromBase64String($env:MN_SIGNING_CERTIFICATE)
    $certificate = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($bytes, $env:MN_SIGNING_PASSWORD)
    $sign = @{ Certificate = $certificate; HashAlgorithm = 'SHA256'; TimestampServer = $identity.TimestampServer; IncludeChain = 'All' }

    $catalog = Join-Path $Module 'MightyNetworks.cat'
    if (Test-Path $catalog) { Remove-Item $catalog }
    Assert-PackageFile $Module
    foreach ($file in Get-ChildItem $Module -Recurse -Include *.dll, *.psd1, *.ps1xml) {
        if ((Get-AuthenticodeSignature $file.FullName).Status -ne 'Valid') { Write-Signature $file.FullName $sign }
    }

    $null = New-FileCatalog -Path $Module -CatalogFilePath $catalog -CatalogVersion 2.0
    Write-Signature $catalog $sign
    Write-Host "Signed $(New-ModulePackage $Module $Destination -Signed)"
    Write-PackageHash $Destination
}

function Write-Signature {
    param([string] $Path, [hashtable] $With)
    $signature = Set-AuthenticodeSignature -FilePath $Path @With
    if ($signature.Status -ne 'Valid') { throw "$Path was not signed: $($signature.StatusMessage)" }
}

# Publishes the signed package of a tagged commit, and makes its release on GitHub with all files.
function Publish-Release {
    param([Parameter(Mandatory)] [string] $Folder)
    Assert-Secret 'MN_GALLERY_KEY', 'GH_TOKEN'
    $identity = Get-ProjectIdentity
    $tag = "v$($identity.FullVersion)"
    if ($tag -notin @(git -C $Root tag --points-at HEAD)) { throw "The commit has no tag $tag." }
    if (git -C $Root status --porcelain) { throw 'The working tree differs from the commit.' }
    $package = Join-Path $Folder "MightyNetworks.$($identity.FullVersion).nupkg"
    if (-not (Test-PackageEntry $package 'MightyNetworks.cat')) { throw "$package is not there or not signed." }

    Publish-PSResource -NupkgPath $package -Repository $identity.ReleaseRepository -ApiKey $env:MN_GALLERY_KEY -ErrorAction Stop
    $notes = Join-Path ([System.IO.Path]::GetTempPath()) "$tag.md"
    $section = Get-ReleaseNote $identity.FullVersion
    if (-not $section) { $section = Get-ReleaseNote 'Unreleased' }
    [System.IO.File]::WriteAllText($notes, $section)
    $label = @(if ($identity.Prerelease) { '--prerelease' })
    & gh release create $tag --verify-tag --title $tag --notes-file $notes @label @(Get-ChildItem $Folder -File | ForEach-Object FullName)
    if ($LASTEXITCODE -ne 0) { throw "The package is published, but gh release create ended with $LASTEXITCODE. Run it again yourself." }
}

function Test-PackageEntry {
    param([string] $Package, [string] $Name)
    if (-not (Test-Path -LiteralPath $Package)) { return $false }
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    $archive = [System.IO.Compression.ZipFile]::OpenRead($Package)
    try { $null -ne $archive.GetEntry($Name) } finally { $archive.Dispose() }
}

Export-ModuleMember -Function Assert-Secret, Add-ModuleSignature, Publish-Release
