BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNBadge' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the badges' {
        Measure-Request { $script:all = Get-MNBadge } | Should -Be 1
        $all.BadgeId | Should -Be 720001, 720002, 720003
        $all[0].PSObject.TypeNames[0] | Should -Be 'MightyNetworks.Badge'
    }

    It 'finds badges by a pattern for the title' {
        (Get-MNBadge -Title 'maratho*').BadgeId | Should -Be 720003
    }

    It 'gets badges by number, from the pipeline too' {
        (720002, 720001 | Get-MNBadge).BadgeId | Should -Be 720002, 720001
        (Get-MNBadge 720001 | Get-MNBadge).BadgeId | Should -Be 720001
        (Get-MNMemberBadge 20000012 | Get-MNBadge)[0].BadgeId | Should -Be 720001
    }

    It 'reports a badge that there is not, and goes on' {
        $errors = Get-ErrorRecord { $script:found = 99999999, 720001 | Get-MNBadge }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
        $found.BadgeId | Should -Be 720001
    }

    It 'refuses an object that carries no key, and sends nothing' {
        $member = Get-MNMember 20000012
        Measure-Request { { $member | Get-MNBadge } | Should -Throw -ErrorId 'MNNoKey*' } | Should -Be 0
    }
}

Describe 'New-MNBadge' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'creates a badge and emits it' {
        Get-SentRequest { $script:made = New-MNBadge 'Pioneer' -Description 'Came first' -Color '#00aaFF' -AvatarId 30000001 } |
            Should -Be 'POST /badges {"title":"Pioneer","description":"Came first","color":"#00aaFF","avatar_id":30000001}'
        ($made | Get-MNBadge).Title | Should -Be 'Pioneer'
    }

    It 'takes rows of a CSV file, whose empty cells say nothing' {
        $rows = 'Title,Color,Description,AvatarId', 'One,#112233,,30000001', 'Two,,Second,30000001' | ConvertFrom-Csv
        Get-SentRequest { $rows | New-MNBadge } | Should -Be @(
            'POST /badges {"title":"One","color":"#112233","avatar_id":30000001}'
            'POST /badges {"title":"Two","description":"Second","avatar_id":30000001}')
    }

    It 'refuses the colour <_>, and sends nothing' -ForEach 'blue', '112233', '#12345', '#1234567', '#GG0000' {
        Measure-Request { $script:errors = Get-ErrorRecord { New-MNBadge 'Pioneer' -Color $_ -AvatarId 30000001 } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalidColor,*'
        $errors.TargetObject | Should -Be $_
    }

    It 'reports an asset that there is not' {
        (Get-ErrorRecord { New-MNBadge 'Pioneer' -AvatarId 99999999 }).FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNBadge 'Pioneer' -AvatarId 30000001 -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNBadge' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what a badge in the pipeline has' {
        $old = Get-MNBadge 720001
        Get-SentRequest { $script:changed = $old | Set-MNBadge -Color '#000000' } | Should -Be 'PATCH /badges/720001/ {"color":"#000000"}'
        $changed.Color | Should -Be '#000000'
        $changed.Title | Should -Be $old.Title
    }

    It 'takes another picture' {
        (Set-MNBadge 720002 -AvatarId 30000001).AvatarUrl | Should -Be (Get-MNBadge 720001).AvatarUrl
    }

    It 'takes rows of a CSV file: an empty text clears, an empty colour says nothing' {
        $rows = 'BadgeId,Description,Color', '720001,,' | ConvertFrom-Csv
        Get-SentRequest { $rows | Set-MNBadge } | Should -Be 'PATCH /badges/720001/ {"description":""}'
    }

    It 'refuses a colour that is none, and sends nothing' {
        Measure-Request { $script:errors = Get-ErrorRecord { Set-MNBadge 720001 -Color 'red' } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalidColor,*'
    }

    It 'does not mind a colour in another spelling on the badge in the pipeline' {
        $old = Get-MNBadge 720001
        $old.Color = 'blue'
        Get-SentRequest { $old | Set-MNBadge -Description 'x' } | Should -Be 'PATCH /badges/720001/ {"description":"x"}'
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ Key = 99999999; With = @{ Title = 'x' }; Id = 'MNNotFound' }
        @{ Key = 720001; With = @{ Title = '' }; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { Set-MNBadge $Key @With }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $Key
    }

    It 'sends nothing without a field and with -WhatIf' {
        Measure-Request { Set-MNBadge 720001 -Title 'x' -WhatIf } | Should -Be 0
        Measure-Request { Get-ErrorRecord { Set-MNBadge 720001 } } | Should -Be 0
    }
}

Describe 'Remove-MNBadge' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes badges, also from the members who have them, and emits nothing' {
        Get-MNBadge 720001 | Remove-MNBadge -Confirm:$false | Should -BeNullOrEmpty
        (Get-MNBadge).BadgeId | Should -Not -Contain 720001
        (Get-MNMemberBadge 20000012).BadgeId | Should -Not -Contain 720001
    }

    It 'reports a badge that there is not' {
        $errors = Get-ErrorRecord { Remove-MNBadge 99999999 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }

    It 'does not take the number of a member for a badge' {
        $member = Get-MNMember 20000012
        Measure-Request { $script:errors = Get-ErrorRecord { $member | Remove-MNBadge -Confirm:$false } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNBadge 720003 -WhatIf } | Should -Be 0
    }
}
