BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'The help of every cmdlet' {
    BeforeAll {
        $common = [System.Management.Automation.PSCmdlet]::CommonParameters
        $pages = foreach ($command in Get-Command -Module MightyNetworks) {
            [pscustomobject]@{
                Cmdlet     = $command.Name
                # The same help; without a category Get-Help also reads the folders of PATH, at 25 ms a cmdlet.
                Help       = Get-Help $command.Name -Full -Category Cmdlet
                Parameters = @($command.Parameters.Values | Where-Object Name -NotIn $common)
            }
        }

        # The cmdlets for whose page a block does not return $true.
        function Get-Offender([scriptblock] $Rule) {
            @(foreach ($page in $pages) { if (-not (& $Rule $page.Help $page.Parameters $page.Cmdlet)) { $page.Cmdlet } }) -join ' '
        }
    }

    It 'shows what the cmdlet is for' {
        $pages.Count | Should -BeGreaterThan 100
        # Without a help file Get-Help shows the syntax in place of the synopsis.
        Get-Offender { param($Help, $Parameters, $Cmdlet) ($Help.description.Text -join '') -and $Help.Synopsis.Trim() -and $Help.Synopsis -notmatch "$Cmdlet \[" } |
            Should -BeNullOrEmpty
    }

    It 'explains every parameter' {
        Get-Offender {
            param($Help, $Parameters)
            $explained = $Help.parameters.parameter | Where-Object { $_.description.Text -join '' } | ForEach-Object Name
            "$($explained | Sort-Object)" -eq "$($Parameters.Name | Sort-Object)"
        } | Should -BeNullOrEmpty
    }

    It 'has every parameter in the syntax but those that only the pipeline binds' {
        Get-Offender {
            param($Help, $Parameters)
            $shown = $Parameters | Where-Object { $_.Attributes.DontShow -contains $false } | ForEach-Object Name
            "$($Help.syntax.syntaxItem.parameter.name | Sort-Object -Unique)" -eq "$($shown | Sort-Object)"
        } | Should -BeNullOrEmpty
    }

    It 'leads to its page in the repository' {
        $project = (Get-Module MightyNetworks).ProjectUri
        Get-Offender {
            param($Help, $Parameters, $Cmdlet)
            @($Help.relatedLinks.navigationLink)[0].uri -eq "$project/blob/main/docs/cmdlets/$Cmdlet.md" -and (Test-Path "$PSScriptRoot/../../docs/cmdlets/$Cmdlet.md")
        } | Should -BeNullOrEmpty
    }

    It 'has two examples or more' {
        Get-Offender { param($Help) @($Help.examples.example | Where-Object { $_.code -and ($_.remarks.Text -join '') }).Count -ge 2 } | Should -BeNullOrEmpty
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

Describe 'The examples of every cmdlet' {
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

        # Runs a block in a new network, and returns the text of its output or of its first error.
        function Invoke-Example([string] $Code) {
            $session.Commands.Clear()
            $session.Streams.ClearStreams()
            $null = $session.AddScript('Get-MNConnection | Disconnect-MNNetwork; $null = Connect-MNNetwork -Sandbox', $true).AddStatement()
            $null = $session.AddScript($Code, $true).AddCommand('Out-String')
            try { $null = $session.Invoke() } catch { return "$_" }
            $session.Streams.Error | Select-Object -First 1 | Out-String
        }
    }

    AfterAll {
        $session.Dispose()
        $env:PSModulePath = $modulePath
        $env:TMPDIR, $env:TMP, $env:TEMP = $temporary
    }

    It 'runs as it is written' {
        $wrong = foreach ($page in Get-ChildItem (Join-Path $PSScriptRoot '../../docs/cmdlets') -Filter *.md) {
            $text = [System.IO.File]::ReadAllText($page.FullName) -replace "`r"
            foreach ($match in [regex]::Matches($text, '(?sm)^### ([^\n]*)\n+```powershell\n(.*?)\n```')) {
                $title, $code = $match.Groups[1, 2].Value
                # Windows PowerShell has other names of encodings.
                if ($PSVersionTable.PSVersion.Major -lt 6 -and $code -match 'utf8BOM') { continue }
                $failure = Invoke-Example $code
                if ($failure) { "$($page.BaseName), $($title): $failure" }
                Remove-Item env:MN_NETWORK_ID, env:MN_API_TOKEN -ErrorAction Ignore
                $count++
            }
        }
        $wrong -join "`n" | Should -BeNullOrEmpty
        $count | Should -BeGreaterThan 250
    }
}
