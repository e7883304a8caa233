BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule

    function Read-Data([string] $File) {
        Get-Content (Join-Path $folder "$File.json") -Raw -Encoding utf8 | ConvertFrom-Json
    }
}

Describe 'Export-MNMemberData' {
    BeforeEach {
        $null = Connect-MNNetwork -Sandbox
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
    }
    AfterEach { Disconnect-MNNetwork }

    It 'writes what the cmdlets of the parts show' {
        $data = Export-MNMemberData 20000014 $folder -ThrottleLimit 4
        $data.Complete | Should -BeTrue
        (Read-Data profile).email | Should -Be (Get-MNMember 20000014).Email
        @(Read-Data tags | ForEach-Object title) | Should -Be @(Get-MNMemberTag 20000014 | ForEach-Object Title)
        @(Read-Data spaces | ForEach-Object name) | Should -Be @(Get-MNSpace -MemberId 20000014 | ForEach-Object Name)
        @(Read-Data plans | ForEach-Object name) | Should -Be @(Get-MNPlan -MemberId 20000014 | ForEach-Object Name)
        @(Read-Data posts | ForEach-Object id) | Should -Be @(Get-MNPost | Where-Object CreatorId -EQ 20000014 | ForEach-Object PostId)
        @(Read-Data comments | ForEach-Object id) | Should -Be @(Get-MNPost | Get-MNComment | Where-Object AuthorId -EQ 20000014 | ForEach-Object CommentId)
        $page = Get-Content (Join-Path $folder 'index.html') -Raw -Encoding utf8
        $page | Should -Match 'direct messages'
        $page | Should -Not -Match 'https?://|<script'
    }

    It 'finds the member by email address' {
        $data = Export-MNMemberData (Get-MNMember 20000014).Email $folder
        $data.MemberId | Should -Be 20000014
    }

    It 'is the record of the removal of the account' {
        $null = Export-MNMemberData 20000014 $folder
        { Remove-MNMemberAccount 20000016 -Record $folder -Confirm:$false -ErrorAction Stop } | Should -Throw -ErrorId 'MNRecordUnusable,*'
        Remove-MNMemberAccount 20000014 -Record $folder -Confirm:$false
        { Get-MNMember 20000014 -ErrorAction Stop } | Should -Throw -ErrorId 'MNNotFound,*'
        $removal = @((Read-Data summary).removals)
        $removal.Count | Should -Be 1
        $removal[0].result | Should -Be 'removed'
        $removal[0].by | Should -Be (Get-MNConnection).User
    }
}
