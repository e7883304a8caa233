BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNEventRsvp' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the replies to events in the pipeline' {
        $replies = Get-MNEvent 5800001, 5800003 | Get-MNEventRsvp
        $replies.EventId | Sort-Object -Unique | Should -Be 5800001, 5800003
        @($replies | Where-Object EventId -EQ 5800001).Count | Should -Be 7
        $replies[0].Event.Title | Should -Be 'Town hall'
        $replies[0].Member.MemberId | Should -Be $replies[0].MemberId
    }

    It 'lists the replies to one date of an event that repeats' {
        Get-SentRequest { $script:replies = Get-MNEventRsvp 5800002 -InstanceAt '2026-06-09T17:00+02:00' } |
            Should -BeLike 'GET /events/5800002/rsvps?instance_at=2026-06-09T15%3A00%3A00Z&*'
        $replies.EventInstance.InstanceIndex | Should -Be 1
    }

    It 'reads no more pages than the pipeline takes' {
        Measure-Request { Get-MNEventRsvp 5800001 | Select-Object -First 2 } | Should -Be 1
        (Get-MNEventRsvp 5800001 -First 2 -Skip 1).RsvpId | Should -Be 8100002, 8100003
    }

    It 'gets replies by number, from the pipeline too' {
        (Get-MNEventRsvp 5800001 8100001, 8100002).RsvpId | Should -Be 8100001, 8100002
        (8100001 | Get-MNEventRsvp -EventId 5800001).RsvpId | Should -Be 8100001
        $reply = Get-MNEventRsvp 5800001 8100001
        Get-SentRequest { $reply | Get-MNEventRsvp } | Should -Be 'GET /events/5800001/rsvps/8100001/'
    }

    It 'reports the <What>' -ForEach @(
        @{ What = 'event that does not exist'; Keys = @{ EventId = 99999999 }; Target = 99999999 }
        @{ What = 'reply to another event'; Keys = @{ EventId = 5800002; RsvpId = 8100001 }; Target = 8100001 }
    ) {
        $errors = Get-ErrorRecord { Get-MNEventRsvp @Keys }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be $Target
    }
}

Describe 'Set-MNEventRsvp' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'creates or changes the replies of members in the pipeline' {
        $members = Get-MNMember 20000013, 20000014
        Get-SentRequest { $script:replies = $members | Set-MNEventRsvp -EventId 5800001 -Status Maybe } | Should -Be @(
            'POST /events/5800001/rsvps {"member_id":20000013,"status":"maybe"}'
            'POST /events/5800001/rsvps {"member_id":20000014,"status":"maybe"}')
        $replies.MemberId | Should -Be 20000013, 20000014
        ($members | Set-MNEventRsvp -EventId 5800001 -Status Yes).RsvpId | Should -Be $replies.RsvpId
    }

    It 'changes replies in the pipeline themselves, so that each stays with its date' {
        $replies = Get-MNEvent 5800002 | Get-MNEventRsvp -First 2
        Get-SentRequest { $script:changed = $replies | Set-MNEventRsvp -Status No } | Should -Be @(
            'PATCH /events/5800002/rsvps/8100008/ {"status":"no"}'
            'PATCH /events/5800002/rsvps/8100009/ {"status":"no"}')
        $changed.Status | Should -Be 'no', 'no'
        $changed.EventInstance.InstanceIndex | Should -Be 0, 1
    }

    It 'sends <Sent>' -ForEach @(
        @{ With = @{ MemberId = 20000013; Status = 'Yes' }; Sent = 'POST /events/5800002/rsvps {"member_id":20000013,"status":"yes"}' }
        @{ With = @{ MemberId = 20000013; Status = 'Yes'; InstanceAt = '2026-06-02T15:00Z' }
            Sent = 'POST /events/5800002/rsvps {"member_id":20000013,"status":"yes","instance_at":"2026-06-02T15:00:00+00:00"}' }
        @{ With = @{ RsvpId = 8100008; Status = 'No' }; Sent = 'PATCH /events/5800002/rsvps/8100008/ {"status":"no"}' }
        @{ With = @{ RsvpId = 8100008; MemberId = 20000020 }; Sent = 'PATCH /events/5800002/rsvps/8100008/ {"member_id":20000020}' }
    ) {
        Get-SentRequest { Set-MNEventRsvp -EventId 5800002 @With -ErrorAction Stop } | Should -Be $Sent
    }

    It 'takes rows of a CSV file' {
        $rows = 'EventId,MemberId,Status', '5800001,20000013,yes', '5800003,20000013,no' | ConvertFrom-Csv
        ($rows | Set-MNEventRsvp).Status | Should -Be 'yes', 'no'
    }

    It 'refuses a row whose date cannot be read, and sends nothing for it' {
        $rows = 'EventId,MemberId,Status,InstanceAt', '5800002,20000013,yes,soon' | ConvertFrom-Csv
        Measure-Request { $script:errors = Get-ErrorRecord { $rows | Set-MNEventRsvp } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInputNotUnderstood,*'
    }

    It 'refuses <What>, and sends nothing' -ForEach @(
        @{ What = 'a change of nothing'; With = @{}; Id = 'MNNothingToChange' }
        @{ What = 'two members for one reply'; With = @{ MemberId = 20000013, 20000014 }; Id = 'MNOneMemberOnly' }
    ) {
        $reply = Get-MNEventRsvp 5800001 8100001
        Measure-Request { $script:errors = Get-ErrorRecord { $reply | Set-MNEventRsvp @With } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be 8100001
    }

    It 'reports what the service refuses: <Id> for <Target>' -ForEach @(
        @{ With = @{ EventId = 5800004; MemberId = 20000013; Status = 'Yes' }; Id = 'MNForbidden'; Target = 20000013 }
        @{ With = @{ EventId = 5800005; MemberId = 20000013; Status = 'Yes' }; Id = 'MNForbidden'; Target = 20000013 }
        @{ With = @{ EventId = 99999999; MemberId = 20000013; Status = 'Yes' }; Id = 'MNNotFound'; Target = 20000013 }
        @{ With = @{ EventId = 5800001; MemberId = 99999999; Status = 'Yes' }; Id = 'MNInvalid'; Target = 99999999 }
        @{ With = @{ EventId = 5800002; MemberId = 20000013; Status = 'Yes'; InstanceAt = '2026-06-03T15:00Z' }; Id = 'MNInvalid'; Target = 20000013 }
        @{ With = @{ EventId = 5800001; RsvpId = 99999999; Status = 'Yes' }; Id = 'MNNotFound'; Target = 99999999 }
    ) {
        $errors = Get-ErrorRecord { Set-MNEventRsvp @With }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $Target
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Get-MNEvent 5800001 | Get-MNEventRsvp | Set-MNEventRsvp -Status No -WhatIf } | Should -Be 2
    }
}

Describe 'Remove-MNEventRsvp' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'removes replies in the pipeline and emits nothing' {
        Get-MNEventRsvp 5800001 | Where-Object Status -EQ 'no' | Remove-MNEventRsvp | Should -BeNullOrEmpty
        (Get-MNEventRsvp 5800001).Status | Sort-Object -Unique | Should -Be 'maybe', 'yes'
    }

    It 'reports a reply that does not exist' {
        $errors = Get-ErrorRecord { Remove-MNEventRsvp 5800001 99999999 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }

    It 'does not take an event for a reply' {
        $meeting = Get-MNEvent 5800001
        Measure-Request { $script:errors = Get-ErrorRecord { $meeting | Remove-MNEventRsvp } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNEventRsvp 5800001 8100001 -WhatIf } | Should -Be 0
    }
}
