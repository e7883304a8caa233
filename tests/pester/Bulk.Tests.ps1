BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Changes with -ThrottleLimit' {
    BeforeAll { $server = Start-SandboxServer '--latency', '20' }
    AfterAll { Stop-SandboxServer $server }
    BeforeEach {
        $null = Invoke-RestMethod ([uri]::new($server.Uri, '/_sandbox/reset')) -Method Post
        $connection = Connect-SandboxServer $server
    }
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'writes what came back in the order of the input' {
        $ids = 20000001..20000030
        ($ids | Set-MNMemberRole -Role Moderator -ThrottleLimit 8).MemberId | Should -Be $ids
        $connection.RequestsMade | Should -Be 31
    }

    It 'keeps errors in their place, and goes on after them' {
        $seen = 20000001, 99999999, 20000002 | Set-MNMemberRole -Role Moderator -ThrottleLimit 8 2>&1
        $seen[0].MemberId, $seen[2].MemberId | Should -Be 20000001, 20000002
        $seen[1].TargetObject | Should -Be 99999999
        $seen.Count | Should -Be 3
    }

    It 'sends the same whatever the limit' {
        $null = 20000001..20000003 | Set-MNMemberRole -Role Contributor -ThrottleLimit 3
        $puts = Get-ServerLog $server | Where-Object method -EQ 'PUT'
        $puts.body | Sort-Object -Unique | Should -Be '{"role":"contributor"}'
        ($puts.target | Sort-Object) -join ' ' | Should -BeLike '*/members/20000001/*/members/20000002/*/members/20000003/'
    }

    It 'stops dispatching at the first error with -ErrorAction Stop, and says what was done' {
        $warnings = $null
        { 99999999, 20000001, 20000002, 20000003, 20000004, 20000005 |
                Set-MNMemberRole -Role Moderator -ThrottleLimit 2 -ErrorAction Stop -WarningVariable warnings -WarningAction SilentlyContinue } |
            Should -Throw -ErrorId 'MNNotFound,*'
        $connection.RequestsMade | Should -BeLessOrEqual 4 -Because 'one request proved the token and two may be on their way'
    }

    It 'reads many keys at once in the order of the input' {
        $ids = 20000001..20000030
        ($ids | Get-MNMember -ThrottleLimit 8).MemberId | Should -Be $ids
        $connection.RequestsMade | Should -Be 31
    }

    It 'reads pages at once in the order of the list, and not one too many' {
        "$((Get-MNMember -ThrottleLimit 8).MemberId)" | Should -Be "$(20000001..20000250)"
        $connection.RequestsMade | Should -Be 4
        Measure-Request { Get-MNMember -First 100 -ThrottleLimit 8 } | Should -Be 1
    }

    It 'asks ShouldProcess before each, and dispatches nothing with -WhatIf' {
        $null = 20000001..20000010 | Set-MNMemberRole -Role Moderator -ThrottleLimit 8 -WhatIf
        $connection.RequestsMade | Should -Be 1
    }
}
