BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNMember' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'reads no more pages than the pipeline takes' {
        Measure-Request { Get-MNMember | Select-Object -First 10 } | Should -Be 1
    }

    It 'reads the whole list in pages of a hundred' {
        Measure-Request { $script:all = Get-MNMember } | Should -Be 3
        $all.Count | Should -Be 250
    }

    It 'takes keys from the pipeline, by value and from other objects' {
        (20000004, 20000005 | Get-MNMember).MemberId | Should -Be 20000004, 20000005
        (Get-MNMember 20000004 | Get-MNMember).MemberId | Should -Be 20000004
    }

    It 'reports an unknown member as one error that names it, and goes on' {
        $errors = Get-ErrorRecord { $script:found = 99999999, 20000004 | Get-MNMember }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
        $errors.CategoryInfo.Category | Should -Be 'ObjectNotFound'
    }

    It 'shows a request that was answered before anybody waited for it' {
        Get-SentRequest { & { 20000013; $null = 1..50000 | ForEach-Object { $_ } } | Get-MNMember -ThrottleLimit 2 } | Should -Be 'GET /members/20000013/'
    }

    It 'finds a member by email address' {
        $member = Get-MNMember 20000012
        (Get-MNMember -Email $member.Email).MemberId | Should -Be 20000012
    }

    It 'finds members by a pattern for the name' {
        $member = Get-MNMember 20000012
        (Get-MNMember -Name "$($member.FirstName)*$($member.LastName)").MemberId | Should -Contain 20000012
        Get-MNMember -Name 'nobody is called so*' | Should -BeNullOrEmpty
    }

    # Windows has its time zone elsewhere; the dates are good in whichever that is.
    It 'takes the first and the last day of all in the time zone <_>' -ForEach 'Asia/Tokyo', 'America/New_York' {
        $before = $env:TZ
        try {
            $env:TZ = $_
            [TimeZoneInfo]::ClearCachedData()
            foreach ($first in [datetime]::MinValue, '0001-01-01', [datetimeoffset]::MinValue) { @(Get-MNMember -JoinedSince $first).Count | Should -Be 250 }
            foreach ($last in [datetime]::MaxValue, '9999-12-31', [datetimeoffset]::MaxValue) { @(Get-MNMember -NotVisitedSince $last).Count | Should -Be 250 }
        }
        finally {
            $env:TZ = $before
            [TimeZoneInfo]::ClearCachedData()
        }
    }

    It 'finds members with -<Parameter>, by reading the whole list' -ForEach @(
        @{ Parameter = 'JoinedSince'; Passes = { $_.CreatedAt -ge $time } }
        @{ Parameter = 'ChangedSince'; Passes = { $_.UpdatedAt -ge $time } }
        @{ Parameter = 'VisitedSince'; Passes = { $null -ne $_.LastVisitedAt -and $_.LastVisitedAt -ge $time } }
        @{ Parameter = 'NotVisitedSince'; Passes = { $null -eq $_.LastVisitedAt -or $_.LastVisitedAt -lt $time } }
    ) {
        $time = [datetimeoffset]::new(2026, 3, 1, 0, 0, 0, [timespan]::Zero)
        $expected = @(Get-MNMember | Where-Object $Passes)
        $expected.Count | Should -BeGreaterThan 0
        $expected.Count | Should -BeLessThan 250
        $filter = @{ $Parameter = $time.UtcDateTime.ToString('o') }
        Measure-Request { $script:found = @(Get-MNMember @filter) } | Should -Be 3
        $found.MemberId | Should -Be $expected.MemberId
        $filter = @{ $Parameter = $time.LocalDateTime }
        @(Get-MNMember @filter).MemberId | Should -Be $expected.MemberId
    }
}

