BeforeDiscovery {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $cmdlets = @(Get-Command -Module MightyNetworks | ForEach-Object Name)

    # The examples of every page, as the page has them. Windows PowerShell has other names of encodings.
    $examples = foreach ($page in Get-ChildItem (Join-Path $PSScriptRoot '../../docs/cmdlets') -Filter *.md) {
        $text = [System.IO.File]::ReadAllText($page.FullName) -replace "`r"
        foreach ($match in [regex]::Matches($text, '(?sm)^### ([^\n]*)\n+```powershell\n(.*?)\n```')) {
            if ($PSVersionTable.PSVersion.Major -lt 6 -and $match.Groups[2].Value -match 'utf8BOM') { continue }
            @{ Cmdlet = $page.BaseName; Title = $match.Groups[1].Value; Code = $match.Groups[2].Value }
        }
    }
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-Help <_>' -ForEach $cmdlets {
    BeforeAll {
        $help = Get-Help $_ -Full
        $common = [System.Management.Automation.PSCmdlet]::CommonParameters
        $parameters = (Get-Command $_).Parameters.Values | Where-Object Name -NotIn $common
    }

    It 'shows what the cmdlet is for' {
        $help.description.Text -join '' | Should -Not -BeNullOrEmpty
        # Without a help file Get-Help shows the syntax in place of the synopsis.
        $help.Synopsis.Trim() | Should -Not -BeNullOrEmpty
        $help.Synopsis | Should -Not -Match "$_ \["
    }

    It 'explains every parameter' {
        $explained = $help.parameters.parameter | Where-Object { $_.description.Text -join '' } | ForEach-Object Name
        $explained | Sort-Object | Should -Be ($parameters.Name | Sort-Object)
    }

    It 'has every parameter in the syntax but those that only the pipeline binds' {
        $shown = $parameters | Where-Object { $_.Attributes.DontShow -contains $false } | ForEach-Object Name
        $help.syntax.syntaxItem.parameter.name | Sort-Object -Unique | Should -Be ($shown | Sort-Object)
    }

    It 'leads to its page in the repository' {
        $project = (Get-Module MightyNetworks).ProjectUri
        $uri = @($help.relatedLinks.navigationLink)[0].uri
        $uri | Should -Be "$project/blob/main/docs/cmdlets/$_.md"
        Join-Path $PSScriptRoot "../../docs/cmdlets/$_.md" | Should -Exist
    }

    It 'has two examples or more' {
        $examples = @($help.examples.example | Where-Object { $_.code -and ($_.remarks.Text -join '') })
        $examples.Count | Should -BeGreaterOrEqual 2
    }
}

Describe 'Get-Help' {
    It 'shows the whole help of a cmdlet as plain text' {
        # Where lines break depends on the window.
        $text = (Get-Help Set-MNMemberRole -Full | Out-String) -replace '\s'
        $text | Should -Match '\[-Role\]\{Host\|Moderator\|Contributor\}'
        $text | Should -Match 'Example2:'
        $text | Should -Not -Match '```|\[about_MightyNetworks\]|{{'
    }

    It 'shows one parameter' {
        Get-Help Set-MNMemberRole -Parameter Role | Out-String | Should -Match 'role'
    }

    It 'shows the text about the module' {
        Get-Help about_MightyNetworks | Should -Match 'Connect-MNNetwork'
    }
}

Describe 'The help of the cmdlets' {
    BeforeAll {
        # As an installed module is found: by runspaces that an example makes itself, too.
        $modulePath = $env:PSModulePath
        $env:PSModulePath = (Split-Path (Split-Path (Split-Path (Get-BuiltModulePath)))) + [System.IO.Path]::PathSeparator + $modulePath

        # Examples that write files write them here.
        $temporary = $env:TMPDIR, $env:TMP, $env:TEMP
        $env:TMPDIR = $env:TMP = $env:TEMP = $TestDrive

        # A session of its own without a user: an example that asks for anything fails.
        $state = [initialsessionstate]::CreateDefault()
        $state.ImportPSModule((Get-BuiltModulePath))
        $session = [powershell]::Create($state)

        function Invoke-InSession {
            param([string] $Code)
            $session.Commands.Clear()
            $session.Streams.ClearStreams()
            $null = $session.AddScript($Code, $true).AddCommand('Out-String')
            $session.Invoke()
            $session.Streams.Error | Should -BeNullOrEmpty
        }
    }

    BeforeEach { Invoke-InSession 'Connect-MNNetwork -Sandbox' }

    AfterEach {
        Invoke-InSession 'Get-MNConnection | Disconnect-MNNetwork'
        Remove-Item env:MN_NETWORK_ID, env:MN_API_TOKEN -ErrorAction Ignore
    }

    AfterAll {
        $session.Dispose()
        $env:PSModulePath = $modulePath
        $env:TMPDIR, $env:TMP, $env:TEMP = $temporary
    }

    It 'has in <Cmdlet> the example <Title>, which runs as it is written' -ForEach $examples {
        Invoke-InSession $Code
    }
}
