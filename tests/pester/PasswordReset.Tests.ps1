BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Send-MNPasswordReset' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'asks for an email to each member in the pipeline and emits nothing' {
        $members = 20000013, 20000014 | Get-MNMember
        Get-SentRequest { $script:output = $members | Send-MNPasswordReset } |
            Should -Be 'POST /members/20000013/password_resets', 'POST /members/20000014/password_resets'
        $output | Should -BeNullOrEmpty
    }

    It 'reports an unknown member as one error that names it, and goes on' {
        Measure-Request { $script:errors = Get-ErrorRecord { 99999999, 20000013 | Send-MNPasswordReset } } | Should -Be 2
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }

    It 'sends no email with -WhatIf' {
        Measure-Request { Send-MNPasswordReset 20000013 -WhatIf } | Should -Be 0
    }
}
