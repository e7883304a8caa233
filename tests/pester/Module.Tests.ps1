BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1'), (Join-Path $PSScriptRoot '../../build/Shell.psm1')
    $manifest = Get-BuiltModulePath
    $folder = Split-Path $manifest

    # Runs a script in a PowerShell of its own and returns what it wrote.
    function Invoke-NewShell([string] $Script) {
        Invoke-Shell (Get-CurrentShell) '-Command', "`$ErrorActionPreference = 'Stop'; $Script" 2>&1
    }

    $loaded = "[AppDomain]::CurrentDomain.GetAssemblies() | ForEach-Object { `$_.GetName().Name } | Where-Object { `$_ -like 'MightyNetworks.*' }"
}

Describe 'The module' {
    It 'has the version of the project, and so have its assemblies' {
        $version = ([xml](Get-Content (Join-Path $PSScriptRoot '../../Directory.Build.props') -Raw)).SelectSingleNode('//VersionPrefix').InnerText
        $module = Import-Module $manifest -PassThru
        $module.Version | Should -Be $version
        [System.Reflection.AssemblyName]::GetAssemblyName($module.Path).Version | Should -Be "$version.0"
    }

    It 'has a valid manifest that exports the cmdlets there are' {
        $module = Test-ModuleManifest $manifest -ErrorAction Stop
        $module.ExportedCmdlets.Count | Should -BeGreaterThan 0
        Import-BuiltModule
        (Get-Command -Module MightyNetworks).Name | Sort-Object | Should -Be ($module.ExportedCmdlets.Keys | Sort-Object)
    }

    It 'brings no assembly but its own to PowerShell 7' {
        (Get-ChildItem (Join-Path $folder 'Core') -Filter *.dll).Name | Sort-Object |
            Should -Be 'MightyNetworks.Client.dll', 'MightyNetworks.PowerShell.dll', 'MightyNetworks.Sandbox.dll'
    }

    It 'brings its own System.Text.Json to Windows PowerShell, and never PowerShell itself' {
        $names = (Get-ChildItem (Join-Path $folder 'Desktop') -Filter *.dll).Name
        $names | Should -Contain 'System.Text.Json.dll'
        $names | Should -Not -Contain 'System.Management.Automation.dll'
    }

    It 'brings the licenses and notices of all that is not its own' {
        $notices = Get-Content (Join-Path $folder 'Desktop/THIRD-PARTY-NOTICES.txt') -Raw
        $names = (Get-ChildItem (Join-Path $folder 'Desktop') -Filter *.dll).BaseName | Where-Object { $_ -notlike 'MightyNetworks.*' }
        $names | Where-Object { $notices -notmatch "(?m)^$([regex]::Escape($_)) \d" } | Should -BeNullOrEmpty
        $notices | Should -BeLike '*Permission is hereby granted*TimeZoneConverter 8*Matt Johnson-Pint*'
    }

    It 'brings nothing to Windows PowerShell that nobody decided about' {
        . (Join-Path $PSScriptRoot '../../build/Desktop.ps1')
        (Get-ChildItem (Join-Path $folder 'Desktop')).Name | Sort-Object | Should -Be ($DesktopFiles + 'THIRD-PARTY-NOTICES.txt' | Sort-Object)
    }

    It 'picks the build for the edition' {
        $data = Get-Content $manifest -Raw
        foreach ($edition in 'Desktop', 'Core') {
            $read = & ([scriptblock]::Create($data.Replace('$PSEdition/', "$edition/").Replace('$PSEdition', "'$edition'")))
            $read.RootModule | Should -BeLike "$edition/*"
            Join-Path $folder $read.RootModule | Should -Exist
        }
    }

    It 'says which PowerShell it needs where that is too old' {
        $data = Get-Content $manifest -Raw
        foreach ($edition in @{ Core = '7.4'; Desktop = '5.1' }.GetEnumerator()) {
            (& ([scriptblock]::Create($data.Replace('$PSEdition/', '').Replace('$PSEdition', "'$($edition.Key)'")))).PowerShellVersion | Should -Be $edition.Value
        }

        # A PowerShell that is too old for it, whatever runs the tests.
        $copy = New-Item (Join-Path $TestDrive 'MightyNetworks') -ItemType Directory
        Set-Content (Join-Path $copy 'MightyNetworks.psd1') $data.Replace("'7.4'", "'99.4'").Replace("'5.1'", "'99.4'")
        $session = [powershell]::Create()
        try {
            $null = $session.AddCommand('Import-Module').AddParameter('Name', (Join-Path $copy 'MightyNetworks.psd1')).AddParameter('ErrorAction', 'Stop')
            { $session.Invoke() } | Should -Throw "*'$($PSVersionTable.PSVersion)'*MightyNetworks*'99.4'*"
        }
        finally { $session.Dispose() }
    }

    It 'can be imported, removed and imported again, and loads nothing that a first call can load, in a PowerShell like the one that runs, wherever it is' {
        Push-Location ([System.IO.Path]::GetTempPath())
        try { $version, $place, $lines = Invoke-NewShell "`$PSVersionTable.PSVersion.ToString(); `$PSHOME; Import-Module '$manifest'; Remove-Module MightyNetworks; Import-Module '$manifest'; $loaded; '-'; `$null = Connect-MNNetwork -Sandbox; $loaded; (Get-MNNetwork).NetworkId" }
        finally { Pop-Location }
        $version, $place | Should -Be "$($PSVersionTable.PSVersion)", $PSHOME
        $before, $after = "$lines" -split '-', 2
        $before | Should -BeLike '*MightyNetworks.PowerShell*'
        $before | Should -Not -BeLike '*MightyNetworks.Sandbox*'
        $after | Should -BeLike '*MightyNetworks.Sandbox* 10001'
    }

    It 'does the same job with the build for Windows PowerShell' {
        $assembly = Join-Path $folder 'Desktop/MightyNetworks.PowerShell.dll'
        Invoke-NewShell "Import-Module '$assembly'; `$null = Connect-MNNetwork -Sandbox; @(Get-MNMember).Count; (Set-MNMemberRole 20000004 -Role Host).MemberId" |
            Should -Be 250, 20000004
    }
}
