# Records sessions in a real terminal of 80 columns and draws them as SVG files in docs/screens.

$Root = Split-Path $PSScriptRoot -Parent
$Columns = 80
$CellWidth = 8.4
$LineHeight = 18

# The terminal's colours by their codes: normal from 30, bright from 90.
$Colors = @{
    31 = '#ff7b72'; 32 = '#7ee787'; 33 = '#e3b341'; 34 = '#79c0ff'; 35 = '#d2a8ff'; 36 = '#76e3ea'; 37 = '#c9d1d9'
    90 = '#8b949e'; 91 = '#ffa198'; 92 = '#aff5b4'; 93 = '#f2cc60'; 94 = '#a5d6ff'; 95 = '#e2c5ff'; 96 = '#b3f0ff'; 97 = '#ffffff'
}

# Runs the statements of a script in a terminal, each after a prompt; returns what the terminal received.
function Get-Recording {
    param([Parameter(Mandatory)] $Shell, [Parameter(Mandatory)] [string] $Script, [Parameter(Mandatory)] [string] $Module)
    $show = @('-File', (Join-Path $PSScriptRoot 'Show-Session.ps1'), '-Script', $Script, '-Module', $Module)
    $command = (@($Shell.Path) + (Get-ShellArgument $Shell $show) | ForEach-Object { "'$_'" }) -join ' '
    $environment = 'unset NO_COLOR; export TERM=xterm-256color TZ=UTC LANG=en_US.UTF-8'
    $lines = script --quiet --return --command "stty cols $Columns rows 200; $environment; $command" /dev/null
    if ($LASTEXITCODE -ne 0) { throw "$Script ended with ${LASTEXITCODE}: $lines" }
    $lines -join "`n"
}

# Splits what a terminal received into lines, as it wraps them, and a line into pieces of one colour with their columns.
function ConvertTo-TerminalLine {
    param([string] $Text)
    $color = ''
    $bold = $false
    $plain = $Text -replace '\x1b\[\?\d+[hl]' -replace '\x1b[=>]' -replace '\x1b\][^\a]*\a' -replace '\x1b\[\d*[KJ]' -replace "`r"
    foreach ($line in $plain -split "`n") {
        $pieces = [System.Collections.Generic.List[object]]::new()
        $column = 0
        foreach ($match in [regex]::Matches($line, '\x1b\[([\d;]*)m|[\ud800-\udbff][\udc00-\udfff]\p{M}*|\P{M}\p{M}*')) {
            if ($match.Value.StartsWith([char]27)) {
                foreach ($code in @($match.Groups[1].Value -split ';' | ForEach-Object { [int]"0$_" })) {
                    if ($code -eq 0) { $color = ''; $bold = $false } elseif ($code -eq 1) { $bold = $true } elseif ($Colors[$code]) { $color = $Colors[$code] }
                }
                continue
            }
            $width = $Host.UI.RawUI.LengthInBufferCells($match.Value)
            if ($column + $width -gt $Columns) {
                , $pieces
                $pieces = [System.Collections.Generic.List[object]]::new()
                $column = 0
            }
            $last = if ($pieces.Count -gt 0) { $pieces[$pieces.Count - 1] }
            # Fonts are not of one width for all letters, so each of the others has its own place.
            $isLatin = $match.Value -match '^[\u0020-\u02ff\u2026]$'
            if ($last -and $isLatin -and $last.IsLatin -and $last.Color -eq $color -and $last.Bold -eq $bold) { $last.Text += $match.Value; $last.Width += $width }
            else { $pieces.Add([pscustomobject]@{ Column = $column; Text = $match.Value; Width = $width; Color = $color; Bold = $bold; IsLatin = $isLatin }) }
            $column += $width
        }
        , $pieces
    }
}

# Draws lines as a window.
function ConvertTo-Svg {
    param([object[]] $Lines, [string] $Title)
    $width = [int]($Columns * $CellWidth + 32)
    $height = $Lines.Count * $LineHeight + 60
    $culture = [cultureinfo]::InvariantCulture
    "<svg xmlns=`"http://www.w3.org/2000/svg`" width=`"$width`" height=`"$height`" viewBox=`"0 0 $width $height`" role=`"img`">"
    "<title>$([System.Security.SecurityElement]::Escape($Title))</title>"
    "<rect width=`"$width`" height=`"$height`" rx=`"8`" fill=`"#0d1117`"/>"
    '<circle cx="20" cy="18" r="6" fill="#ff5f56"/><circle cx="40" cy="18" r="6" fill="#ffbd2e"/><circle cx="60" cy="18" r="6" fill="#27c93f"/>'
    '<g font-family="Cascadia Mono, Consolas, Menlo, DejaVu Sans Mono, monospace" font-size="14" fill="#c9d1d9">'
    for ($row = 0; $row -lt $Lines.Count; $row++) {
        # Viewers collapse ordinary spaces.
        foreach ($piece in $Lines[$row] | Where-Object { $_.Text.Trim() }) {
            $x = (16 + $piece.Column * $CellWidth).ToString('0.#', $culture)
            $length = ($piece.Width * $CellWidth).ToString('0.#', $culture)
            $style = $(if ($piece.Color) { " fill=`"$($piece.Color)`"" }) + $(if ($piece.Bold) { ' font-weight="bold"' })
            "<text x=`"$x`" y=`"$(52 + $row * $LineHeight)`" textLength=`"$length`"$style>$([System.Security.SecurityElement]::Escape($piece.Text).Replace(' ', [char]0xa0))</text>"
        }
    }
    '</g></svg>'
}

# Draws every session of docs/screens, and the report as a picture where a Chromium is installed.
function New-Screen {
    param([Parameter(Mandatory)] $Shell, [Parameter(Mandatory)] [string] $Module)
    if (-not (Get-Command script -CommandType Application -ErrorAction Ignore)) { throw 'Sessions are recorded with "script" of util-linux, which is not here.' }
    $folder = Join-Path $Root 'docs/screens'
    foreach ($session in Get-ChildItem $folder -Filter *.ps1) {
        $lines = @(ConvertTo-TerminalLine (Get-Recording $Shell $session.FullName $Module).TrimEnd())
        $file = [System.IO.Path]::ChangeExtension($session.FullName, '.svg')
        [System.IO.File]::WriteAllText($file, ((ConvertTo-Svg $lines $session.BaseName) -join "`n") + "`n")
        Write-Host "Drew docs/screens/$([System.IO.Path]::GetFileName($file)) of $($lines.Count) lines."
    }
    New-ReportScreen $Shell $Module (Join-Path $folder 'report.png')
}

function New-ReportScreen {
    param($Shell, [string] $Module, [string] $File)
    $browser = Get-Command chromium, chromium-browser, google-chrome -CommandType Application -ErrorAction Ignore | Select-Object -First 1
    if (-not $browser) { Write-Host 'No Chromium is here: docs/screens/report.png is as it was.'; return }
    $page = [System.IO.Path]::ChangeExtension([System.IO.Path]::GetTempFileName(), '.html')
    $commands = "Import-Module '$Module'; `$null = Connect-MNNetwork -Sandbox; Export-MNReport '$page' -Since 2026-05-01Z -Until 2026-06-01Z -Title 'Our May'"
    Invoke-Shell $Shell '-Command', $commands
    & $browser.Source --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1000,1400 "--screenshot=$File" "file://$page" 2>$null
    Remove-Item $page
    Write-Host 'Drew docs/screens/report.png.'
}

Export-ModuleMember -Function New-Screen, Get-Recording, ConvertTo-TerminalLine, ConvertTo-Svg