Describe 'New-MNMember' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'mails nobody unless that is asked for' {
        Get-SentRequest { New-MNMember ada@example.net -FirstName Ada -LastName Lovelace } |
            Should -Be 'POST /members {"email":"ada@example.net","first_name":"Ada","last_name":"Lovelace","role":"contributor","member_type":"full","send_welcome_email":false}'
    }

    It 'creates a member and emits them' {
        $sent = Get-SentRequest { $script:member = New-MNMember ada@example.net -FirstName Ada -LastName Lovelace -Role Moderator -SendWelcomeEmail }
        $sent | Should -Be 'POST /members {"email":"ada@example.net","first_name":"Ada","last_name":"Lovelace","role":"moderator","member_type":"full","send_welcome_email":true}'
        (Get-MNMember -Email ada@example.net).MemberId | Should -Be $member.MemberId
    }

    It 'puts a limited member into the spaces given' {
        $member = New-MNMember ada@example.net -FirstName Ada -LastName Lovelace -MemberType Limited -SpaceId 3100005, 3100012
        $member.MemberType | Should -Be 'limited'
        ($member | Get-MNSpace).SpaceId | Should -Be 3100005, 3100012
    }

    It 'refuses a limited member without a space, and sends nothing' {
        $rows = 'Email,FirstName,LastName,MemberType,SpaceId', 'ada@example.net,Ada,Lovelace,limited,', 'joan@example.net,Joan,Clarke,limited,3100005' | ConvertFrom-Csv
        Measure-Request { $script:errors = Get-ErrorRecord { $rows | New-MNMember } } | Should -Be 1
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNSpaceMissing,*'
        $errors.TargetObject | Should -Be 'ada@example.net'
    }

    It 'creates members from rows, several at once, in their order' {
        $rows = 1..20 | ForEach-Object { [pscustomobject]@{ Email = "new$_@example.net"; FirstName = 'New'; LastName = "$_" } }
        ($rows | New-MNMember -ThrottleLimit 8).Email | Should -Be $rows.Email
    }

    It 'reports an address that is taken' {
        $errors = Get-ErrorRecord { New-MNMember (Get-MNMember 20000012).Email -FirstName Ada -LastName Lovelace }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNAlreadyThere,*'
        $errors.TargetObject | Should -Be (Get-MNMember 20000012).Email
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNMember ada@example.net -FirstName Ada -LastName Lovelace -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNMember' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what a member in the pipeline has' {
        $member = Get-MNMember 20000013
        Get-SentRequest { $script:changed = $member | Set-MNMember -FirstName Ada } | Should -Be 'PATCH /members/20000013/ {"first_name":"Ada"}'
        $changed.FirstName | Should -Be 'Ada'
        $changed.LastName | Should -Be $member.LastName
    }

    It 'takes fields from rows' {
        $rows = 'MemberId,LastName,Role', '20000013,Lovelace,moderator', '20000014,Clarke,' | ConvertFrom-Csv
        Get-SentRequest { $rows | Set-MNMember } | Should -Be @(
            'PATCH /members/20000013/ {"role":"moderator","last_name":"Lovelace"}'
            'PATCH /members/20000014/ {"last_name":"Clarke"}')
    }

    It 'clears a text with an empty one' {
        Get-SentRequest { Set-MNMember 20000013 -LastName '' } | Should -Be 'PATCH /members/20000013/ {"last_name":""}'
        (Get-MNMember 20000013).LastName | Should -BeNullOrEmpty
    }

    It 'is an error without a field, and sends nothing' {
        $member = Get-MNMember 20000013
        Measure-Request { $script:errors = Get-ErrorRecord { $member | Set-MNMember } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNothingToChange,*'
        $errors.TargetObject | Should -Be 20000013
    }

    It 'does not pass over <Problem> in a row, and sends nothing for it' -ForEach @(
        @{ Problem = 'a role that does not exist'; Row = @{ MemberId = '20000013'; Role = 'Hots'; FirstName = 'Ada' } }
        @{ Problem = 'an empty number'; Row = @{ MemberId = ''; FirstName = 'Ada' } }
    ) {
        Measure-Request { $script:errors = Get-ErrorRecord { [pscustomobject] $Row, [pscustomobject]@{ MemberId = 20000014; FirstName = 'Joan' } | Set-MNMember } } |
            Should -Be 1
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInputNotUnderstood,*'
    }

    It 'reports an unknown member as one error that names it, and goes on' {
        $errors = Get-ErrorRecord { $script:changed = 99999999, 20000004 | Set-MNMember -FirstName Ada }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
        $changed.MemberId | Should -Be 20000004
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Set-MNMember 20000013 -FirstName Ada -WhatIf } | Should -Be 0
    }
}

