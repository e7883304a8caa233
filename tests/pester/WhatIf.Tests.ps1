BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'What -WhatIf says' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'names the fields and their new values' {
        Get-WhatIfMessage { Set-MNMember 20000013 -FirstName Ada -LastName Lovelace -Role Host -WhatIf } |
            Should -Be 'Set role to "host", first name to "Ada" and last name to "Lovelace" of member 20000013'
        Get-WhatIfMessage { Set-MNSpace 3100012 -CollectionId 410001 -WhatIf } | Should -Be 'Set collection id to 410001 of space 3100012'
    }

    It 'shows a long text shortened and on one line' {
        Get-WhatIfMessage { Set-MNPost 5200001 -Description "one`ntwo $('x' * 100)" -WhatIf } |
            Should -Be "Set description to `"one two $('x' * 52)...`" of post 5200001"
    }

    It 'names what is in the pipeline' {
        $member = Get-MNMember 20000013
        Get-WhatIfMessage { $member | Remove-MNMember -WhatIf } | Should -Be "Remove member 20000013 ($member) from the network"
        Get-WhatIfMessage { $member | Add-MNSpaceMember 3100012 -WhatIf } | Should -Be "Add member 20000013 ($member) to space 3100012"
        Get-WhatIfMessage { Get-MNSpace 3100001 | Add-MNSpaceMember -MemberId 20000013 -WhatIf } | Should -Be 'Add member 20000013 to space 3100001 (Welcome)'
    }

    It 'names the member, not the space, by what a row says of the member' {
        Get-WhatIfMessage { [pscustomobject]@{ SpaceId = 3100001; MemberId = 20000013; Email = 'ada@example.net' } | Remove-MNSpaceMember -WhatIf } |
            Should -Be 'Remove member 20000013 (ada@example.net) from space 3100001'
    }

    It 'does not name the member by the address that a row is to give them' {
        Get-WhatIfMessage { [pscustomobject]@{ MemberId = 20000013; Email = 'new@example.net' } | Set-MNMember -WhatIf } |
            Should -Be 'Set email to "new@example.net" of member 20000013'
    }

    It 'names the spaces in their new order' {
        Get-WhatIfMessage { 3100002, 3100001 | Set-MNCollectionOrder 410001 -WhatIf } | Should -Be 'Order the spaces of collection 410001: 3100002, 3100001'
    }
}
