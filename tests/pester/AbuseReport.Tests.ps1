BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNAbuseReport' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists all, with ids of any size' {
        Measure-Request { $script:reports = Get-MNAbuseReport } | Should -Be 1
        $reports.AbuseReportId | Should -Be 860001, 860002, 860003, ([uint64] 9300000000000000001)
        @($reports | Where-Object IgnoredAt).AbuseReportId | Should -Be 860002
    }

    It 'leads to the member who reported' {
        (Get-MNAbuseReport -First 1 | Get-MNMember).MemberId | Should -Be 20000012
    }

    It 'reads no more than is taken' {
        (Get-MNAbuseReport -Skip 1 -First 2).AbuseReportId | Should -Be 860002, 860003
    }
}
