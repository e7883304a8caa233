BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNEvent' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the events' {
        Measure-Request { $script:all = Get-MNEvent } | Should -Be 1
        $all.EventId | Should -Be 5800001, 5800002, 5800003, 5800004, 5800005
        $all[0].PSObject.TypeNames[0] | Should -Be 'MightyNetworks.Event'
    }

    It 'finds events by a pattern for the title' {
        (Get-MNEvent -Title 'office*').EventId | Should -Be 5800002
    }

    It 'gets events by number, from the pipeline too' {
        (5800001, 5800003 | Get-MNEvent).EventId | Should -Be 5800001, 5800003
        (Get-MNEvent 5800001 | Get-MNEvent).Title | Should -Be 'Town hall'
        (Get-MNEventRsvp 5800002 -First 1 | Get-MNEvent).EventId | Should -Be 5800002
    }

    It 'reports an event that does not exist, and goes on' {
        $errors = Get-ErrorRecord { $script:found = 99999999, 5800001 | Get-MNEvent }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
        $found.EventId | Should -Be 5800001
    }

    It 'refuses an object that carries no key, and sends nothing' {
        $tag = Get-MNTag 710001
        Measure-Request { { $tag | Get-MNEvent } | Should -Throw -ErrorId 'MNNoKey*' } | Should -Be 0
    }
}

Describe 'Get-MNEvent -From' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'writes every date of a period, at the price of the list' {
        Measure-Request { $script:dates = Get-MNEvent -From '2026-06-01Z' -To '2026-06-17Z' } | Should -Be 1
        $dates.EventId | Should -Be 5800002, 5800002, 5800005, 5800002
        $dates.StartsAt | ForEach-Object { $_.UtcDateTime.ToString('MM-dd HH:mm', [cultureinfo]::InvariantCulture) } | Should -Be '06-02 15:00', '06-09 15:00', '06-11 16:00', '06-16 15:00'
        ($dates[1].EndsAt - $dates[1].StartsAt).TotalMinutes | Should -Be 60
        $dates[2].InstanceAt | Should -BeNullOrEmpty
    }

    It 'leads to the replies to each date' {
        $dates = @(Get-MNEvent -From '2026-06-01Z' -To '2026-06-17Z' -Title 'office*')
        Measure-Request { $script:replies = @($dates | Get-MNEventRsvp) } | Should -Be 3
        $expected = Get-MNEventRsvp 5800002 | Where-Object { $_.EventInstance.StartsAt -in $dates.StartsAt }
        $replies.RsvpId | Should -Be $expected.RsvpId
        $replies.Count | Should -BeGreaterThan 2
    }

    It 'keeps the time of the clock across daylight saving, and leads to the replies there' {
        $made = New-MNEvent -SpaceId 3100001 -Title Stammtisch -StartsAt '2026-10-20 19:00' -EndsAt '2026-10-20 21:00' -TimeZone Europe/Berlin -EventType local_meetup -Frequency Weekly
        $dates = Get-MNEvent -From '2026-10-19Z' -To '2026-11-04Z' -Title Stammtisch
        $dates.StartsAt.UtcDateTime | ForEach-Object { $_.ToString('MM-dd HH:mm', [cultureinfo]::InvariantCulture) } | Should -Be '10-20 17:00', '10-27 18:00', '11-03 18:00'
        if ($PSVersionTable.PSEdition -eq 'Core') {
            $null = Set-MNEventRsvp $made.EventId -MemberId 20000004 -Status Yes -InstanceAt $dates[1].InstanceAt
            @($dates | Get-MNEventRsvp).MemberId | Should -Be 20000004
        }
    }
}

