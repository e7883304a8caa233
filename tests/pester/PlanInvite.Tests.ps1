BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNPlanInvite' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the invites to plans from the pipeline' {
        $invites = Get-MNPlan | Get-MNPlanInvite
        $invites.PlanInviteId | Should -Be 820001, 820002, 820003
        $invites.PlanId | Should -Be 810001, 810001, 810002
    }

    It 'gets single invites, from arguments and from invites' {
        (Get-MNPlanInvite 810001 820002, 820001).PlanInviteId | Should -Be 820002, 820001
        Measure-Request { $script:again = Get-MNPlanInvite 810001 | Get-MNPlanInvite } | Should -Be 3
        $again.PlanInviteId | Should -Be 820001, 820002
    }

    It 'reports <What>' -ForEach @(
        @{ What = 'an unknown plan'; Get = { Get-MNPlanInvite 99999999 } }
        @{ What = 'an unknown invite'; Get = { Get-MNPlanInvite 810001 99999999 } }
        @{ What = 'an invite to another plan'; Get = { Get-MNPlanInvite 810001 820003 } }
    ) {
        (Get-ErrorRecord $Get).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }
}

Describe 'New-MNPlanInvite' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'invites addresses' {
        $invites = New-MNPlanInvite 810002 new.one@example.net, new.two@example.net -Message 'Come & see'
        $invites.RecipientEmail | Should -Be 'new.one@example.net', 'new.two@example.net'
        $invites.PlanId | Should -Be 810002, 810002
    }

    It 'invites members as members, though they have addresses' {
        $invite = Get-MNMember 20000013 | New-MNPlanInvite 810002
        $invite.MemberId | Should -Be 20000013
    }

    It 'takes rows with addresses only' {
        $invite = 'Email', 'new.one@example.net' | ConvertFrom-Csv | New-MNPlanInvite 810002
        $invite.RecipientEmail | Should -Be 'new.one@example.net'
        $invite.MemberId | Should -BeNullOrEmpty
    }

    It 'invites to the plans in the pipeline' {
        (Get-MNPlan -Name Master* | New-MNPlanInvite -MemberId 20000013).PlanId | Should -Be 810002, 810003
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNPlanInvite 810002 new.one@example.net -WhatIf } | Should -Be 0
    }

    It 'reports <What>' -ForEach @(
        @{ What = 'an archived plan'; Invite = { New-MNPlanInvite 810005 new.one@example.net }; Id = 'MNInvalid' }
        @{ What = 'an address that is none'; Invite = { New-MNPlanInvite 810001 nobody }; Id = 'MNInvalid' }
        @{ What = 'a member who has the plan'; Invite = { New-MNPlanInvite 810001 -MemberId 20000010 }; Id = 'MNAlreadyThere' }
        @{ What = 'an unknown plan'; Invite = { New-MNPlanInvite 99999999 new.one@example.net }; Id = 'MNNotFound' }
    ) {
        (Get-ErrorRecord $Invite).FullyQualifiedErrorId | Should -BeLike "$Id,*"
    }
}

Describe 'Send-MNPlanInvite' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends invites from the pipeline again, and reports the accepted one' {
        $errors = Get-ErrorRecord { $script:sent = Get-MNPlanInvite 810001 | Send-MNPlanInvite }
        $sent.PlanInviteId | Should -Be 820001
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        $errors.TargetObject | Should -Be 820002
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Send-MNPlanInvite 810001 820001 -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNPlanInvite' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'revokes, and reports the accepted one' {
        $errors = Get-ErrorRecord { Get-MNPlanInvite 810001 | Remove-MNPlanInvite -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNConflict,*'
        $errors.TargetObject | Should -Be 820002
        (Get-MNPlanInvite 810001).PlanInviteId | Should -Be 820002
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNPlanInvite 810001 820001 -WhatIf } | Should -Be 0
    }

    It 'never takes an invite to the network for one to a plan' {
        (Get-ErrorRecord { Get-MNInvite -First 1 | Remove-MNPlanInvite -PlanId 810001 }).FullyQualifiedErrorId | Should -BeLike 'InputObjectMissingMandatory,*'
    }
}
