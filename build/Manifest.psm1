# The manifest of the built module: module/MightyNetworks.psd1 with version, identity and release notes.

$Root = Split-Path $PSScriptRoot -Parent

# Repositories other than the Gallery reject longer tags. PSCmdlet_ tags would not fit beside PSCommand_ tags, and no search needs them.
$MaxTagLength = 4000

# The version and the identity of the project.
function Get-ProjectIdentity {
    $version = Read-Property 'Directory.Build.props' 'VersionPrefix', 'VersionSuffix'
    $identity = Read-Property 'build/Identity.props' 'ModuleGuid', 'Authors', 'ProjectUri', 'LicenseUri', 'IconUri', 'ReleaseRepository', 'TimestampServer'
    $full = if ($version.VersionSuffix) { "$($version.VersionPrefix)-$($version.VersionSuffix)" } else { $version.VersionPrefix }
    $identity + @{ Version = $version.VersionPrefix; Prerelease = $version.VersionSuffix; FullVersion = $full }
}

function Read-Property {
    param([string] $File, [string[]] $Name)
    $project = [xml][System.IO.File]::ReadAllText((Join-Path $Root $File))
    $values = @{}
    foreach ($property in $Name) { $values[$property] = $project.SelectSingleNode("//$property").InnerText.Trim() }
    $values
}

# The section of a version in the changelog, or of what is unreleased; nothing if there is none.
function Get-ReleaseNote {
    param([Parameter(Mandatory)] [string] $Version, [string] $Path = (Join-Path $Root 'CHANGELOG.md'))
    $text = [System.IO.File]::ReadAllText($Path) -replace "`r"
    $match = [regex]::Match($text, "(?sm)^## \[$([regex]::Escape($Version))\][^\n]*\n(.*?)(?=^## |^\[[^\]\n]+\]: |\z)")
    if ($match.Success) { $match.Groups[1].Value.Trim() }
}

# Writes what only the build knows into the manifest of the built module.
function Set-ModuleManifest {
    param([Parameter(Mandatory)] [string] $Path)
    $identity = Get-ProjectIdentity
    $notes = Get-ReleaseNote $identity.FullVersion
    if (-not $notes) { $notes = Get-ReleaseNote 'Unreleased' }
    if ("$notes" -match '[^\x00-\x7f]') { throw "CHANGELOG.md has '$($Matches[0])'. Windows PowerShell reads manifests in the code page of the system, so release notes are ASCII." }

    $text = [System.IO.File]::ReadAllText($Path)
    $values = [ordered]@{ ModuleVersion = $identity.Version; GUID = $identity.ModuleGuid; Author = $identity.Authors; CompanyName = $identity.Authors }
    foreach ($key in $values.Keys) {
        $line = [regex]::new("(?m)^(    $key\s*= )'.*'`$")
        if (-not $line.IsMatch($text)) { throw "$Path has no line for $key." }
        $text = $line.Replace($text, "`${1}$((ConvertTo-Literal $values[$key]).Replace('$', '$$'))")
    }

    $data = [ordered]@{
        LicenseUri = $identity.LicenseUri; ProjectUri = $identity.ProjectUri; IconUri = $identity.IconUri
        Prerelease = $identity.Prerelease; ReleaseNotes = $notes
    }
    $lines = foreach ($key in $data.Keys) { if ($data[$key]) { "            $key = $(ConvertTo-Literal $data[$key])" } }
    $text = Add-CommandTag $text
    $place = [regex]::new('(?m)^            # The build adds .*$')
    if (-not $place.IsMatch($text)) { throw "$Path has no place for the addresses and release notes." }
    $text = $place.Replace($text, (($lines -join "`n").Replace('$', '$$')))
    [System.IO.File]::WriteAllText($Path, $text)
}

# Adds the tags by which repositories find commands: Find-PSResource -CommandName, Find-Command.
function Add-CommandTag {
    param([string] $Text)
    $line = [regex]::Match($Text, '(?m)^            Tags = @\((.*)\)$')
    if (-not $line.Success) { throw 'The manifest has no line for Tags.' }
    $commands = @([regex]::Matches($Text, "(?m)^        '(\w+-MN\w+)'`$") | ForEach-Object { "PSCommand_$($_.Groups[1].Value)" })
    $tags = @($line.Groups[1].Value -split ',' | ForEach-Object { $_.Trim().Trim("'") }) + 'PSIncludes_Cmdlet' + $commands
    $length = ($tags -join ' ').Length + 'PSModule '.Length
    if ($length -gt $MaxTagLength) { throw "The tags have $length characters, more than the $MaxTagLength that repositories accept." }
    $literals = @($tags | ForEach-Object { "                $(ConvertTo-Literal $_)" }) -join "`n"
    $Text.Replace($line.Value, "            Tags = @(`n$literals`n            )")
}

function ConvertTo-Literal {
    param([string] $Text)
    "'$($Text.Replace("'", "''"))'"
}

Export-ModuleMember -Function Get-ProjectIdentity, Get-ReleaseNote, Set-ModuleManifest
