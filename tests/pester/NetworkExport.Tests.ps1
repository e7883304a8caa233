BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule

    function Read-Export([string] $Kind, [string] $Folder = $folder) {
        Get-Content (Join-Path $Folder "$Kind.jsonl") -Encoding utf8 | ConvertFrom-Json
    }
}

Describe 'Export-MNNetwork' {
    BeforeEach {
        $null = Connect-MNNetwork -Sandbox
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
    }
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'writes what the lists have' {
        $export = Export-MNNetwork $folder -ThrottleLimit 4
        $export.Complete | Should -BeTrue
        @(Read-Export members).id | Should -Be (Get-MNMember).MemberId
        @(Read-Export posts).title | Should -Be (Get-MNPost).Title
        @(Read-Export comments).id | Should -Be (Get-MNPost | Get-MNComment).CommentId
        @(Read-Export event_rsvps).id | Should -Be (Get-MNEvent | Get-MNEventRsvp).RsvpId
        @(Read-Export subscriptions).Count | Should -Be (@(Get-MNSubscription).Count + @(Get-MNSubscription -Status canceled).Count)
        $manifest = Get-Content (Join-Path $folder 'manifest.json') -Raw -Encoding utf8 | ConvertFrom-Json
        $manifest.complete | Should -BeTrue
        foreach ($file in $manifest.files) {
            (Get-FileHash (Join-Path $folder $file.name) -Algorithm SHA256).Hash | Should -Be $file.sha256
        }
    }

    It 'costs what the estimate says, but for reactions to comments' {
        $estimate = Export-MNNetwork $folder -Estimate
        $estimate[-1].Part | Should -Be 'Total'
        Test-Path $folder | Should -BeFalse
        $export = Export-MNNetwork $folder
        $ofComments = @(Read-Export comments | Where-Object cheer_count -GT 0).Count
        $export.Requests - $ofComments | Should -Be $estimate[-1].Requests
    }

    It 'goes on where a budget ended it' {
        $whole = Get-MNConnection
        $small = Connect-MNNetwork -Sandbox -RequestBudget 40 -WarningAction Ignore
        { Export-MNNetwork $folder -Connection $small -ErrorAction Stop } | Should -Throw -ErrorId 'MNBudgetExceeded,*'
        Join-Path $folder 'manifest.json' | Should -Not -Exist
        Disconnect-MNNetwork -Connection $small
        $export = Export-MNNetwork $folder -Connection $whole
        $export.Complete | Should -BeTrue
        Join-Path $folder 'unfinished' | Should -Not -Exist
    }
}

Describe 'Compare-MNNetwork' {
    BeforeEach {
        $null = Connect-MNNetwork -Sandbox
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
        $null = Export-MNNetwork $folder -Exclude Post
    }
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'shows what changed in the network since' {
        $null = Set-MNMember 20000003 -FirstName Zoe
        $difference = Compare-MNNetwork $folder
        $difference.Kind | Sort-Object -Unique | Should -Contain 'Member'
        $member = $difference | Where-Object { $_.Kind -eq 'Member' }
        $member.Id | Should -Be '20000003'
        $member.Change | Should -Be 'Changed'
        $member.Fields.Field | Should -Be 'first_name'
        $member.Fields.New | Should -Be 'Zoe'
        $lines = $member | Out-String -Width 80 -Stream | Where-Object { $_ }
        $lines[0] | Should -Match '^Kind +Change +Id +Name +Fields'
        $lines[2] | Should -Match '^Member +Changed +20000003 Zoe.* first_name'
    }

    It 'compares two folders without a connection' {
        $other = Join-Path $TestDrive ([guid]::NewGuid())
        $null = New-MNTag -Title 'Only now' -Color '#112233'
        $null = Export-MNNetwork $other -Exclude Post
        Get-MNConnection | Disconnect-MNNetwork
        $difference = Compare-MNNetwork $folder $other
        $null = Connect-MNNetwork -Sandbox
        "$($difference | Where-Object Kind -EQ Tag)" | Should -Be 'Tag Added: Only now'
        Compare-MNNetwork $folder $folder | Should -BeNullOrEmpty
    }
}
