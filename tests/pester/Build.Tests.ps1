# Rules for the files of the build.

BeforeDiscovery {
    $root = Join-Path $PSScriptRoot '../..'
    $lines = Get-Content (Join-Path $root '.github/workflows/*.yml')
    $actions = $lines | Select-String 'uses:\s*(.+)$' | ForEach-Object { @{ Action = $_.Matches[0].Groups[1].Value } }
    $commands = $lines | Select-String 'run:\s*(.+)$' | ForEach-Object { @{ Command = $_.Matches[0].Groups[1].Value } }
}

Describe 'The build' {
    BeforeAll {
        $root = Join-Path $PSScriptRoot '../..'
        Import-Module (Join-Path $root 'build/Shell.psm1')
    }

    It 'tests with the pinned Pester' {
        $pinned = ([xml](Get-Content (Join-Path $root 'Directory.Packages.props') -Raw)).SelectSingleNode('//PesterVersion').InnerText
        $loaded = Get-Module Pester
        $loaded.Version | Should -Be $pinned
        $loaded.ModuleBase | Should -Be (Resolve-Path (Join-Path $root "out/tools/Pester/$pinned")).Path
    }

    It 'starts another PowerShell like the one that runs, wherever it is' {
        Push-Location ([System.IO.Path]::GetTempPath())
        try { Invoke-Shell (Get-CurrentShell) '-Command', '$PSVersionTable.PSVersion.ToString(); $PSHOME' | Should -Be "$($PSVersionTable.PSVersion)", $PSHOME }
        finally { Pop-Location }
    }

    It 'takes a PowerShell that is new enough, and no other' -Skip:($PSVersionTable.PSVersion.Major -lt 7 -or $env:OS -eq 'Windows_NT') -ForEach @(
        @{ Version = '7.4.0'; Taken = $true }
        @{ Version = '7.6.0-preview.2'; Taken = $true }
        @{ Version = '5.1.26100.1'; Taken = $true }
        @{ Version = '7.3.12'; Taken = $false }
        @{ Version = 'nothing of the kind'; Taken = $false }
    ) {
        $program = Join-Path $TestDrive 'named'
        Set-Content $program "#!/bin/sh`necho '$Version'"
        chmod +x $program
        if ($Taken) { (Resolve-Shell $program).Path | Should -Be $program }
        else { { Resolve-Shell $program } | Should -Throw "*is PowerShell $Version. The module needs PowerShell 7.4 or later*" }
    }

    It 'says if the specified PowerShell does not exist' {
        { Resolve-Shell (Join-Path $TestDrive 'missing') } | Should -Throw 'PowerShell not found: *'
    }

    It 'is in words that Windows PowerShell understands' {
        $kinds = 'QuestionMark', 'QuestionQuestion', 'QuestionQuestionEquals', 'QuestionDot', 'QuestionLBracket', 'AndAnd', 'OrOr' |
            ForEach-Object { $_ -as [System.Management.Automation.Language.TokenKind] }
        $files = @(Get-ChildItem $PSScriptRoot -Filter *.ps*1) + (Get-ChildItem (Join-Path $root 'build.ps1'), (Join-Path $root 'examples/demo.ps1')) +
            (Get-ChildItem (Join-Path $root 'build/*') -Include Shell.psm1, Tasks.ps1, Tests.ps1, Manifest.psm1, Package.psm1, Release.psm1, UpToDate.psm1)
        $files.Count | Should -BeGreaterThan 60
        $wrong = foreach ($file in $files) {
            $tokens, $errors = $null
            $null = [System.Management.Automation.Language.Parser]::ParseFile($file.FullName, [ref] $tokens, [ref] $errors)
            foreach ($one in $errors) { "$($file.Name):$($one.Extent.StartLineNumber): $($one.Message)" }
            # A loop over every token takes a second.
            if (-not [System.Linq.Enumerable]::Any([System.Linq.Enumerable]::Intersect([System.Management.Automation.Language.TokenKind[]] $kinds, [System.Management.Automation.Language.TokenKind[]] $tokens.Kind))) { continue }
            foreach ($token in $tokens) { if ($kinds -contains $token.Kind) { "$($file.Name):$($token.Extent.StartLineNumber): $($token.Text)" } }
        }
        $wrong -join "`n" | Should -BeNullOrEmpty
    }
}

Describe 'A build' {
    BeforeAll {
        Import-Module (Join-Path $PSScriptRoot '../../build/UpToDate.psm1')
        $repository = Join-Path $TestDrive 'repository'
        $null = New-Item "$repository/bin" -ItemType Directory
        & git init --quiet $repository
        Set-Content "$repository/.gitignore" "bin`nout"
        Set-Content "$repository/source.txt", "$repository/bin/result.txt" 'one'

        $script:condition = 'SDK'

        # Whether a build would run now; it changes nothing.
        function Test-Outdated {
            $ran = @{ Yes = $false }
            Invoke-OutdatedBuild $repository 'test' 'bin' $condition { $ran.Yes = $true }
            $ran.Yes
        }
    }

    It 'is left out if nothing changed, and only then' {
        Test-Outdated | Should -BeTrue -Because 'it is the first'
        Test-Outdated | Should -BeFalse
        $changes = [ordered]@{
            'a file changed' = { Set-Content "$repository/source.txt" 'another' }
            'a file with odd letters' = { Set-Content "$repository/ä b.txt" 'new' }
            'that file changed' = { Set-Content "$repository/ä b.txt" 'newer' }
            'a file is gone' = { Remove-Item "$repository/ä b.txt" }
            'what it wrote changed' = { Set-Content "$repository/bin/result.txt" 'another' }
            'what it wrote is gone' = { Remove-Item "$repository/bin" -Recurse }
            'there is another SDK' = { $script:condition = 'another SDK' }
        }
        $wrong = foreach ($change in $changes.GetEnumerator()) {
            & $change.Value
            if (-not (Test-Outdated)) { "not run although $($change.Key)" }
        }
        Test-Outdated | Should -BeFalse -Because 'nothing changed again'
        $wrong -join "`n" | Should -BeNullOrEmpty
    }

    It 'that failed runs again' {
        { Invoke-OutdatedBuild $repository 'failing' 'bin' 'SDK' { throw 'no' } } | Should -Throw 'no'
        { Invoke-OutdatedBuild $repository 'failing' 'bin' 'SDK' { throw 'no' } } | Should -Throw 'no'
    }

    It 'without git is never left out' {
        $folder = New-Item (Join-Path $TestDrive 'plain') -ItemType Directory
        $ceiling = $env:GIT_CEILING_DIRECTORIES
        $env:GIT_CEILING_DIRECTORIES = $folder.Parent.FullName
        try { $count = foreach ($round in 1, 2) { Invoke-OutdatedBuild $folder.FullName 'test' 'bin' 'SDK' { 1 } } }
        finally { $env:GIT_CEILING_DIRECTORIES = $ceiling }
        $count | Should -Be 1, 1
    }
}

Describe 'The workflows' {
    It 'pins <Action> by commit and says its release' -ForEach $actions {
        $Action | Should -Match '^[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$'
    }

    It 'runs the project''s own command: <Command>' -ForEach $commands {
        $Command | Should -Match '^\./build\.(sh|ps1) '
    }
}