Describe '<Command>' -ForEach @(
    @{ Command = 'Remove-MNMember'; With = @{}; Path = 'DELETE /members/20000013/network_membership?cancel_plans=false' }
    @{ Command = 'Remove-MNMember'; With = @{ CancelPlans = $true }; Path = 'DELETE /members/20000013/network_membership?cancel_plans=true' }
    @{ Command = 'Remove-MNMemberAccount'; With = @{}; Path = 'DELETE /members/20000013/' }
    @{ Command = 'Block-MNMember'; With = @{ SpaceId = 3100001; Reason = 'spam' }; Path = 'POST /spaces/3100001/members/20000013/ban {"ban_reason":"spam"}' }
) {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends <Path> and emits nothing' {
        $member = Get-MNMember 20000013
        $sent = Get-SentRequest { $script:output = $member | & $Command @With -Confirm:$false }
        $sent | Should -Be $Path
        $output | Should -BeNullOrEmpty
        (Get-ErrorRecord { Get-MNMember 20000013 }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { & $Command 20000013 @With -WhatIf } | Should -Be 0
    }

    It 'does not take the number of a post for a member' {
        $post = Get-MNPost 20000017
        Measure-Request { $script:errors = Get-ErrorRecord { $post | & $Command @With -Confirm:$false } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
        (Get-MNMember 20000017).MemberId | Should -Be 20000017
    }
}

Describe 'Removing members' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lets a removed member come back, and a banned one not' {
        $removed, $banned = 20000013, 20000014 | Get-MNMember
        $removed | Remove-MNMember -Confirm:$false
        $banned | Block-MNMember -SpaceId 3100001 -Confirm:$false
        ($removed | Select-Object Email, FirstName, LastName | New-MNMember).MemberId | Should -Be 20000013
        (Get-ErrorRecord { $banned | Select-Object Email, FirstName, LastName | New-MNMember }).FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
    }

    It 'keeps the account of a member who owns a space, and says why' {
        $errors = Get-ErrorRecord { 20000003, 20000013 | Remove-MNMemberAccount -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        $errors.TargetObject | Should -Be 20000003
        (Get-MNMember 20000003).MemberId | Should -Be 20000003
        Get-MNMember 20000013 -ErrorAction Ignore | Should -BeNullOrEmpty
    }

    It 'bans through the space that a member of a space comes with' {
        Get-SentRequest { Get-MNSpaceMember 3100001 20000013 | Block-MNMember -Confirm:$false } |
            Select-Object -Last 1 | Should -Be 'POST /spaces/3100001/members/20000013/ban {}'
    }
}

Describe 'Set-MNMemberRole' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'changes nothing and sends nothing with -WhatIf' {
        Measure-Request { Get-MNMember 20000004 | Set-MNMemberRole -Role Host -WhatIf } | Should -Be 1
    }

    It 'emits the members it changed' {
        (20000004, 20000005 | Set-MNMemberRole -Role Moderator).MemberId | Should -Be 20000004, 20000005
    }

    It 'sends the role and nothing else' {
        Get-SentRequest { Set-MNMemberRole 20000013 Moderator } | Should -Be 'PUT /members/20000013/ {"role":"moderator"}'
    }

    It 'takes rows of a CSV file, and stops at none of them' {
        $rows = 'MemberId,Role,Name', '20000013,Moderator,Ada', '20000014,Hots,Joan', '20000015,host,Alan' | ConvertFrom-Csv
        $errors = Get-ErrorRecord { $script:changed = $rows | Set-MNMemberRole }
        $changed.MemberId | Should -Be 20000013, 20000015
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
        $errors.TargetObject.Name | Should -Be 'Joan'
    }

    It 'refuses a role that does not exist before it sends anything' {
        Measure-Request { { Set-MNMemberRole 20000013 Admin } | Should -Throw -ErrorId 'CannotConvertArgument*' } | Should -Be 0
    }
}
