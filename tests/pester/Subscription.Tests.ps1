BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNSubscription' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the running ones, and the cancelled ones where they are asked for' {
        $running = Get-MNSubscription
        $running.Count | Should -Be 8
        $running.SubscriptionDetail | Where-Object CanceledAt | Should -BeNullOrEmpty
        (Get-MNSubscription -Status canceled).SubscriptionId | Should -Be 840003, 840006, 840009, 840012
        (Get-MNSubscription -Status Canceled).Count | Should -Be 4
    }

    It 'refuses a status that the API does not have, before it sends anything' {
        Measure-Request { { Get-MNSubscription -Status cancelled } | Should -Throw -ErrorId 'ParameterArgumentValidationError,*' } | Should -Be 0
    }

    It 'has its key, its plan and its price' {
        $subscription = Get-MNSubscription 840001
        $subscription.SubscriptionId | Should -Be 840001
        $subscription.PlanId | Should -Be 810002
        $subscription.Plan.Price | Should -Be '29.00 EUR'
    }

    It 'lists what a member pays' {
        (Get-MNMember 20000005, 20000013 | Get-MNSubscription).SubscriptionId | Should -Be 840001
        (Get-MNSubscription -MemberId 20000007 -Status canceled).SubscriptionId | Should -Be 840003
    }

    It 'takes subscriptions from the pipeline, the cancelled ones included' {
        Measure-Request { $script:again = Get-MNSubscription -Status canceled | Get-MNSubscription } | Should -Be 5
        $again.SubscriptionId | Should -Be 840003, 840006, 840009, 840012
    }

    It 'leads to its members' {
        (Get-MNSubscription -Status canceled | Get-MNMember).MemberId | Should -Be 20000007, 20000036, 20000045, 20000054
    }

    It 'reports an unknown one' {
        (Get-ErrorRecord { Get-MNSubscription 99999999 }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }
}

Describe 'Stop-MNSubscription' {
    BeforeAll { $server = Start-SandboxServer }
    AfterAll { Stop-SandboxServer $server }
    BeforeEach {
        $null = Invoke-RestMethod ([uri]::new($server.Uri, '/_sandbox/reset')) -Method Post
        $null = Connect-SandboxServer $server
    }
    AfterEach { Disconnect-MNNetwork }

    It 'cancels at the end of the billing cycle, unless it is told otherwise' {
        (Stop-MNSubscription 840001 -Confirm:$false).SubscriptionDetail.CanceledAt | Should -Not -BeNullOrEmpty
        (Get-ServerLog $server)[-1].Target | Should -BeLike '*/subscriptions/840001?when=end_of_billing_cycle'
        (Get-MNPlan -MemberId 20000005).PlanId | Should -Be 810002
    }

    It 'cancels at once' {
        $null = Get-MNSubscription 840001 | Stop-MNSubscription -When Now -Confirm:$false
        (Get-ServerLog $server)[-1].Target | Should -BeLike '*/subscriptions/840001?when=now'
        Get-MNPlan -MemberId 20000005 | Should -BeNullOrEmpty
    }

    It 'refuses another time before it sends anything' {
        Measure-Request { { Stop-MNSubscription 840001 -When Tomorrow -Confirm:$false } | Should -Throw -ErrorId 'CannotConvertArgumentNoMessage,*' } | Should -Be 0
    }

    It 'names who pays for what, and sends nothing, with -WhatIf' {
        $subscription = Get-MNSubscription 840001
        $plan = Join-Path $TestDrive 'plan.txt'
        Measure-Request {
            $null = Start-Transcript $plan
            try { $subscription | Stop-MNSubscription -WhatIf } finally { $null = Stop-Transcript }
        } | Should -Be 0
        Get-Content $plan -Raw | Should -Match 'Cancel subscription 840001 \(Masterclass for Emil Holm, emil.holm.5@example.com\) at the end of the billing cycle'
    }

    It 'reports <What>' -ForEach @(
        @{ What = 'one that is cancelled already'; SubscriptionId = 840003; Id = 'MNInvalid' }
        @{ What = 'one that is paid through Apple'; SubscriptionId = 840002; Id = 'MNInvalid' }
        @{ What = 'an unknown one'; SubscriptionId = 99999999; Id = 'MNNotFound' }
    ) {
        $errors = Get-ErrorRecord { $SubscriptionId | Stop-MNSubscription -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $SubscriptionId
    }

    It 'binds nothing of <_>' -ForEach 'Get-MNMember', 'Get-MNPurchase', 'Get-MNPlan' {
        (Get-ErrorRecord { & $_ -First 1 | Stop-MNSubscription -Confirm:$false }).FullyQualifiedErrorId | Should -BeLike 'InputObjectMissingMandatory,*'
    }

    It 'asks before it cancels' {
        [System.Management.Automation.CommandMetadata]::new((Get-Command Stop-MNSubscription)).ConfirmImpact | Should -Be 'High'
    }
}
