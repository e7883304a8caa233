# Leaves out a build whose inputs and outputs are those of the last one: finding that out for itself takes MSBuild ten seconds.

# Runs the block, unless everything is as it was after its last run.
function Invoke-OutdatedBuild {
    param(
        # Folder of the repository.
        [string] $Root,

        # What is built.
        [string] $Name,

        # Folders with what the block writes.
        [string[]] $Output,

        # What else decides what is written.
        [string] $Condition,

        [scriptblock] $Build
    )
    $file = Join-Path $Root "out/built/$Name.txt"
    # Before the build, so that a file that changes meanwhile is built next time.
    $in = Get-InputState $Root $Condition
    if ($in -and (Test-Path $file) -and [System.IO.File]::ReadAllText($file) -ceq ($in + (Get-OutputState $Root $Output))) { return }

    if (Test-Path $file) { Remove-Item $file }
    & $Build
    if (-not $in) { return }
    $null = New-Item (Split-Path $file) -ItemType Directory -Force
    [System.IO.File]::WriteAllText($file, $in + (Get-OutputState $Root $Output))
}

# All files that git has or would have. Nothing without git.
function Get-InputState {
    param([string] $Root, [string] $Condition)
    $names = @(& git -C $Root ls-files -z --cached --others --exclude-standard 2>$null) -join "`n"
    if ($LASTEXITCODE -ne 0 -or -not $names) { return }
    $files = $names.Split([char[]] "`0", [System.StringSplitOptions]::RemoveEmptyEntries) | ForEach-Object { [System.IO.Path]::Combine($Root, $_) }
    "$Condition`n$(Get-FileState $files)"
}

function Get-OutputState {
    param([string] $Root, [string[]] $Folder)
    $folders = $Folder | ForEach-Object { Join-Path $Root $_ } | Where-Object { Test-Path $_ }
    Get-FileState ($folders | ForEach-Object { [System.IO.Directory]::GetFiles($_, '*', 'AllDirectories') })
}

# One line a file: path, size and time.
function Get-FileState {
    param([string[]] $Path)
    if (-not $Path) { return '' }
    [array]::Sort($Path, [System.StringComparer]::Ordinal)
    $text = [System.Text.StringBuilder]::new()
    foreach ($one in $Path) {
        $info = [System.IO.FileInfo] $one
        $null = $text.Append($one).Append(' ').Append($(if ($info.Exists) { "$($info.Length) $($info.LastWriteTimeUtc.Ticks)" } else { 'missing' })).Append("`n")
    }
    $text.ToString()
}

Export-ModuleMember -Function Invoke-OutdatedBuild
