BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe '<Command>' -ForEach @(
    @{ Command = 'Disable-MNPostNotification'; Method = 'POST' }
    @{ Command = 'Enable-MNPostNotification'; Method = 'DELETE' }
) {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends <Method> for each post and each member, and emits nothing' {
        $posts = 5200001, 5200002 | Get-MNPost
        Get-SentRequest { $script:output = $posts | & $Command -MemberId 20000013, 20000014 } | Should -Be @(
            "$Method /posts/5200001/mute?user_id=20000013"
            "$Method /posts/5200001/mute?user_id=20000014"
            "$Method /posts/5200002/mute?user_id=20000013"
            "$Method /posts/5200002/mute?user_id=20000014")
        $output | Should -BeNullOrEmpty
    }

    It 'takes members from the pipeline' {
        Get-SentRequest { Get-MNMember 20000013 | & $Command -PostId 5200001 } | Select-Object -Last 1 | Should -Be "$Method /posts/5200001/mute?user_id=20000013"
    }

    It 'reports the <Kind> that does not exist' -ForEach @(
        @{ Kind = 'post'; PostId = 99999999; MemberId = 20000013 }
        @{ Kind = 'member'; PostId = 5200001; MemberId = 99999999 }
    ) {
        $errors = Get-ErrorRecord { & $Command $PostId $MemberId }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be $PostId
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { & $Command 5200001 20000013 -WhatIf } | Should -Be 0
    }
}
