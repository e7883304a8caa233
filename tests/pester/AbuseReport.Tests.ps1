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

    It 'lists the open ones' {
        Measure-Request { $script:reports = Get-MNAbuseReport -Open } | Should -Be 1
        $reports.AbuseReportId | Should -Be 860001, 860003, ([uint64] 9300000000000000001)
        (Get-MNAbuseReport -Open -First 1 -Skip 1).AbuseReportId | Should -Be 860003
    }

    It 'adds what was reported and who wrote it' {
        $estimate = Get-MNAbuseReport -Open -IncludeContent -Estimate
        Measure-Request { $script:rows = Get-MNAbuseReport -Open -IncludeContent -ThrottleLimit 4 } | Should -Be $estimate[-1].Requests
        $rows.ContentStatus | ForEach-Object { "$_" } | Should -Be 'Found', 'Found', 'Found'
        $rows[0].Title | Should -Be (Get-MNPost 5200001).Title
        $rows[0].Text | Should -Be (Get-MNPost 5200001).Description
        $rows[0].AuthorId | Should -Be (Get-MNPost 5200001).CreatorId
        $author = Get-MNMember $rows[0].AuthorId
        $rows[0].Author | Should -Be "$($author.FirstName) $($author.LastName)"
        $rows[1].AuthorId | Should -Be 20000013
    }

    It 'finds a comment whose post the report does not tell, and leads to it' {
        $row = Get-MNAbuseReport -IncludeContent | Where-Object CommentId
        $row.PostId | Should -Be 5200001
        $row.Text | Should -Be (Get-MNComment 5200001 60000001).Text
        Get-WhatIfMessage { $row | Remove-MNComment -WhatIf } | Should -Match '60000001'
    }

    It 'says what was removed meanwhile' {
        Remove-MNPost 5200001 -Confirm:$false
        $rows = Get-MNAbuseReport -IncludeContent
        ($rows | Where-Object TargetId -EQ 5200001).ContentStatus | Should -Be 'NotFound'
        ($rows | Where-Object CommentId).ContentStatus | Should -Be 'NotFound'
        ($rows | Where-Object CommentId).Text | Should -BeNullOrEmpty
    }

    It 'does not let the author be banned by a pipe' {
        $errors = Get-ErrorRecord { Get-MNAbuseReport -Open -IncludeContent -First 1 | Block-MNMember -SpaceId 3100001 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }
}
