BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $period = @{ Since = '2026-03-01Z'; Until = '2026-06-01Z' }
}

Describe 'Export-MNReport' {
    BeforeEach {
        $null = Connect-MNNetwork -Sandbox
        $file = Join-Path $TestDrive 'report.html'
    }
    AfterEach { Disconnect-MNNetwork }

    It 'writes a page that an XML parser reads' {
        $written = Export-MNReport $file @period -PassThru
        $written.FullName | Should -Be $file
        $page = [xml](Get-Content $file -Raw -Encoding utf8)
        $page.html.body.header.h1 | Should -Be 'Sandbox Community'
        @($page.SelectNodes('//section/h2')).InnerText | Should -Be 'Growth', 'Active and inactive members', 'Engagement', 'Events', 'Plans and revenue', 'Open reports', 'What this report cost'
    }

    It 'says what it costs, and that is what it costs but for reactions to comments' {
        $estimate = Export-MNReport $file @period -Section Growth, Activity, Event, Plan, AbuseReport -Estimate
        Measure-Request { Export-MNReport $file @period -Section Growth, Activity, Event, Plan, AbuseReport } | Should -Be $estimate[-1].Requests
    }

    It 'writes a file relative to the current location' {
        Push-Location $TestDrive
        try { Export-MNReport ./here.html -Section AbuseReport } finally { Pop-Location }
        Join-Path $TestDrive 'here.html' | Should -Exist
    }

    It 'refuses <Name> before any request' -ForEach @(
        @{ Name = 'a folder that does not exist'; Path = 'none/report.html'; Id = 'MNNotAFile' }
        @{ Name = 'what is no file'; Path = 'Env:report'; Id = 'MNNotAFile' }
        @{ Name = 'a folder'; Path = '.'; Id = 'MNNotAFile' }
    ) {
        Push-Location $TestDrive
        try {
            Measure-Request { { Export-MNReport $Path } | Should -Throw -ErrorId "$Id,*" } | Should -Be 0
        }
        finally { Pop-Location }
    }
}
