# The Desktop folder of the module: what Windows PowerShell 5.1 loads, with the notices of what is not ours.

# The files that ship. A dependency that is new or gone ends the build, so that somebody decides about it.
$DesktopFiles = @(
    'Microsoft.Bcl.AsyncInterfaces.dll', 'Microsoft.Bcl.TimeProvider.dll',
    'MightyNetworks.Client.dll', 'MightyNetworks.PowerShell.dll', 'MightyNetworks.Sandbox.dll',
    'System.Buffers.dll', 'System.Memory.dll', 'System.Numerics.Vectors.dll', 'System.Runtime.CompilerServices.Unsafe.dll',
    'System.Text.Encodings.Web.dll', 'System.Text.Json.dll', 'System.Threading.Tasks.Extensions.dll', 'TimeZoneConverter.dll'
)

function Copy-Desktop {
    $source = Join-Path $Root 'src/MightyNetworks.PowerShell/bin/Release/netstandard2.0'
    $built = (Get-ChildItem $source -Filter *.dll).Name
    $difference = Compare-Object $DesktopFiles $built
    if ($difference) { throw "Not the files of build/Desktop.ps1: $($difference.InputObject -join ', ')" }

    $target = New-Item (Join-Path $ModulePath 'Desktop') -ItemType Directory
    $DesktopFiles | ForEach-Object { Copy-Item (Join-Path $source $_) $target }
    [System.IO.File]::WriteAllText((Join-Path $target 'THIRD-PARTY-NOTICES.txt'), (Get-Notice))
}

# The licenses and notices of the packages whose files ship, each text once.
function Get-Notice {
    $assets = Get-Content (Join-Path $Root 'src/MightyNetworks.PowerShell/obj/project.assets.json') -Raw | ConvertFrom-Json
    $framework = $assets.targets.psobject.Properties | Where-Object { $_.Name -match 'netstandard' } | Select-Object -First 1
    $folders = $assets.packageFolders.psobject.Properties.Name
    $texts = [ordered]@{}
    foreach ($package in $framework.Value.psobject.Properties) {
        $files = @($package.Value.psobject.Properties['runtime'] | Where-Object { $_ } | ForEach-Object { Split-Path $_.Value.psobject.Properties.Name -Leaf })
        if ($package.Value.type -ne 'package' -or -not ($files | Where-Object { $DesktopFiles -contains $_ })) { continue }
        $path = $assets.libraries.($package.Name).path
        $folder = $folders | ForEach-Object { Join-Path $_ $path } | Where-Object { Test-Path $_ } | Select-Object -First 1
        foreach ($text in Get-PackageText $folder $package.Name) {
            if (-not $texts.Contains($text)) { $texts[$text] = @() }
            $texts[$text] += $package.Name -replace '/', ' '
        }
    }

    $parts = foreach ($text in $texts.Keys) { "$(($texts[$text] | Sort-Object) -join "`n")`n$('-' * 80)`n$text`n" }
    "The module itself is under the license in LICENSE. This folder has files of these packages as well.`n`n$($parts -join "`n`n")"
}

function Get-PackageText {
    param([string] $Folder, [string] $Name)
    $license = Get-ChildItem $Folder | Where-Object { $_.Name -eq 'LICENSE.TXT' }
    if (-not $license) { $license = Get-Item (Join-Path $PSScriptRoot "licenses/$(Split-Path $Name -Parent).txt") }
    $notices = Get-ChildItem $Folder | Where-Object { $_.Name -eq 'THIRD-PARTY-NOTICES.TXT' }
    foreach ($file in @($license) + @($notices | Where-Object { $_ })) {
        ([System.IO.File]::ReadAllText($file.FullName) -replace "`r").Trim()
    }
}