Describe 'New-MNEvent' {
    BeforeEach {
        $null = Connect-MNNetwork -Sandbox
        $needed = @{ SpaceId = 3100001; Title = 'Picnic'; StartsAt = '2026-07-01T10:00Z'; EndsAt = '2026-07-01T12:00Z'; EventType = 'local_meetup' }
    }
    AfterEach { Disconnect-MNNetwork }

    It 'creates an event and emits it' {
        Get-SentRequest { $script:made = New-MNEvent @needed -Location 'The park' -RsvpEnabled $false } | Should -Be (
            'POST /events {"title":"Picnic","starts_at":"2026-07-01T10:00:00+00:00","ends_at":"2026-07-01T12:00:00+00:00",' +
            '"event_type":"local_meetup","space_id":3100001,"location":"The park","rsvp_enabled":false,"rsvp_closed":false,"restricted_event":false,"post_in_feed":true}')
        ($made | Get-MNEvent).Title | Should -Be 'Picnic'
    }

    It 'takes a time without an offset for local time' {
        $needed.StartsAt = '2026-07-01 10:00'
        $needed.EndsAt = [datetime]::new(2026, 7, 1, 12, 0, 0)
        $made = New-MNEvent @needed
        $made.StartsAt.UtcDateTime | Should -Be ([datetime]::new(2026, 7, 1, 10, 0, 0).ToUniversalTime())
        $made.EndsAt - $made.StartsAt | Should -Be ([timespan]::FromHours(2))
    }

    It 'sends the recurrence as <Sent>' -ForEach @(
        @{ With = @{ Frequency = 'Daily' }; Sent = '"frequency":"daily"'; Rule = 'FREQ=DAILY;INTERVAL=1' }
        @{ With = @{ Frequency = 'Weekly'; Interval = 2; ByDay = 'Monday', 'Thursday'; Count = 4 }
            Sent = '"frequency":"weekly","interval":2,"by_days":"MO,TH","recurrence_count":4'; Rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=4' }
        @{ With = @{ Frequency = 'Weekly'; ByDay = 'Saturday, Sunday' }; Sent = '"frequency":"weekly","by_days":"SA,SU"'; Rule = '*BYDAY=SA,SU' }
        @{ With = @{ Frequency = 'Weekly'; ByDay = [DayOfWeek]::Friday }; Sent = '"frequency":"weekly","by_days":"FR"'; Rule = '*BYDAY=FR' }
        @{ With = @{ Frequency = 'Weekly'; ByDay = 'MO,WE' }; Sent = '"frequency":"weekly","by_days":"MO,WE"'; Rule = '*BYDAY=MO,WE' }
        @{ With = @{ Frequency = 'Monthly'; ByMonthDay = 1, 15 }; Sent = '"frequency":"monthly","by_month_days":"1,15"'; Rule = '*BYMONTHDAY=1,15' }
        @{ With = @{ Frequency = 'Monthly'; ByMonthDay = '1, 15' }; Sent = '"frequency":"monthly","by_month_days":"1,15"'; Rule = '*BYMONTHDAY=1,15' }
        @{ With = @{ Frequency = 'Yearly'; Until = '2030-01-01T00:00Z' }
            Sent = '"frequency":"yearly","recur_until":"2030-01-01T00:00:00+00:00"'; Rule = '*UNTIL=20300101T000000Z' }
    ) {
        Get-SentRequest { $script:made = New-MNEvent @needed @With } | Should -BeLike "*,$Sent}"
        $made.RecurrenceRule | Should -BeLike $Rule
    }

    It 'refuses <What>, and sends nothing' -ForEach @(
        @{ What = 'an end before the start'; With = @{ EndsAt = '2026-07-01T09:59Z' }; Id = 'MNEndsBeforeStart' }
        @{ What = 'an end before the start in another offset'; With = @{ EndsAt = '2026-07-01T11:30+02:00' }; Id = 'MNEndsBeforeStart' }
        @{ What = 'an interval without a frequency'; With = @{ Interval = 2 }; Id = 'MNInvalidRecurrence' }
        @{ What = 'days without a frequency'; With = @{ ByDay = 'Monday' }; Id = 'MNInvalidRecurrence' }
        @{ What = 'days of the month without a frequency'; With = @{ ByMonthDay = 1 }; Id = 'MNInvalidRecurrence' }
        @{ What = 'a count without a frequency'; With = @{ Count = 2 }; Id = 'MNInvalidRecurrence' }
        @{ What = 'a last time without a frequency'; With = @{ Until = '2030-01-01' }; Id = 'MNInvalidRecurrence' }
        @{ What = 'an interval of 0'; With = @{ Frequency = 'Daily'; Interval = 0 }; Id = 'MNInvalidRecurrence' }
        @{ What = 'a count of 0'; With = @{ Frequency = 'Daily'; Count = 0 }; Id = 'MNInvalidRecurrence' }
        @{ What = 'day 32 of the month'; With = @{ Frequency = 'Monthly'; ByMonthDay = 1, 32 }; Id = 'MNInvalidRecurrence' }
        @{ What = 'a day counted from the end of the month'; With = @{ Frequency = 'Monthly'; ByMonthDay = -1 }; Id = 'MNInvalidRecurrence' }
    ) {
        foreach ($name in $With.Keys) { $needed[$name] = $With[$name] }
        Measure-Request { $script:errors = Get-ErrorRecord { New-MNEvent @needed } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be 'Picnic'
    }

    It 'refuses a day or a frequency that does not exist' {
        { New-MNEvent @needed -Frequency Weekly -ByDay Someday } | Should -Throw -ErrorId 'CannotConvert*,*'
        { New-MNEvent @needed -Frequency Hourly } | Should -Throw -ErrorId 'CannotConvert*,*'
    }

    It 'takes rows of a CSV file, whose empty cells say nothing, and goes on after a wrong one' {
        $rows = @(
            'Title,SpaceId,StartsAt,EndsAt,EventType,Frequency,Interval,ByDay,Count,RsvpEnabled,Link'
            'Walk,3100001,2026-07-01T10:00Z,2026-07-01T12:00Z,local_meetup,weekly,,"Monday, Friday",3,false,'
            'Wrong,3100001,2026-07-01T10:00Z,2026-07-01T08:00Z,local_meetup,,,,,,'
            'Talk,3100001,2026-07-02T10:00Z,2026-07-02T12:00Z,online_meeting,,,,,,https://example.com/talk') | ConvertFrom-Csv
        $sent = Get-SentRequest { $script:errors = Get-ErrorRecord { $rows | New-MNEvent } }
        $sent[0] | Should -BeLike '*"rsvp_enabled":false,"rsvp_closed":false,"restricted_event":false,"post_in_feed":true,"frequency":"weekly","by_days":"MO,FR","recurrence_count":3}'
        $sent[1] | Should -BeLike 'POST /events {"title":"Talk","link":"https://example.com/talk",*"space_id":3100001,"rsvp_enabled":true,*'
        $sent.Count | Should -Be 2
        $errors.TargetObject | Should -Be 'Wrong'
    }

    It 'makes one like an event in the pipeline, once: the service shows too little of how it repeats' {
        $made = Get-MNEvent 5800002 | New-MNEvent -SpaceId 3100001 -Title 'Office hours, again'
        $made.StartsAt | Should -Be (Get-MNEvent 5800002).StartsAt
        $made.Frequency | Should -BeNullOrEmpty
    }

    It 'reports a space that does not exist' {
        $needed.SpaceId = 99999999
        (Get-ErrorRecord { New-MNEvent @needed }).FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNEvent @needed -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNEvent' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what an event in the pipeline has' {
        $meeting = Get-MNEvent 5800002
        Get-SentRequest { $script:changed = $meeting | Set-MNEvent -Title 'Office hour' -RsvpClosed $true } |
            Should -Be 'PATCH /events/5800002/ {"title":"Office hour","rsvp_closed":true}'
        $changed.Title | Should -Be 'Office hour'
        $changed.Frequency | Should -Be 'weekly'
    }

    It 'clears a text' {
        Get-SentRequest { Set-MNEvent 5800001 -Description '' } | Should -Be 'PATCH /events/5800001/ {"description":""}'
    }

    It 'changes how an event repeats' {
        (Set-MNEvent 5800002 -Frequency Weekly -ByDay Wednesday -Count 5).RecurrenceRule | Should -Be 'FREQ=WEEKLY;INTERVAL=1;BYDAY=WE;COUNT=5'
    }

    It 'refuses <What>, and sends nothing' -ForEach @(
        @{ What = 'an end before the start'; With = @{ StartsAt = '2026-07-01T10:00Z'; EndsAt = '2026-07-01T09:00Z' }; Id = 'MNEndsBeforeStart' }
        @{ What = 'an end before the start that the event in the pipeline has'; With = @{ EndsAt = '2026-06-01T09:00Z' }; Id = 'MNEndsBeforeStart' }
        @{ What = 'a start after the end that the event in the pipeline has'; With = @{ StartsAt = '2026-07-01T09:00Z' }; Id = 'MNEndsBeforeStart' }
        @{ What = 'a count without a frequency'; With = @{ Count = 2 }; Id = 'MNInvalidRecurrence' }
        @{ What = 'a change of nothing'; With = @{}; Id = 'MNNothingToChange' }
    ) {
        $meeting = Get-MNEvent 5800002
        Measure-Request { $script:errors = Get-ErrorRecord { $meeting | Set-MNEvent @With } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be 5800002
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ EventId = 99999999; With = @{ Title = 'x' }; Id = 'MNNotFound' }
        @{ EventId = 5800001; With = @{ Title = '' }; Id = 'MNInvalid' }
        @{ EventId = 5800001; With = @{ EndsAt = '2020-01-01' }; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { Set-MNEvent $EventId @With }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $EventId
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Set-MNEvent 5800001 -Title 'x' -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNEvent' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes events and emits nothing' {
        Get-MNEvent -Title 'Harbour*' | Remove-MNEvent -Confirm:$false | Should -BeNullOrEmpty
        (Get-MNEvent).EventId | Should -Be 5800001, 5800002, 5800003, 5800005
    }

    It 'reports an event that does not exist' {
        $errors = Get-ErrorRecord { Remove-MNEvent 99999999 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }

    It 'does not take the number of something else for an event' {
        Measure-Request { $script:errors = Get-ErrorRecord { [pscustomobject]@{ PostId = 5800001; Id = 5800001 } | Remove-MNEvent -Confirm:$false } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { 5800001, 5800002 | Remove-MNEvent -WhatIf } | Should -Be 0
    }
}
