BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNSpaceMember' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the members of spaces in the pipeline, who know their space' {
        $members = 3100005, 3100012 | Get-MNSpace | Get-MNSpaceMember
        $members.SpaceId | Sort-Object -Unique | Should -Be 3100005, 3100012
        ($members | Where-Object SpaceId -EQ 3100005).MemberId | Should -Contain 20000011
    }

    It 'reads no more pages than the pipeline takes' {
        Measure-Request { Get-MNSpaceMember 3100001 | Select-Object -First 10 } | Should -Be 1
        Measure-Request { Get-MNSpaceMember 3100001 -First 10 } | Should -Be 1
    }

    It 'gets members by number, from the pipeline too' {
        (Get-MNSpaceMember 3100001 20000013, 20000014).MemberId | Should -Be 20000013, 20000014
        (Get-MNMember 20000013 | Get-MNSpaceMember -SpaceId 3100001).MemberId | Should -Be 20000013
        Get-SentRequest { Get-MNSpaceMember 3100001 20000013 | Get-MNSpaceMember } | Select-Object -Last 1 | Should -Be 'GET /spaces/3100001/members/20000013/'
    }

    It 'reports the <What>' -ForEach @(
        @{ What = 'space that does not exist'; Keys = @{ SpaceId = 99999999 }; Target = 99999999 }
        @{ What = 'member who is not in the space'; Keys = @{ SpaceId = 3100010; MemberId = 20000013 }; Target = 20000013 }
    ) {
        $errors = Get-ErrorRecord { Get-MNSpaceMember @Keys }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be $Target
    }

    It 'does not list the space for an object that is no member' {
        Measure-Request { { [pscustomobject]@{ PostId = 1; NetworkId = '10001' } | Get-MNSpaceMember -SpaceId 3100001 } | Should -Throw -ErrorId 'MNNoKey*' } |
            Should -Be 0
    }

    It 'needs a space' {
        Measure-Request { $script:errors = Get-ErrorRecord { [pscustomobject]@{ MemberId = 20000013 } | Get-MNSpaceMember } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }
}

Describe 'Add-MNSpaceMember' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'adds members in the pipeline and emits them' {
        Get-SentRequest { $script:added = Get-MNMember 20000013 | Add-MNSpaceMember 3100012 } |
            Select-Object -Last 1 | Should -Be 'POST /spaces/3100012/members?user_id=20000013'
        $added.MemberId | Should -Be 20000013
        $added.SpaceId | Should -Be 3100012
    }

    It 'adds a member to spaces in the pipeline' {
        3100010, 3100012 | Get-MNSpace | Add-MNSpaceMember -MemberId 20000013
        (Get-MNSpace -MemberId 20000013).SpaceId | Should -Contain 3100010
        (Get-MNSpace -MemberId 20000013).SpaceId | Should -Contain 3100012
    }

    It 'adds the whole network, several at once, in the order of the list' {
        $outside = Get-MNMember | Where-Object MemberId -NotIn (Get-MNSpaceMember 3100012).MemberId
        ($outside | Add-MNSpaceMember -SpaceId 3100012 -ThrottleLimit 8).MemberId | Should -Be $outside.MemberId
        @(Get-MNSpaceMember 3100012).Count | Should -Be 250
    }

    It 'reports who is in the space already, and goes on' {
        $errors = Get-ErrorRecord { $script:added = 20000009, 20000013 | Add-MNSpaceMember 3100012 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNAlreadyThere,*'
        $errors.TargetObject | Should -Be 20000009
        $added.MemberId | Should -Be 20000013
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { 20000013 | Add-MNSpaceMember 3100012 -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNSpaceMember' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'removes a member from the space that they come with, not from the network' {
        Get-SentRequest { $script:output = Get-MNSpaceMember 3100001 20000013 | Remove-MNSpaceMember -Confirm:$false } |
            Select-Object -Last 1 | Should -Be 'DELETE /spaces/3100001/members/20000013/'
        $output | Should -BeNullOrEmpty
        (Get-MNMember 20000013 | Get-MNSpace).SpaceId | Should -Not -Contain 3100001
    }

    It 'reports a member who pays for the space' {
        $errors = Get-ErrorRecord { Remove-MNSpaceMember 3100010 20000005 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNForbidden,*'
        $errors.TargetObject | Should -Be 20000005
        (Get-MNSpaceMember 3100010 20000005).MemberId | Should -Be 20000005
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNSpaceMember 3100001 20000013 -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNSpaceMemberRole' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends the role and nothing else' {
        Get-SentRequest { $script:changed = Get-MNSpaceMember 3100001 20000013 | Set-MNSpaceMemberRole -Role Moderator } |
            Select-Object -Last 1 | Should -Be 'PATCH /spaces/3100001/members/20000013/ {"role":"moderator"}'
        $changed.MemberId | Should -Be 20000013
        $changed.SpaceId | Should -Be 3100001
    }

    It 'takes rows of a CSV file' {
        $rows = 'SpaceId,MemberId,Role', '3100001,20000013,host', '3100005,20000003,Contributor' | ConvertFrom-Csv
        Get-SentRequest { $rows | Set-MNSpaceMemberRole } | Should -Be @(
            'PATCH /spaces/3100001/members/20000013/ {"role":"host"}'
            'PATCH /spaces/3100005/members/20000003/ {"role":"contributor"}')
    }

    It 'reports who is not in the space' {
        $errors = Get-ErrorRecord { Set-MNSpaceMemberRole 3100010 20000013 -Role Host }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 20000013
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Set-MNSpaceMemberRole 3100001 20000013 -Role Host -WhatIf } | Should -Be 0
    }
}
