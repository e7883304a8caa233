# Members carry tags and badges in the same way: what holds for the one holds for the other.
BeforeDiscovery {
    # Member 20000012 has the first tag and badge; nobody has the rare ones.
    $kinds = @(
        @{ Kind = 'Tag'; Path = 'tags'; Field = 'tag_id'; Other = 'Badge'; First = 710001; Second = 710002; Rare = 710005 }
        @{ Kind = 'Badge'; Path = 'badges'; Field = 'badge_id'; Other = 'Tag'; First = 720001; Second = 720002; Rare = 720003 }
    )
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'The <Kind> of a member' -ForEach $kinds {
    BeforeAll {
        $key = "${Kind}Id"
        $rareOne = @{ $key = $Rare }
        Set-Alias Get-Mark "Get-MN$Kind"
        Set-Alias Get-MemberMark "Get-MNMember$Kind"
        Set-Alias Add-MemberMark "Add-MNMember$Kind"
        Set-Alias Remove-MemberMark "Remove-MNMember$Kind"
        Set-Alias Get-OtherMemberMark "Get-MNMember$Other"
    }
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    Context 'Get-MNMember<Kind>' {
        It 'lists those of members in the pipeline, who stay with them' {
            $found = Get-MNMember 20000012, 20000013 | Get-MemberMark
            $found.MemberId | Sort-Object -Unique | Should -Be 20000012
            $found[0].$key | Should -Be $First
            $found[0].PSObject.TypeNames[0] | Should -Be "MightyNetworks.Member$Kind"
        }

        It 'takes numbers of members' {
            Measure-Request { 20000012, 20000013 | Get-MemberMark } | Should -Be 2
            @(Get-MemberMark 20000012 -First 1).Count | Should -Be 1
        }

        It 'gets one of a member, from the pipeline too' {
            (Get-MemberMark 20000012 $First).MemberId | Should -Be 20000012
            $own = Get-MemberMark 20000012 -First 1
            Get-SentRequest { $own | Get-MemberMark } | Should -Be "GET /members/20000012/$Path/$First/"
            $mark = Get-Mark $First
            Get-SentRequest { $mark | Get-MemberMark -MemberId 20000012 } | Should -Be "GET /members/20000012/$Path/$First/"
        }

        It 'reports a member who is not there' {
            $errors = Get-ErrorRecord { Get-MemberMark 99999999 }
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
            $errors.TargetObject | Should -Be 99999999
        }

        It 'reports one that the member does not have' {
            $errors = Get-ErrorRecord { Get-MemberMark 20000013 $First }
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
            $errors.TargetObject | Should -Be $First
        }
    }

    Context 'Add-MNMember<Kind>' {
        It 'gives one to members in the pipeline, and emits it for each' {
            $members = Get-MNMember 20000013, 20000014
            Get-SentRequest { $script:added = $members | Add-MemberMark @rareOne } | Should -Be @(
                "POST /members/20000013/$Path {`"$Field`":$Rare}"
                "POST /members/20000014/$Path {`"$Field`":$Rare}")
            $added.MemberId | Should -Be 20000013, 20000014
            $added.$key | Should -Be $Rare, $Rare
        }

        It 'gives those in the pipeline to a member' {
            (Get-Mark $Second, $Rare | Add-MemberMark -MemberId 20000013).$key | Should -Be $Second, $Rare
            (Get-MemberMark 20000013).$key | Should -Be $Second, $Rare
        }

        It 'takes rows of a CSV file' {
            ("MemberId,$key", "20000013,$Rare" | ConvertFrom-Csv | Add-MemberMark).MemberId | Should -Be 20000013
        }

        It 'works several at once, in the order of the members' {
            $members = Get-MNMember -First 40
            ($members | Add-MemberMark @rareOne -ThrottleLimit 8).MemberId | Should -Be $members.MemberId
        }

        It 'reports who has it already, and goes on' {
            $had = @{ $key = $First }
            $errors = Get-ErrorRecord { $script:added = 20000012, 20000013 | Add-MemberMark @had }
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNAlreadyThere,*'
            $errors.TargetObject | Should -Be 20000012
            $added.MemberId | Should -Be 20000013
        }

        It 'reports the member who is not there, and the <Kind> that is not' {
            (Get-ErrorRecord { Add-MemberMark $First 99999999 }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
            (Get-ErrorRecord { Add-MemberMark 99999999 20000013 }).FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        }

        It 'sends nothing with -WhatIf' {
            $members = Get-MNMember -First 3
            Measure-Request { $members | Add-MemberMark @rareOne -WhatIf } | Should -Be 0
        }
    }

    Context 'Remove-MNMember<Kind>' {
        It 'takes those in the pipeline from their members, and emits nothing' {
            Get-MemberMark 20000012 | Remove-MemberMark | Should -BeNullOrEmpty
            Get-MemberMark 20000012 | Should -BeNullOrEmpty
            (Get-Mark).$key | Should -Contain $First
        }

        It 'reports one that the member does not have' {
            $errors = Get-ErrorRecord { Remove-MemberMark $First 20000013 }
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
            $errors.TargetObject | Should -Be 20000013
        }

        It 'does not take a <Other> for a <Kind>' {
            $wrong = Get-OtherMemberMark 20000012 -First 1
            Measure-Request { $script:errors = Get-ErrorRecord { $wrong | Remove-MemberMark } } | Should -Be 0
            $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
        }

        It 'sends nothing with -WhatIf' {
            Measure-Request { Get-MemberMark 20000012 | Remove-MemberMark -WhatIf } | Should -Be 1
        }
    }
}
