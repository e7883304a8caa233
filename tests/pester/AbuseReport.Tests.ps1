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
        Get-MNMember (Get-MNAbuseReport -First 1).ReporterId | ForEach-Object MemberId | Should -Be 20000012
    }

    It 'does not let the member who reported be banned in the place of somebody else' {
        $errors = Get-ErrorRecord { Get-MNAbuseReport -First 1 | Block-MNMember -SpaceId 3100001 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObjectMissingMandatory,*'
    }

    It 'reads no more than is taken' {
        (Get-MNAbuseReport -Skip 1 -First 2).AbuseReportId | Should -Be 860002, 860003
    }
}
