BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNSpace' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the spaces' {
        Measure-Request { $script:all = Get-MNSpace } | Should -Be 1
        $all.Count | Should -Be 12
        $all[0].PSObject.TypeNames[0] | Should -Be 'MightyNetworks.Space'
    }

    It 'finds spaces by a pattern for the name' {
        (Get-MNSpace -Name 'book*').SpaceId | Should -Be 3100005
    }

    It 'gets spaces by number, from the pipeline too' {
        (3100005, 3100012 | Get-MNSpace).SpaceId | Should -Be 3100005, 3100012
        (Get-MNSpace 3100005 | Get-MNSpace).SpaceId | Should -Be 3100005
    }

    It 'lists the spaces of members in the pipeline' {
        $spaces = Get-MNMember 20000013 | Get-MNSpace
        $spaces.SpaceId | Should -Contain 3100001
        $spaces.SpaceId | Should -Not -Contain 3100010
        $spaces.MemberId | Sort-Object -Unique | Should -Be 20000013
        (Get-MNMember 20000013 | Get-MNSpace -Name 'Welcome').SpaceId | Should -Be 3100001
    }

    It 'gets the space, not the spaces, of a member of a space' {
        Measure-Request { $script:space = Get-MNSpaceMember 3100001 20000013 | Get-MNSpace } | Should -Be 2
        $space.SpaceId | Should -Be 3100001
    }

    It 'reports the <Kind> that does not exist' -ForEach @(
        @{ Kind = 'space'; With = @{ SpaceId = 99999999 } }
        @{ Kind = 'member'; With = @{ MemberId = 99999999 } }
    ) {
        $errors = Get-ErrorRecord { Get-MNSpace @With }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }

    It 'refuses an object that carries no key, and sends nothing' {
        Measure-Request { { [pscustomobject]@{ PostId = 1; NetworkId = '10001' } | Get-MNSpace } | Should -Throw -ErrorId 'MNNoKey*' } | Should -Be 0
    }
}

Describe 'New-MNSpace' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'creates a space and emits it' {
        Get-SentRequest { $script:space = New-MNSpace 'Garden' } | Should -Be 'POST /spaces {"name":"Garden"}'
        ($space | Get-MNSpace).Name | Should -Be 'Garden'
    }

    It 'takes names from rows' {
        ('Name', 'Garden', 'Kitchen' | ConvertFrom-Csv | New-MNSpace).Name | Should -Be 'Garden', 'Kitchen'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNSpace 'Garden' -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNSpace' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what a space in the pipeline has' {
        $space = Get-MNSpace 3100012
        Get-SentRequest { $script:changed = $space | Set-MNSpace -Name 'Quiet' } | Should -Be 'PATCH /spaces/3100012 {"name":"Quiet"}'
        $changed.Name | Should -Be 'Quiet'
        $changed.CollectionId | Should -Be $space.CollectionId
    }

    It 'moves spaces to a collection' {
        (3100005, 3100012 | Set-MNSpace -CollectionId 410001).CollectionId | Should -Be 410001, 410001
    }

    It 'leaves the collection alone where a row has none' {
        Get-SentRequest { 'SpaceId,Name,CollectionId', '3100012,Quiet,' | ConvertFrom-Csv | Set-MNSpace } | Should -Be 'PATCH /spaces/3100012 {"name":"Quiet"}'
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ SpaceId = 99999999; With = @{ Name = 'Quiet' }; Id = 'MNNotFound' }
        @{ SpaceId = 3100012; With = @{ Name = '' }; Id = 'MNInvalid' }
        @{ SpaceId = 3100012; With = @{ CollectionId = 99999999 }; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { Set-MNSpace $SpaceId @With }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $SpaceId
    }

    It 'sends nothing without a field and with -WhatIf' {
        Measure-Request { Set-MNSpace 3100012 -Name 'Quiet' -WhatIf } | Should -Be 0
        Measure-Request { Get-ErrorRecord { Set-MNSpace 3100012 } } | Should -Be 0
    }
}

Describe 'Remove-MNSpace' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes a space and emits nothing' {
        Get-SentRequest { $script:output = Get-MNSpace 3100012 | Remove-MNSpace -Confirm:$false } | Select-Object -Last 1 | Should -Be 'DELETE /spaces/3100012'
        $output | Should -BeNullOrEmpty
        (Get-MNSpace).SpaceId | Should -Not -Contain 3100012
    }

    It 'reports a space that comes with a plan' {
        $errors = Get-ErrorRecord { Remove-MNSpace 3100010 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        $errors.TargetObject | Should -Be 3100010
    }

    It 'does not take the number of a member for a space' {
        Measure-Request { $script:errors = Get-ErrorRecord { [pscustomobject]@{ MemberId = 3100012 } | Remove-MNSpace -Confirm:$false } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNSpace 3100012 -WhatIf } | Should -Be 0
    }
}
