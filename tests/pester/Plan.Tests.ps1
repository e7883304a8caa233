BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNPlan' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists all plans with one request' {
        Measure-Request { $script:plans = Get-MNPlan } | Should -Be 1
        $plans.PlanId | Should -Be 810001, 810002, 810003, 810004, 810005
    }

    It 'gets plans by key, from arguments and from the pipeline' {
        (Get-MNPlan 810003, 810001).Name | Should -Be 'Masterclass for good', 'Community'
        (810003, 810001 | Get-MNPlan).PlanId | Should -Be 810003, 810001
    }

    It 'finds by name' {
        (Get-MNPlan -Name 'master*').PlanId | Should -Be 810002, 810003
        (Get-MNPlan -Name 'MASTERCLASS').PlanId | Should -Be 810002
    }

    It 'lists what a member can use, and says whose it is' {
        $plan = Get-MNMember 20000005 | Get-MNPlan
        $plan | Should -BeOfType 'MightyNetworks.MemberPlan'
        $plan.PlanId | Should -Be 810002
        $plan.MemberId | Should -Be 20000005
        Get-MNPlan -MemberId 20000005 -Name 'Comm*' | Should -BeNullOrEmpty
    }

    It 'gets the plan that <From> is about' -ForEach @(
        @{ From = 'a plan'; Object = { Get-MNPlan 810002 } }
        @{ From = 'a plan of a member'; Object = { Get-MNPlan -MemberId 20000005 } }
        @{ From = 'a member of a plan'; Object = { Get-MNPlanMember 810002 20000005 } }
        @{ From = 'a subscription'; Object = { Get-MNSubscription 840001 } }
        @{ From = 'what a subscription pays for'; Object = { (Get-MNSubscription 840001).Plan } }
    ) {
        $plan = & $Object | Get-MNPlan
        $plan.PlanId | Should -Be 810002
        $plan | Should -BeOfType 'MightyNetworks.Plan'
    }

    It 'reports <What> as one error that names it' -ForEach @(
        @{ What = 'an unknown plan'; Get = { Get-MNPlan 99999999 } }
        @{ What = 'an unknown member'; Get = { Get-MNPlan -MemberId 99999999 } }
    ) {
        $errors = Get-ErrorRecord $Get
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }

    It 'refuses objects without a key of a plan or a member' {
        { Get-MNTag -First 1 | Get-MNPlan } | Should -Throw -ErrorId 'MNNoKey,*'
    }
}

Describe 'Remove-MNPlan' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'archives, and cancels what was paid' {
        Get-MNPlan -Name Masterclass | Remove-MNPlan -Confirm:$false | Should -BeNullOrEmpty
        (Get-MNPlan 810002).Status | Should -Be 'archived'
        Get-MNSubscription | Should -BeNullOrEmpty
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNPlan 810002 -WhatIf } | Should -Be 0
    }

    It 'asks before it archives' {
        [System.Management.Automation.CommandMetadata]::new((Get-Command Remove-MNPlan)).ConfirmImpact | Should -Be 'High'
    }

    It 'reports a plan that is archived already, and goes on' {
        $errors = Get-ErrorRecord { 810005, 99999999, 810004 | Remove-MNPlan -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -Be 'MNInvalid,MightyNetworks.PowerShell.Commands.RemoveMNPlanCommand', 'MNNotFound,MightyNetworks.PowerShell.Commands.RemoveMNPlanCommand'
        $errors.TargetObject | Should -Be 810005, 99999999
        (Get-MNPlan 810004).Status | Should -Be 'archived'
    }

    It 'binds nothing of <_>' -ForEach 'Get-MNMember', 'Get-MNInvite', 'Get-MNTag', 'Get-MNPost' {
        (Get-ErrorRecord { & $_ -First 1 | Remove-MNPlan -Confirm:$false }).FullyQualifiedErrorId | Should -BeLike 'InputObjectMissingMandatory,*'
    }
}
