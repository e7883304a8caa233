BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'NewerSyntax.psm1')
    $root = (Resolve-Path (Join-Path $PSScriptRoot '../..')).Path
    $files = @(
        Get-ChildItem (Join-Path $root '*.ps1'), (Join-Path $root '*.md') -File
        Get-ChildItem ('build', 'benchmarks', 'docs', 'examples', 'module', 'src', 'tests' | ForEach-Object { Join-Path $root $_ }) -Recurse -File -Include *.ps1, *.psm1, *.psd1, *.ps1xml, *.md
    ) | Where-Object { $_.FullName -notmatch '[\\/](bin|obj|node_modules)[\\/]' } |
        ForEach-Object { [pscustomobject]@{ Path = $_.FullName; Name = $_.FullName.Substring($root.Length + 1).Replace('\', '/') } }
}

Describe 'The syntax of Windows PowerShell 5.1' {
    It 'is all that scripts, views and examples use, unless they say so' {
        $files.Count | Should -BeGreaterThan 100
        $found = @($files | ForEach-Object { Find-UnannouncedSyntax $_.Path $_.Name })
        $found -join "`n" | Should -BeNullOrEmpty
    }

    It 'is told from newer syntax: <_>' -ForEach @(
        '$a ?? 1', '$a ??= 1', '$a ? 1 : 2', '${a}?.Length', '${a}?[0]', 'a && b', 'a || b', '"`u{e4}"', 'a &',
        'function f { clean { } }', '1..2 | ForEach-Object -Parallel { $_ }', '$IsWindows', '0b11', 'Join-Path a b c', 'Set-Content a b -Encoding utf8BOM',
        'ConvertFrom-Json $a -AsHashtable', 'Start-Transcript -UseMinimalHeader', 'Get-Date -AsUTC', 'Test-Json $a', 'Get-Random 1, 2 -Shuffle'
    ) {
        @(Find-NewerSyntax $_).Count | Should -BeGreaterThan 0
    }

    It 'is not taken for newer syntax: <_>' -ForEach @(
        'if ($a) { 1 } else { 2 }', '"``u{e4}"', '''`u{e4}''', '1L, 1kb, 0xF, 1.5d', 'Join-Path a b', 'Set-Content a b -Encoding UTF8', '& a', 'Get-ChildItem | ForEach-Object { $_ }', '?{ $_ }'
    ) {
        Find-NewerSyntax $_ | Should -BeNullOrEmpty
    }
}

Describe 'Letters beyond ASCII' {
    It 'are read by Windows PowerShell, because their files begin with a byte order mark' {
        $wrong = foreach ($file in $files | Where-Object { $_.Name -match '\.ps(m|d)?1$' }) {
            $bytes = [System.IO.File]::ReadAllBytes($file.Path)
            if ($bytes.Length -ge 3 -and $bytes[0] -eq 0xEF -and $bytes[1] -eq 0xBB -and $bytes[2] -eq 0xBF) { continue }
            $number = 0
            foreach ($line in [System.IO.File]::ReadAllLines($file.Path)) {
                $number++
                if ($line -match '[^\x00-\x7F]') { "$($file.Name):$number"; break }
            }
        }
        $wrong | Should -BeNullOrEmpty
    }
}
