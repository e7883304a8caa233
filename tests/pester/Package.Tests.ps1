# The package of the built module: its files, its bytes, and the way through a repository to a user.

BeforeDiscovery {
    # PSResourceGet comes with PowerShell 7.4 and later. Windows keeps the repositories of a user where no variable of the environment leads elsewhere.
    $canInstall = $PSVersionTable.PSVersion.Major -ge 7 -and -not $IsWindows
}

BeforeAll {
    $root = Join-Path $PSScriptRoot '../..'
    Import-Module (Join-Path $root 'build/Manifest.psm1'), (Join-Path $root 'build/Package.psm1'), (Join-Path $root 'build/Release.psm1'), (Join-Path $root 'build/Shell.psm1')
    $identity = Get-ProjectIdentity
    $module = Join-Path $root "out/module/MightyNetworks/$($identity.Version)"
    $files = @(Get-Content (Join-Path $root 'build/PackageFiles.txt'))

    # A copy of the module in a folder of its own, whose files are as new as the test.
    function Copy-Module([string] $Name) {
        $copy = Join-Path $TestDrive $Name
        Copy-Item $module $copy -Recurse
        Get-ChildItem $copy -Recurse -File | ForEach-Object { $_.LastWriteTime = [datetime]::Now }
        $copy
    }

    # The years in which the entries of a package were written, each once.
    function Get-EntryYear([string] $Package) {
        Add-Type -AssemblyName System.IO.Compression.FileSystem
        $archive = [System.IO.Compression.ZipFile]::OpenRead($Package)
        try { $archive.Entries.LastWriteTime.Year | Sort-Object -Unique } finally { $archive.Dispose() }
    }

    function New-Folder([string] $Name) { (New-Item (Join-Path $TestDrive $Name) -ItemType Directory).FullName }
}

Describe 'The package' {
    It 'has the same bytes from another folder and at another time' {
        $first = New-ModulePackage $module (New-Folder 'one')
        $second = New-ModulePackage (Copy-Module 'elsewhere') (New-Folder 'two')
        (Get-FileHash $second).Hash | Should -Be (Get-FileHash $first).Hash
        Get-EntryYear $first | Should -Be 1980
        Split-Path $first -Leaf | Should -Be "MightyNetworks.$($identity.FullVersion).nupkg"
    }

    It 'is not made with a file too many or too few' {
        $copy = Copy-Module 'changed'
        Set-Content (Join-Path $copy 'Core/Stray.dll') ''
        Remove-Item (Join-Path $copy 'LICENSE')
        { New-ModulePackage $copy $TestDrive } | Should -Throw '*Missing: LICENSE. Unexpected: Core/Stray.dll.'
    }

    It 'has no symbols, which have an archive of their own' {
        $files | Where-Object { $_ -like '*.pdb' } | Should -BeNullOrEmpty
        $bin = Join-Path $root 'src/MightyNetworks.PowerShell/bin/Release'
        $folders = [ordered]@{ Core = Join-Path $bin 'net8.0'; Desktop = Join-Path $bin 'netstandard2.0' }
        $zip = New-SymbolArchive $folders (Join-Path $TestDrive 'symbols.zip')
        Expand-Archive $zip (Join-Path $TestDrive 'symbols')
        $assemblies = $files | Where-Object { $_ -like '*/MightyNetworks.*.dll' } | ForEach-Object { $_ -replace 'dll$', 'pdb' }
        Get-RelativeFile (Join-Path $TestDrive 'symbols') | Should -Be $assemblies
    }

    It 'lists the components it contains, and no time' {
        $names = $files | Where-Object { $_ -like '*.dll' -and $_ -notlike '*/MightyNetworks.*' } | ForEach-Object { [System.IO.Path]::GetFileNameWithoutExtension($_) }
        $components = @($names) + 'BuildTool' | ForEach-Object { @{ name = $_; 'bom-ref' = "pkg:nuget/$_" } }
        $bom = @{
            metadata     = @{ timestamp = '2026-01-01T00:00:00Z'; component = @{ 'bom-ref' = 'module' } }
            components   = $components
            dependencies = @(@{ ref = 'module'; dependsOn = @($components.'bom-ref') }, @{ ref = 'pkg:nuget/BuildTool'; dependsOn = @() })
        }
        $list = ConvertTo-ModuleBom (ConvertTo-Json $bom -Depth 9) $module
        $list | Should -Not -Match 'timestamp|BuildTool'
        (ConvertFrom-Json $list).components.name | Should -Be $names

        $bom.components = @($components | Where-Object { $_.name -ne 'System.Memory' })
        { ConvertTo-ModuleBom (ConvertTo-Json $bom -Depth 9) $module } | Should -Throw 'The list of components lacks System.Memory.'
    }
}

