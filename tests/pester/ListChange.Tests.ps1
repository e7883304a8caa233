BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'A list that is removed while it is read' {
    BeforeEach { $connection = Connect-MNNetwork -Sandbox -SandboxMemberCount 250 -PassThru }
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'leaves no member, with -ThrottleLimit <_> on both sides' -ForEach 1, 8 {
        Get-MNMember -ThrottleLimit $_ | Remove-MNMember -ThrottleLimit $_ -Confirm:$false -ErrorVariable refused -ErrorAction SilentlyContinue
        @(Get-MNMember).MemberId | Should -Be @($refused.TargetObject)
        $refused.Count | Should -BeLessThan 20
    }

    It 'leaves those who do not match a condition' {
        $odd = @((Get-MNMember).MemberId | Where-Object { $_ % 2 })
        Get-MNMember | Where-Object { $_.MemberId % 2 -eq 0 } | Remove-MNMember -Confirm:$false -ThrottleLimit 4 -ErrorVariable refused -ErrorAction SilentlyContinue
        @((Get-MNMember).MemberId | Where-Object { $_ % 2 }) | Should -Be $odd
        @((Get-MNMember).MemberId | Where-Object { $_ % 2 -eq 0 }) | Should -Be @($refused.TargetObject)
    }

    It 'removes as many as -First says' {
        $before = @((Get-MNMember).MemberId)
        $wanted = @((Get-MNMember -Skip 20 -First 150).MemberId)
        Get-MNMember -Skip 20 -First 150 | Remove-MNMember -Confirm:$false -ErrorVariable refused -ErrorAction SilentlyContinue
        @((Get-MNMember).MemberId) | Should -Be @($before | Where-Object { $_ -notin $wanted -or $_ -in $refused.TargetObject })
    }

    It 'leaves no post, invite or tag' {
        1..130 | ForEach-Object { $null = New-MNTag -Title "Tag $_" }
        Get-MNTag | Remove-MNTag -Confirm:$false
        Get-MNTag | Should -BeNullOrEmpty
        Get-MNPost | Remove-MNPost -Confirm:$false -ThrottleLimit 8
        Get-MNPost | Should -BeNullOrEmpty
        Get-MNInvite | Remove-MNInvite -Confirm:$false -ErrorVariable refused -ErrorAction SilentlyContinue
        @(Get-MNInvite).InviteId | Should -Be @($refused.TargetObject)
    }

    It 'takes no request more with -WhatIf' {
        $made = $connection.RequestsMade
        Get-MNMember | Remove-MNMember -WhatIf
        $connection.RequestsMade - $made | Should -Be 3
    }
}
