# The pages for users: their PowerShell runs as it is written, and their links lead somewhere.
BeforeDiscovery {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    $docs = Join-Path $PSScriptRoot '../../docs'
    $pages = @(Get-Item (Join-Path $docs 'index.md'), (Join-Path $docs 'webhooks.md')) + @(Get-ChildItem (Join-Path $docs 'cookbook') -Filter *.md)
    $blocks = foreach ($page in $pages) {
        foreach ($block in Get-PageBlock $page.FullName) {
            @{ Page = $page.Name; Path = $page.FullName; Code = $block.Code; Line = ($block.Before -split "`n").Count }
        }
    }

    $links = foreach ($page in $pages + @(Get-Item (Join-Path $PSScriptRoot '../../README.md'))) {
        $text = [System.IO.File]::ReadAllText($page.FullName)
        foreach ($match in [regex]::Matches($text, '\]\((?!https?:)([^)#]+)')) { @{ Page = $page.Name; Folder = $page.DirectoryName; Link = $match.Groups[1].Value } }
    }
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    $state = [initialsessionstate]::CreateDefault()
    $state.ImportPSModule((Get-BuiltModulePath))
    $session = [powershell]::Create($state)

    function Invoke-InSession {
        param([string] $Code)
        $session.Commands.Clear()
        $session.Streams.ClearStreams()
        $null = $session.AddScript($Code, $true).AddCommand('Out-String').Invoke()
        $session.Streams.Error | Should -BeNullOrEmpty
    }

    # As an installed module is found by the scripts that a block calls.
    $modulePath = $env:PSModulePath
    $env:PSModulePath = (Split-Path (Split-Path (Split-Path (Get-BuiltModulePath)))) + [System.IO.Path]::PathSeparator + $modulePath
}

AfterAll {
    $session.Dispose()
    $env:PSModulePath = $modulePath
    Remove-Item env:MN_WEBHOOK_KEY -ErrorAction Ignore
}

Describe 'The PowerShell of a page' {
    BeforeEach {
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
        $null = New-Item (Join-Path $folder 'spool') -ItemType Directory
        $env:MN_WEBHOOK_KEY = 'key-of-the-tests'
        # A receiver ends at once here.
        Invoke-InSession @"
Set-Location '$folder'
`$global:PSDefaultParameterValues = @{ 'Receive-MNWebhook:TimeoutSec' = 1; 'Receive-MNWebhook:Port' = $(Get-FreePort) }
`$null = Connect-MNNetwork -Sandbox
"@
    }

    AfterEach { Invoke-InSession "Get-MNConnection | Disconnect-MNNetwork; Set-Location '$PSScriptRoot'" }

    It 'runs: <Page>, line <Line>' -ForEach $blocks {
        Export-PageFile $Path $folder
        if ($Code -match '\bexamples\b') {
            # The scripts that the block calls; the C# example has the files of its build, too.
            Copy-Item (Get-ChildItem (Join-Path $PSScriptRoot '../../examples') -Exclude csharp) (New-Item (Join-Path $folder 'examples') -ItemType Directory) -Recurse
        }
        Invoke-InSession $Code
    }
}

Describe 'A page' -ForEach @{ Links = $links } {
    It 'links only to files that exist' {
        $Links.Count | Should -BeGreaterThan 30
        $Links | Where-Object { -not (Test-Path (Join-Path $_.Folder $_.Link)) } | ForEach-Object { "$($_.Page) links to $($_.Link)" } | Should -BeNullOrEmpty
    }
}
