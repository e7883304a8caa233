BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNMember' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'reads no more pages than the pipeline takes' {
        Measure-Request { Get-MNMember | Select-Object -First 10 } | Should -Be 1
    }

    It 'reads the whole list in pages of a hundred' {
        Measure-Request { $script:all = Get-MNMember } | Should -Be 3
        $all.Count | Should -Be 250
    }

    It 'takes keys from the pipeline, by value and from other objects' {
        (20000004, 20000005 | Get-MNMember).MemberId | Should -Be 20000004, 20000005
        (Get-MNMember 20000004 | Get-MNMember).MemberId | Should -Be 20000004
    }

    It 'reports an unknown member as one error that names it, and goes on' {
        $errors = Get-ErrorRecord { $script:found = 99999999, 20000004 | Get-MNMember }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
        $errors.CategoryInfo.Category | Should -Be 'ObjectNotFound'
    }
}

Describe 'Set-MNMemberRole' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'changes nothing and sends nothing with -WhatIf' {
        Measure-Request { Get-MNMember 20000004 | Set-MNMemberRole -Role Host -WhatIf } | Should -Be 1
    }

    It 'emits the members it changed' {
        (20000004, 20000005 | Set-MNMemberRole -Role Moderator).MemberId | Should -Be 20000004, 20000005
    }
}
