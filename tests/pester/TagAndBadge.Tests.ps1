# Tags and badges are alike, but for the picture that a badge needs.
BeforeDiscovery {
    $kinds = @(
        @{ Kind = 'Tag'; Path = 'tags'; All = 710001..710005; Pattern = 'mento*'; Match = 710002; Picture = @{} }
        @{ Kind = 'Badge'; Path = 'badges'; All = 720001..720003; Pattern = 'maratho*'; Match = 720003; Picture = @{ AvatarId = 30000001 } }
    )
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'The <Kind>' -ForEach $kinds {
    BeforeAll {
        $key = "${Kind}Id"
        $one, $another = $All
        Set-Alias Get-Mark "Get-MN$Kind"
        Set-Alias New-Mark "New-MN$Kind"
        Set-Alias Set-Mark "Set-MN$Kind"
        Set-Alias Remove-Mark "Remove-MN$Kind"
        Set-Alias Get-MemberMark "Get-MNMember$Kind"
    }
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    Context 'Get-MN<Kind>' {
        It 'lists them' {
            Measure-Request { $script:listed = Get-Mark } | Should -Be 1
            $listed.$key | Should -Be $All
            $listed[0].PSObject.TypeNames[0] | Should -Be "MightyNetworks.$Kind"
        }

        It 'finds them by a pattern for the title' {
            (Get-Mark -Title $Pattern).$key | Should -Be $Match
        }

        It 'gets them by number, from the pipeline too' {
            ($All[1], $All[0] | Get-Mark).$key | Should -Be $All[1], $All[0]
            (Get-Mark $one | Get-Mark).$key | Should -Be $one
            (Get-MemberMark 20000012 | Get-Mark)[0].$key | Should -Be $one
        }

        It 'reports one that does not exist, and goes on' {
            $errors = Get-ErrorRecord { $script:found = 99999999, $one | Get-Mark }
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
            $errors.TargetObject | Should -Be 99999999
            $found.$key | Should -Be $one
        }

        It 'refuses an object that carries no key, and sends nothing' {
            $member = Get-MNMember 20000012
            Measure-Request { { $member | Get-Mark } | Should -Throw -ErrorId 'MNNoKey*' } | Should -Be 0
        }
    }

    Context 'New-MN<Kind>' {
        It 'refuses the colour <_>, and sends nothing' -ForEach 'blue', '112233', '#12345', '#1234567', '#GG0000' {
            Measure-Request { $script:errors = Get-ErrorRecord { New-Mark 'Pioneer' -Color $_ @Picture } } | Should -Be 0
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalidColor,*'
            $errors.TargetObject | Should -Be $_
        }

        It 'sends nothing with -WhatIf' {
            Measure-Request { New-Mark 'Pioneer' @Picture -WhatIf } | Should -Be 0
        }
    }

    Context 'Set-MN<Kind>' {
        It 'sends only what was given, not what the one in the pipeline has' {
            $old = Get-Mark $one
            Get-SentRequest { $script:changed = $old | Set-Mark -Color '#000000' } | Should -Be "PATCH /$Path/$one/ {`"color`":`"#000000`"}"
            $changed.Color | Should -Be '#000000'
            $changed.Title | Should -Be $old.Title
        }

        It 'takes rows of a CSV file, whose empty cells say nothing' {
            $rows = "$key,Title,Description,Color", "$one,Pilot,," | ConvertFrom-Csv
            Get-SentRequest { $rows | Set-Mark } | Should -Be "PATCH /$Path/$one/ {`"title`":`"Pilot`"}"
        }

        It 'clears what is named' {
            Get-SentRequest { Set-Mark $one -Clear Description } | Should -Be "PATCH /$Path/$one/ {`"description`":`"`"}"
        }

        It 'refuses a colour that is none, and sends nothing' {
            Measure-Request { $script:errors = Get-ErrorRecord { Set-Mark $one -Color 'red' } } | Should -Be 0
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalidColor,*'
        }

        It 'does not mind a colour in another spelling on the one in the pipeline' {
            $old = Get-Mark $one
            $old.Color = 'blue'
            Get-SentRequest { $old | Set-Mark -Description 'x' } | Should -Be "PATCH /$Path/$one/ {`"description`":`"x`"}"
        }

        It 'reports one that does not exist' {
            $errors = Get-ErrorRecord { Set-Mark 99999999 -Title 'x' }
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
            $errors.TargetObject | Should -Be 99999999
        }

        It 'reports what the service refuses' {
            $errors = Get-ErrorRecord { Set-Mark $one -Title '' }
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
            $errors.TargetObject | Should -Be $one
        }

        It 'sends nothing without a field and with -WhatIf' {
            Measure-Request { Set-Mark $one -Title 'x' -WhatIf } | Should -Be 0
            Measure-Request { Get-ErrorRecord { Set-Mark $one } } | Should -Be 0
        }
    }

    Context 'Remove-MN<Kind>' {
        It 'deletes them, also from the members who have them, and emits nothing' {
            Get-Mark $one | Remove-Mark -Confirm:$false | Should -BeNullOrEmpty
            (Get-Mark).$key | Should -Not -Contain $one
            (Get-MemberMark 20000012).$key | Should -Not -Contain $one
        }

        It 'reports one that does not exist' {
            $errors = Get-ErrorRecord { Remove-Mark 99999999 -Confirm:$false }
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
            $errors.TargetObject | Should -Be 99999999
        }

        It 'does not take the number of a member for a <Kind>' {
            $member = Get-MNMember 20000012
            Measure-Request { $script:errors = Get-ErrorRecord { $member | Remove-Mark -Confirm:$false } } | Should -Be 0
            $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
        }

        It 'sends nothing with -WhatIf' {
            Measure-Request { Remove-Mark $All[-1] -WhatIf } | Should -Be 0
        }
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

    It 'reports a title that is taken' {
        (Get-ErrorRecord { New-MNTag 'Mentor' }).FullyQualifiedErrorId | Should -BeLike 'MNAlreadyThere,*'
    }
}

Describe 'The picture of a badge' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'is there from the beginning' {
        Get-SentRequest { $script:made = New-MNBadge 'Pioneer' -Description 'Came first' -Color '#00aaFF' -AvatarId 30000001 } |
            Should -Be 'POST /badges {"title":"Pioneer","description":"Came first","color":"#00aaFF","avatar_id":30000001}'
        ($made | Get-MNBadge).Title | Should -Be 'Pioneer'
    }

    It 'comes from rows of a CSV file' {
        $rows = 'Title,Color,Description,AvatarId', 'One,#112233,,30000001', 'Two,,Second,30000001' | ConvertFrom-Csv
        Get-SentRequest { $rows | New-MNBadge } | Should -Be @(
            'POST /badges {"title":"One","color":"#112233","avatar_id":30000001}'
            'POST /badges {"title":"Two","description":"Second","avatar_id":30000001}')
    }

    It 'can be another one' {
        (Set-MNBadge 720002 -AvatarId 30000001).AvatarUrl | Should -Be (Get-MNBadge 720001).AvatarUrl
    }

    It 'is an error if the asset does not exist' {
        (Get-ErrorRecord { New-MNBadge 'Pioneer' -AvatarId 99999999 }).FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
    }
}
