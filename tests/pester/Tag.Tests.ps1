BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNTag' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the tags' {
        Measure-Request { $script:all = Get-MNTag } | Should -Be 1
        $all.TagId | Should -Be 710001, 710002, 710003, 710004, 710005
        $all[0].PSObject.TypeNames[0] | Should -Be 'MightyNetworks.Tag'
    }

    It 'finds tags by a pattern for the title' {
        (Get-MNTag -Title 'mento*').TagId | Should -Be 710002
    }

    It 'gets tags by number, from the pipeline too' {
        (710002, 710001 | Get-MNTag).TagId | Should -Be 710002, 710001
        (Get-MNTag 710001 | Get-MNTag).TagId | Should -Be 710001
        (Get-MNMemberTag 20000012 | Get-MNTag)[0].TagId | Should -Be 710001
    }

    It 'reports a tag that there is not, and goes on' {
        $errors = Get-ErrorRecord { $script:found = 99999999, 710001 | Get-MNTag }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
        $found.TagId | Should -Be 710001
    }

    It 'refuses an object that carries no key, and sends nothing' {
        $member = Get-MNMember 20000012
        Measure-Request { { $member | Get-MNTag } | Should -Throw -ErrorId 'MNNoKey*' } | Should -Be 0
    }
}

Describe 'New-MNTag' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'creates a tag and emits it' {
        Get-SentRequest { $script:made = New-MNTag 'Pioneer' -Description 'Came first' -Color '#00aaFF' } |
            Should -Be 'POST /tags {"title":"Pioneer","description":"Came first","color":"#00aaFF"}'
        ($made | Get-MNTag).Title | Should -Be 'Pioneer'
    }

    It 'takes rows of a CSV file, whose empty cells say nothing' {
        $rows = 'Title,Color,Description', 'One,#112233,', 'Two,,Second' | ConvertFrom-Csv
        Get-SentRequest { $rows | New-MNTag } | Should -Be @(
            'POST /tags {"title":"One","color":"#112233"}'
            'POST /tags {"title":"Two","description":"Second"}')
    }

    It 'refuses the colour <_>, and sends nothing' -ForEach 'blue', '112233', '#12345', '#1234567', '#GG0000' {
        Measure-Request { $script:errors = Get-ErrorRecord { New-MNTag 'Pioneer' -Color $_ } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalidColor,*'
        $errors.TargetObject | Should -Be $_
    }

    It 'reports a title that is taken' {
        (Get-ErrorRecord { New-MNTag 'Mentor' }).FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNTag 'Pioneer' -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNTag' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what a tag in the pipeline has' {
        $old = Get-MNTag 710001
        Get-SentRequest { $script:changed = $old | Set-MNTag -Color '#000000' } | Should -Be 'PATCH /tags/710001/ {"color":"#000000"}'
        $changed.Color | Should -Be '#000000'
        $changed.Title | Should -Be $old.Title
    }

    It 'takes rows of a CSV file: an empty text clears, an empty colour says nothing' {
        $rows = 'TagId,Description,Color', '710001,,' | ConvertFrom-Csv
        Get-SentRequest { $rows | Set-MNTag } | Should -Be 'PATCH /tags/710001/ {"description":""}'
    }

    It 'refuses a colour that is none, and sends nothing' {
        Measure-Request { $script:errors = Get-ErrorRecord { Set-MNTag 710001 -Color 'red' } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalidColor,*'
    }

    It 'does not mind a colour in another spelling on the tag in the pipeline' {
        $old = Get-MNTag 710001
        $old.Color = 'blue'
        Get-SentRequest { $old | Set-MNTag -Description 'x' } | Should -Be 'PATCH /tags/710001/ {"description":"x"}'
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ Key = 99999999; With = @{ Title = 'x' }; Id = 'MNNotFound' }
        @{ Key = 710001; With = @{ Title = '' }; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { Set-MNTag $Key @With }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $Key
    }

    It 'sends nothing without a field and with -WhatIf' {
        Measure-Request { Set-MNTag 710001 -Title 'x' -WhatIf } | Should -Be 0
        Measure-Request { Get-ErrorRecord { Set-MNTag 710001 } } | Should -Be 0
    }
}

Describe 'Remove-MNTag' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes tags, also from the members who have them, and emits nothing' {
        Get-MNTag 710001 | Remove-MNTag -Confirm:$false | Should -BeNullOrEmpty
        (Get-MNTag).TagId | Should -Not -Contain 710001
        (Get-MNMemberTag 20000012).TagId | Should -Not -Contain 710001
    }

    It 'reports a tag that there is not' {
        $errors = Get-ErrorRecord { Remove-MNTag 99999999 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }

    It 'does not take the number of a member for a tag' {
        $member = Get-MNMember 20000012
        Measure-Request { $script:errors = Get-ErrorRecord { $member | Remove-MNTag -Confirm:$false } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNTag 710005 -WhatIf } | Should -Be 0
    }
}
