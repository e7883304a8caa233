BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNPlanMember' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the members of a plan, who know the plan' {
        $members = Get-MNPlanMember 810002
        $members.Count | Should -Be 8
        $members[0] | Should -BeOfType 'MightyNetworks.PlanMember'
        $members.PlanId | Sort-Object -Unique | Should -Be 810002
    }

    It 'takes plans from the pipeline' {
        (Get-MNPlan | Get-MNPlanMember).Count | Should -Be (25 + 8 + 6)
    }

    It 'gets single members' {
        (Get-MNPlanMember 810002 20000006, 20000005).MemberId | Should -Be 20000006, 20000005
        (20000006 | Get-MNPlanMember -PlanId 810002).MemberId | Should -Be 20000006
        (Get-MNMember 20000006 | Get-MNPlanMember 810002).PlanId | Should -Be 810002
    }

    It 'gets the member that <From> is about' -ForEach @(
        @{ From = 'a member of a plan'; Object = { Get-MNPlanMember 810002 -First 1 } }
        @{ From = 'a plan of a member'; Object = { Get-MNPlan -MemberId 20000005 } }
        @{ From = 'a subscription'; Object = { Get-MNSubscription 840001 } }
    ) {
        $member = & $Object | Get-MNPlanMember
        $member.PlanId | Should -Be 810002
        $member.MemberId | Should -Be 20000005
    }

    It 'reports <What>' -ForEach @(
        @{ What = 'an unknown plan'; Get = { Get-MNPlanMember 99999999 } }
        @{ What = 'a member who does not have the plan'; Get = { Get-MNPlanMember 810002 20000013 } }
    ) {
        (Get-ErrorRecord $Get).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }
}

Describe 'Add-MNPlanMember' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'adds members and emits their plan' {
        $plans = Get-MNMember 20000013, 20000014 | Add-MNPlanMember -PlanId 810001
        $plans.PlanId | Should -Be 810001, 810001
        $plans.MemberId | Should -Be 20000013, 20000014
        (Get-MNPlanMember 810001 20000013).MemberId | Should -Be 20000013
    }

    It 'takes rows of a table' {
        ("PlanId,MemberId`n810001,20000013" | ConvertFrom-Csv | Add-MNPlanMember).MemberId | Should -Be 20000013
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Add-MNPlanMember 810001 20000013, 20000014 -WhatIf } | Should -Be 0
    }

    It 'reports <What>' -ForEach @(
        @{ What = 'a plan that is paid'; PlanId = 810002; MemberId = 20000013; Id = 'MNInvalid' }
        @{ What = 'a member who has the plan'; PlanId = 810001; MemberId = 20000010; Id = 'MNAlreadyThere' }
        @{ What = 'an unknown plan'; PlanId = 99999999; MemberId = 20000013; Id = 'MNNotFound' }
        @{ What = 'an unknown member'; PlanId = 810001; MemberId = 99999999; Id = 'MNNotFound' }
    ) {
        $errors = Get-ErrorRecord { Add-MNPlanMember $PlanId $MemberId }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $MemberId
    }
}

Describe 'Remove-MNPlanMember' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'says whom it would remove, and sends nothing, with -WhatIf' {
        $plan = Get-MNPlan 810002
        Measure-Request { $plan | Get-MNPlanMember | Remove-MNPlanMember -WhatIf } | Should -Be 1
    }

    It 'removes, and cancels what the member pays' {
        Remove-MNPlanMember 810002 20000005 -Confirm:$false | Should -BeNullOrEmpty
        (Get-MNSubscription 840001).SubscriptionDetail.CanceledAt | Should -Not -BeNullOrEmpty
        Get-MNPlan -MemberId 20000005 | Should -BeNullOrEmpty
    }

    It 'reports a member who pays through Apple, and goes on' {
        $errors = Get-ErrorRecord { Get-MNPlanMember 810002 -First 3 | Remove-MNPlanMember -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        $errors.TargetObject | Should -Be 20000006
        (Get-MNPlanMember 810002).Count | Should -Be 6
    }

    It 'binds nothing of a plan without a member' {
        (Get-ErrorRecord { Get-MNPlan 810001 | Remove-MNPlanMember -Confirm:$false }).FullyQualifiedErrorId | Should -BeLike 'InputObjectMissingMandatory,*'
    }
}
