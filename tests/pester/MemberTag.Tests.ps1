BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNMemberTag' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the tags of members in the pipeline, who stay with them' {
        $found = Get-MNMember 20000012, 20000013 | Get-MNMemberTag
        $found.MemberId | Sort-Object -Unique | Should -Be 20000012
        $found[0].TagId | Should -Be 710001
        $found[0].PSObject.TypeNames[0] | Should -Be 'MightyNetworks.MemberTag'
    }

    It 'takes numbers of members' {
        Measure-Request { 20000012, 20000013 | Get-MNMemberTag } | Should -Be 2
        @(Get-MNMemberTag 20000012 -First 1).Count | Should -Be 1
    }

    It 'gets one tag of a member, from the pipeline too' {
        (Get-MNMemberTag 20000012 710001).MemberId | Should -Be 20000012
        $own = Get-MNMemberTag 20000012 -First 1
        Get-SentRequest { $own | Get-MNMemberTag } | Should -Be 'GET /members/20000012/tags/710001/'
        $tag = Get-MNTag 710001
        Get-SentRequest { $tag | Get-MNMemberTag -MemberId 20000012 } | Should -Be 'GET /members/20000012/tags/710001/'
    }

    It 'reports the <What>' -ForEach @(
        @{ What = 'member who is not there'; Keys = @{ MemberId = 99999999 }; Target = 99999999 }
        @{ What = 'tag that the member does not have'; Keys = @{ MemberId = 20000013; TagId = 710001 }; Target = 710001 }
    ) {
        $errors = Get-ErrorRecord { Get-MNMemberTag @Keys }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be $Target
    }
}

Describe 'Add-MNMemberTag' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'gives a tag to members in the pipeline, and emits it for each' {
        $members = Get-MNMember 20000013, 20000014
        Get-SentRequest { $script:added = $members | Add-MNMemberTag -TagId 710005 } | Should -Be @(
            'POST /members/20000013/tags {"tag_id":710005}'
            'POST /members/20000014/tags {"tag_id":710005}')
        $added.MemberId | Should -Be 20000013, 20000014
        $added.TagId | Should -Be 710005, 710005
    }

    It 'gives tags in the pipeline to a member' {
        (Get-MNTag 710002, 710005 | Add-MNMemberTag -MemberId 20000013).TagId | Should -Be 710002, 710005
        (Get-MNMemberTag 20000013).TagId | Should -Be 710002, 710005
    }

    It 'takes rows of a CSV file' {
        ('MemberId,TagId', '20000013,710005' | ConvertFrom-Csv | Add-MNMemberTag).MemberId | Should -Be 20000013
    }

    It 'works several at once, in the order of the members' {
        $members = Get-MNMember -First 40
        ($members | Add-MNMemberTag -TagId 710005 -ThrottleLimit 8).MemberId | Should -Be $members.MemberId
    }

    It 'reports who has it already, and goes on' {
        $errors = Get-ErrorRecord { $script:added = 20000012, 20000013 | Add-MNMemberTag -TagId 710001 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        $errors.TargetObject | Should -Be 20000012
        $added.MemberId | Should -Be 20000013
    }

    It 'reports the member who is not there, and the tag that is not' {
        (Get-ErrorRecord { Add-MNMemberTag 99999999 710001 }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        (Get-ErrorRecord { Add-MNMemberTag 20000013 99999999 }).FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
    }

    It 'sends nothing with -WhatIf' {
        $members = Get-MNMember -First 3
        Measure-Request { $members | Add-MNMemberTag -TagId 710005 -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNMemberTag' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'takes tags in the pipeline from their members, and emits nothing' {
        Get-MNMemberTag 20000012 | Remove-MNMemberTag | Should -BeNullOrEmpty
        Get-MNMemberTag 20000012 | Should -BeNullOrEmpty
        (Get-MNTag).TagId | Should -Contain 710001
    }

    It 'reports a tag that the member does not have' {
        $errors = Get-ErrorRecord { Remove-MNMemberTag 20000013 710001 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 20000013
    }

    It 'does not take a badge for a tag' {
        $wrong = Get-MNMemberBadge 20000012 -First 1
        Measure-Request { $script:errors = Get-ErrorRecord { $wrong | Remove-MNMemberTag } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Get-MNMemberTag 20000012 | Remove-MNMemberTag -WhatIf } | Should -Be 1
    }
}
