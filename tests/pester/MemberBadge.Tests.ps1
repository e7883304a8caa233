BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNMemberBadge' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the badges of members in the pipeline, who stay with them' {
        $found = Get-MNMember 20000012, 20000013 | Get-MNMemberBadge
        $found.MemberId | Sort-Object -Unique | Should -Be 20000012
        $found[0].BadgeId | Should -Be 720001
        $found[0].PSObject.TypeNames[0] | Should -Be 'MightyNetworks.MemberBadge'
    }

    It 'takes numbers of members' {
        Measure-Request { 20000012, 20000013 | Get-MNMemberBadge } | Should -Be 2
        @(Get-MNMemberBadge 20000012 -First 1).Count | Should -Be 1
    }

    It 'gets one badge of a member, from the pipeline too' {
        (Get-MNMemberBadge 20000012 720001).MemberId | Should -Be 20000012
        $own = Get-MNMemberBadge 20000012 -First 1
        Get-SentRequest { $own | Get-MNMemberBadge } | Should -Be 'GET /members/20000012/badges/720001/'
        $badge = Get-MNBadge 720001
        Get-SentRequest { $badge | Get-MNMemberBadge -MemberId 20000012 } | Should -Be 'GET /members/20000012/badges/720001/'
    }

    It 'reports the <What>' -ForEach @(
        @{ What = 'member who is not there'; Keys = @{ MemberId = 99999999 }; Target = 99999999 }
        @{ What = 'badge that the member does not have'; Keys = @{ MemberId = 20000013; BadgeId = 720001 }; Target = 720001 }
    ) {
        $errors = Get-ErrorRecord { Get-MNMemberBadge @Keys }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be $Target
    }
}

Describe 'Add-MNMemberBadge' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'gives a badge to members in the pipeline, and emits it for each' {
        $members = Get-MNMember 20000013, 20000014
        Get-SentRequest { $script:added = $members | Add-MNMemberBadge -BadgeId 720003 } | Should -Be @(
            'POST /members/20000013/badges {"badge_id":720003}'
            'POST /members/20000014/badges {"badge_id":720003}')
        $added.MemberId | Should -Be 20000013, 20000014
        $added.BadgeId | Should -Be 720003, 720003
    }

    It 'gives badges in the pipeline to a member' {
        (Get-MNBadge 720002, 720003 | Add-MNMemberBadge -MemberId 20000013).BadgeId | Should -Be 720002, 720003
        (Get-MNMemberBadge 20000013).BadgeId | Should -Be 720002, 720003
    }

    It 'takes rows of a CSV file' {
        ('MemberId,BadgeId', '20000013,720003' | ConvertFrom-Csv | Add-MNMemberBadge).MemberId | Should -Be 20000013
    }

    It 'works several at once, in the order of the members' {
        $members = Get-MNMember -First 40
        ($members | Add-MNMemberBadge -BadgeId 720003 -ThrottleLimit 8).MemberId | Should -Be $members.MemberId
    }

    It 'reports who has it already, and goes on' {
        $errors = Get-ErrorRecord { $script:added = 20000012, 20000013 | Add-MNMemberBadge -BadgeId 720001 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        $errors.TargetObject | Should -Be 20000012
        $added.MemberId | Should -Be 20000013
    }

    It 'reports the member who is not there, and the badge that is not' {
        (Get-ErrorRecord { Add-MNMemberBadge 99999999 720001 }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        (Get-ErrorRecord { Add-MNMemberBadge 20000013 99999999 }).FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
    }

    It 'sends nothing with -WhatIf' {
        $members = Get-MNMember -First 3
        Measure-Request { $members | Add-MNMemberBadge -BadgeId 720003 -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNMemberBadge' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'takes badges in the pipeline from their members, and emits nothing' {
        Get-MNMemberBadge 20000012 | Remove-MNMemberBadge | Should -BeNullOrEmpty
        Get-MNMemberBadge 20000012 | Should -BeNullOrEmpty
        (Get-MNBadge).BadgeId | Should -Contain 720001
    }

    It 'reports a badge that the member does not have' {
        $errors = Get-ErrorRecord { Remove-MNMemberBadge 20000013 720001 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 20000013
    }

    It 'does not take a tag for a badge' {
        $wrong = Get-MNMemberTag 20000012 -First 1
        Measure-Request { $script:errors = Get-ErrorRecord { $wrong | Remove-MNMemberBadge } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Get-MNMemberBadge 20000012 | Remove-MNMemberBadge -WhatIf } | Should -Be 1
    }
}