Describe 'A package in a repository' -Skip:(-not $canInstall) {
    BeforeAll {
        $homeFolder = New-Folder 'home'
        $package = New-ModulePackage $module (New-Folder 'package')
        Push-Location (New-Folder 'current')
        try { $installed = Install-ModulePackage (Get-CurrentShell) $package $homeFolder } finally { Pop-Location }
        $data = (& ([scriptblock]::Create((Get-Content $installed.Manifest -Raw)))).PrivateData.PSData
    }

    It 'is found by the name of a cmdlet' {
        $installed.Command | Should -Be 'Get-MNMember', 'MightyNetworks'
    }

    It 'has a tag for every cmdlet, within the length that repositories accept' {
        $tags = $installed.Tags
        $cmdlets = (Get-Command -Module MightyNetworks -CommandType Cmdlet).Name
        $tags | Where-Object { $_ -like 'PSCommand_*' } | Sort-Object | Should -Be ($cmdlets | ForEach-Object { "PSCommand_$_" } | Sort-Object)
        $tags | Should -Contain 'PSIncludes_Cmdlet'
        ($tags -join ' ').Length | Should -BeLessThan 4000
    }

    It 'says who made which version, under which licence, and what is new' {
        $installed.Name, $installed.Author, $installed.ProjectUri, $installed.LicenseUri |
            Should -Be 'MightyNetworks', $identity.Authors, $identity.ProjectUri, $identity.LicenseUri
        "$($installed.Prerelease)" | Should -Be $identity.Prerelease
        $section = Get-ReleaseNote $identity.FullVersion
        if (-not $section) { $section = Get-ReleaseNote 'Unreleased' }
        $installed.ReleaseNotes | Should -Be $section
    }

    It 'installs the files of the module, byte for byte, and what the installer adds' {
        $folder = Split-Path $installed.Manifest
        $folder | Should -BeLike "$homeFolder*"
        Get-RelativeFile $folder | Where-Object { $_ -ne 'PSGetModuleInfo.xml' } | Should -Be $files
        foreach ($name in $files) { (Get-FileHash (Join-Path $folder $name)).Hash | Should -Be (Get-FileHash (Join-Path $module $name)).Hash -Because $name }
    }

    It 'leaves nothing in the current folder' {
        Get-ChildItem (Join-Path $TestDrive 'current') -Force | Should -BeNullOrEmpty
    }

    It 'runs in a clean PowerShell that finds it by its name' {
        $modules = Split-Path (Split-Path (Split-Path $installed.Manifest))
        $script = "`$env:PSModulePath = '$modules'; Import-Module MightyNetworks; `$null = Connect-MNNetwork -Sandbox; (Get-MNNetwork).NetworkId;
            @(Get-MNMember).Count; (Set-MNMemberRole 20000004 -Role Host).MemberId; (Get-Module MightyNetworks).Path"
        Invoke-Shell (Get-CurrentShell) '-Command', $script | Should -Be '10001', '250', '20000004', (Join-Path (Split-Path $installed.Manifest) 'Core/MightyNetworks.PowerShell.dll')
    }
}

Describe 'The release notes' {
    BeforeAll {
        $changelog = Join-Path $TestDrive 'CHANGELOG.md'
        Set-Content $changelog "# Changelog`n`n## [Unreleased]`n`n- new`n`n## [0.2.0] - 2026-12-01`n`n### Added`n`n- [a] link`n`n## [0.0.9]`n`n- old`n`n[0.2.0]: https://example.org"
    }

    It 'are the section of <Version>' -ForEach @(
        @{ Version = 'Unreleased'; Text = '- new' }
        @{ Version = '0.2.0'; Text = "### Added`n`n- [a] link" }
        @{ Version = '0.0.9'; Text = '- old' }
        @{ Version = '0.1'; Text = $null }
        @{ Version = '0.3.0'; Text = $null }
    ) {
        Get-ReleaseNote $Version $changelog | Should -Be $Text
    }
}

Describe 'A release' {
    It 'stops before it signs or publishes anything without its secrets' {
        $names = 'MN_SIGNING_CERTIFICATE', 'MN_SIGNING_PASSWORD', 'MN_GALLERY_KEY', 'GH_TOKEN'
        $before = @{}
        foreach ($name in $names) { $before[$name] = [System.Environment]::GetEnvironmentVariable($name); [System.Environment]::SetEnvironmentVariable($name, $null) }
        try {
            { Add-ModuleSignature $module $TestDrive } | Should -Throw 'Missing in the environment: MN_SIGNING_CERTIFICATE, MN_SIGNING_PASSWORD.*'
            { Publish-Release $TestDrive } | Should -Throw 'Missing in the environment: MN_GALLERY_KEY, GH_TOKEN.*'
        }
        finally { foreach ($name in $names) { [System.Environment]::SetEnvironmentVariable($name, $before[$name]) } }
    }
}

Describe 'The identity' {
    It 'stands in build/Identity.props and in no other file' {
        $identity = Get-ProjectIdentity
        $values = $identity.ModuleGuid, $identity.Authors, $identity.ProjectUri, $identity.LicenseUri, $identity.TimestampServer
        $lines = @(git -C $root grep --fixed-strings --untracked ($values | ForEach-Object { '-e', $_ }) -- ':!CHANGELOG.md' ':!docs/screens')
        $lines | Where-Object { $_ -notlike 'build/Identity.props:*' } | Should -BeNullOrEmpty
        foreach ($value in $values) { $lines -like "*$value*" | Should -Not -BeNullOrEmpty -Because $value }
    }

    It 'is in the manifest of the built module' {
        $manifest = & ([scriptblock]::Create((Get-Content (Join-Path $module 'MightyNetworks.psd1') -Raw)))
        $manifest.GUID, $manifest.Author, $manifest.CompanyName, $manifest.ModuleVersion |
            Should -Be $identity.ModuleGuid, $identity.Authors, $identity.Authors, $identity.Version
    }
}
