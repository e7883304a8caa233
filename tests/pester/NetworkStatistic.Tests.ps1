BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNNetworkStatistic' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'gets every figure with one request each' {
        Measure-Request { $script:figures = Get-MNNetworkStatistic } | Should -Be 14
        $figures.Count | Should -Be 14
        $figures.Requests | Sort-Object -Unique | Should -Be 1
        ($figures | Where-Object Name -EQ Members).Total | Should -Be 250
        ($figures | Where-Object Name -EQ Spaces).Total | Should -Be 12
        ($figures | Where-Object Name -EQ Subscriptions).Total | Should -Be 8
        $figures.NetworkId | Sort-Object -Unique | Should -Be '10001'
    }

    It 'makes a history of the runs in a file' {
        $file = Join-Path $TestDrive 'history.csv'
        $before = [datetime]::UtcNow.AddSeconds(-1)
        1..2 | ForEach-Object { Get-MNNetworkStatistic Members, Posts | Export-Csv $file -Append -NoTypeInformation }
        $rows = @(Import-Csv $file)
        $rows.Name | Should -Be 'Members', 'Posts', 'Members', 'Posts'
        $rows.Total | Should -Be '250', '16', '250', '16'
        $rows[0].CountedAt | Should -Be $rows[1].CountedAt
        $rows[0].CountedAt | Should -Match '^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$'
        $counted = [datetime]::ParseExact($rows[0].CountedAt, 'yyyy-MM-dd HH:mm:ss', [cultureinfo]::InvariantCulture)
        $counted | Should -BeGreaterThan $before
        $counted | Should -BeLessOrEqual ([datetime]::UtcNow)
    }

    It 'gets the figures asked for, in their order, once each' {
        Measure-Request { $script:figures = Get-MNNetworkStatistic Plans, Members, Plans } | Should -Be 2
        $figures.Name | Should -Be 'Plans', 'Members'
    }

    It 'keeps the order when requests are sent at once' {
        (Get-MNNetworkStatistic -ThrottleLimit 8).Name | Should -Be (Get-MNNetworkStatistic).Name
    }

    It 'agrees with the lists' {
        $figures = @{}
        Get-MNNetworkStatistic Tags, Badges, Plans, Invites, Purchases, AbuseReports | ForEach-Object { $figures["$($_.Name)"] = $_.Total }
        @(Get-MNTag).Count | Should -Be $figures.Tags
        @(Get-MNBadge).Count | Should -Be $figures.Badges
        @(Get-MNPlan).Count | Should -Be $figures.Plans
        @(Get-MNInvite).Count | Should -Be $figures.Invites
        @(Get-MNPurchase).Count | Should -Be $figures.Purchases
        @(Get-MNAbuseReport).Count | Should -Be $figures.AbuseReports
    }

    It 'refuses a figure that it does not know' {
        { Get-MNNetworkStatistic Likes } | Should -Throw -ErrorId 'CannotConvertArgumentNoMessage,*'
    }

    It 'refuses objects in the pipeline, rather than to count once for each' {
        { Get-MNMember -First 2 | Get-MNNetworkStatistic } | Should -Throw -ErrorId 'MNNoKey,*'
    }
}

Describe 'Get-MNNetworkStatistic of a service that does not count' {
    It 'finds the end of a list of shape <Shape> within the bound' -ForEach @{ Shape = 'items' }, @{ Shape = 'array' } {
        $server = Start-SandboxServer '--shape', $Shape, '--members', '12345'
        try {
            $null = Connect-SandboxServer $server
            $bound = 2 * [math]::Log(124, 2) + 2
            $made = Measure-Request { $script:figure = Get-MNNetworkStatistic Members }
            $figure.Total | Should -Be 12345
            $figure.Requests | Should -Be $made
            $made | Should -BeLessOrEqual $bound
        }
        finally {
            Disconnect-MNNetwork
            Stop-SandboxServer $server
        }
    }
}
