BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'New-MNAsset' {
    BeforeAll {
        $server = Start-SandboxServer
        'a.png', 'b [1].png', 'größe.PDF', 'film.mp4', 'unknown' | ForEach-Object { [System.IO.File]::WriteAllText((Join-Path $TestDrive $_), 'content') }
    }
    AfterAll { Stop-SandboxServer $server }
    BeforeEach { $null = Connect-SandboxServer $server }
    AfterEach { Disconnect-MNNetwork }

    It 'uploads a file' {
        $asset = New-MNAsset (Join-Path $TestDrive 'a.png') -Style Avatar
        $asset | Should -BeOfType 'MightyNetworks.Asset'
        $asset.AssetId | Should -BeGreaterThan 0
        $asset.Name | Should -Be 'a.png'
        $sent = (Get-ServerLog $server)[-1]
        $sent.Method | Should -Be 'POST'
        $sent.Target | Should -BeLike '*/assets'
    }

    It 'takes the files of Get-ChildItem, whatever they are called' {
        $assets = Get-ChildItem $TestDrive -Filter *.png | Sort-Object Name | New-MNAsset -Style Avatar
        $assets.Name | Should -Be 'a.png', 'b [1].png'
        $assets.Type | Should -Be 'image', 'image'
    }

    It 'takes paths relative to the location, on any drive of files' {
        Push-Location $TestDrive
        try { ('a.png', 'TestDrive:/a.png', (Join-Path . 'größe.PDF') | New-MNAsset).Name | Should -Be 'a.png', 'a.png', 'größe.PDF' } finally { Pop-Location }
    }

    It 'says what kind of file <Name> is' -ForEach @(
        @{ Name = 'film.mp4'; Type = 'video' }
        @{ Name = 'unknown'; Type = 'file' }
    ) {
        (New-MNAsset (Join-Path $TestDrive $Name)).Type | Should -Be $Type
    }

    It 'has the service take a file from an address' {
        (New-MNAsset -SourceUri 'https://example.com/pictures/c.png' -Style Cover).Name | Should -Be 'c.png'
    }

    It 'keeps what else is given' {
        (New-MNAsset (Join-Path $TestDrive 'a.png') -OriginalAspectRatio '1.5' -Metadata @{ source = 'camera' }).Name | Should -Be 'a.png'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Get-ChildItem $TestDrive -Filter *.png | New-MNAsset -WhatIf } | Should -Be 0
    }

    It 'refuses <What> before it sends anything' -ForEach @(
        @{ What = 'a missing file'; Upload = { New-MNAsset (Join-Path $TestDrive 'none.png') }; Id = 'MNFileNotFound' }
        @{ What = 'a file in a missing folder'; Upload = { New-MNAsset (Join-Path $TestDrive 'none/none.png') }; Id = 'MNFileNotFound' }
        @{ What = 'a drive that is none'; Upload = { New-MNAsset 'nodrive:/a.png' }; Id = 'MNFileNotFound' }
        @{ What = 'a folder'; Upload = { New-MNAsset $TestDrive }; Id = 'MNNotAFile' }
        @{ What = 'what is on no drive of files'; Upload = { New-MNAsset 'Env:PATH' }; Id = 'MNNotAFile' }
        @{ What = 'a wildcard that matches nothing'; Upload = { New-MNAsset (Join-Path $TestDrive '*.none') }; Id = 'MNFileNotFound' }
        @{ What = 'an address without https'; Upload = { New-MNAsset -SourceUri 'ftp://example.com/a.png' }; Id = 'MNNotAWebAddress' }
        @{ What = 'a part of an address'; Upload = { New-MNAsset -SourceUri 'a.png' }; Id = 'MNNotAWebAddress' }
    ) {
        Measure-Request { $script:errors = Get-ErrorRecord $Upload } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
    }

    It 'refuses what cannot be kept with a file, and sends nothing' {
        $metadata = @{ process = [System.Diagnostics.Process]::GetCurrentProcess() }
        Measure-Request { { New-MNAsset (Join-Path $TestDrive 'a.png') -Metadata $metadata } | Should -Throw -ErrorId 'MNInvalidMetadata,*' } | Should -Be 0
    }

    It 'refuses a file that it may not read, and goes on' -Skip:($env:OS -eq 'Windows_NT' -or (id -u) -eq 0) {
        $locked = Join-Path $TestDrive 'locked.png'
        [System.IO.File]::WriteAllText($locked, 'content')
        chmod 000 $locked
        $errors = Get-ErrorRecord { $script:asset = $locked, (Join-Path $TestDrive 'a.png') | New-MNAsset }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNFileNotReadable,*'
        $asset.Name | Should -Be 'a.png'
    }

    It 'reports a file that the service refuses, and goes on' {
        $empty = Join-Path $TestDrive 'empty.png'
        [System.IO.File]::WriteAllText($empty, '')
        $errors = Get-ErrorRecord { $script:asset = $empty, (Join-Path $TestDrive 'a.png') | New-MNAsset }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        $errors.TargetObject | Should -Be $empty
        $asset.Name | Should -Be 'a.png'
    }

    It 'sends the largest file there may be without holding it' {
        $large = Join-Path $TestDrive 'large.mp4'
        $file = [System.IO.File]::Create($large)
        try { $file.SetLength(25MB) } finally { $file.Dispose() }
        $null = New-MNAsset (Join-Path $TestDrive 'a.png')
        $before = [System.GC]::GetTotalAllocatedBytes($true)
        (New-MNAsset $large -Style CourseVideo).Type | Should -Be 'video'
        [System.GC]::GetTotalAllocatedBytes($true) - $before | Should -BeLessThan 10MB
    }

    It 'refuses a file over the cap, and sends nothing' {
        $large = Join-Path $TestDrive 'too-large.mp4'
        $file = [System.IO.File]::Create($large)
        try { $file.SetLength(25MB + 1) } finally { $file.Dispose() }
        Measure-Request { $script:errors = Get-ErrorRecord { New-MNAsset $large } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNFileTooLarge,*'
    }
}
