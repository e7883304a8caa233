BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNPurchase' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists all, with key, member and price' {
        Measure-Request { $script:purchases = Get-MNPurchase } | Should -Be 1
        $purchases.PurchaseId | Should -Be 850001, 850002, 850003, 850004, 850005, 850006
        $purchases[0].MemberId | Should -Be 20000008
        $purchases[0].Plan.Price | Should -Be '199.00 EUR'
    }

    It 'lists those of <Of>' -ForEach @(
        @{ Of = 'a plan'; Get = { Get-MNPlan 810003 | Get-MNPurchase }; Count = 6 }
        @{ Of = 'a plan without any'; Get = { Get-MNPurchase -PlanId 810001 }; Count = 0 }
        @{ Of = 'a member'; Get = { Get-MNMember 20000008 | Get-MNPurchase }; Count = 1 }
        @{ Of = 'a member in a plan'; Get = { Get-MNPlanMember 810003 20000008 | Get-MNPurchase }; Count = 1 }
        @{ Of = 'a member and another plan'; Get = { Get-MNPurchase -PlanId 810002 -MemberId 20000008 }; Count = 0 }
    ) {
        @(& $Get).Count | Should -Be $Count
    }

    It 'takes keys and purchases from the pipeline' {
        (850002, 850001 | Get-MNPurchase).PurchaseId | Should -Be 850002, 850001
        (Get-MNPurchase -First 2 | Get-MNPurchase).PurchaseId | Should -Be 850001, 850002
    }

    It 'leads to its members' {
        (Get-MNPurchase -First 2 | Get-MNMember).MemberId | Should -Be 20000008, 20000009
    }

    It 'reports an unknown one' {
        (Get-ErrorRecord { Get-MNPurchase 99999999 }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }
}

Describe 'Revoke-MNPurchase' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'revokes what the pipeline brings, reports what Apple sold, and goes on' {
        $errors = Get-ErrorRecord { $script:revoked = Get-MNPurchase | Revoke-MNPurchase -Confirm:$false }
        $revoked.PurchaseId | Should -Be 850001, 850003, 850004, 850005, 850006
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        $errors.TargetObject | Should -Be 850002
        (Get-MNPurchase).PurchaseId | Should -Be 850002
    }

    It 'takes access away at once only with -Immediate' {
        $null = Revoke-MNPurchase 850001 -Confirm:$false
        (Get-MNPlan -MemberId 20000008).PlanId | Should -Be 810003
        $null = Revoke-MNPurchase 850003 -Immediate -Confirm:$false
        Get-MNPlan -MemberId 20000061 | Should -BeNullOrEmpty
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Revoke-MNPurchase 850001 -Immediate -WhatIf } | Should -Be 0
    }

    It 'reports an unknown one' {
        (Get-ErrorRecord { Revoke-MNPurchase 99999999 -Confirm:$false }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }

    It 'binds nothing of <_>' -ForEach 'Get-MNMember', 'Get-MNSubscription', 'Get-MNPlan' {
        (Get-ErrorRecord { & $_ -First 1 | Revoke-MNPurchase -Confirm:$false }).FullyQualifiedErrorId | Should -BeLike 'InputObjectMissingMandatory,*'
    }

    It 'asks before it revokes' {
        [System.Management.Automation.CommandMetadata]::new((Get-Command Revoke-MNPurchase)).ConfirmImpact | Should -Be 'High'
    }
}
