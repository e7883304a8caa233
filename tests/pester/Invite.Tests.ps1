BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNInvite' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists all invites' {
        Measure-Request { $script:invites = Get-MNInvite } | Should -Be 1
        $invites.InviteId | Should -Be 830001, 830002, 830003, 830004, 830005
    }

    It 'has the service find addresses' {
        Measure-Request { $script:invites = Get-MNInvite ren.tanaka@example.net, nobody@example.net } | Should -Be 2
        $invites.InviteId | Should -Be 830004
        $invites.RecipientLastName | Should -Be '田中'
    }

    It 'refuses objects in the pipeline' {
        { Get-MNPlan -First 1 | Get-MNInvite } | Should -Throw -ErrorId 'MNNoKey,*'
    }
}

Describe 'New-MNInvite' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'invites the rows of a table' {
        $invites = "Email,FirstName,LastName`nnew.one@example.net,Zoë,Ærø`nnew.two@example.net,," | ConvertFrom-Csv | New-MNInvite
        $invites.RecipientEmail | Should -Be 'new.one@example.net', 'new.two@example.net'
        $invites[0].RecipientLastName | Should -Be 'Ærø'
        (Get-MNInvite).Count | Should -Be 7
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNInvite new.one@example.net -WhatIf } | Should -Be 0
    }

    It 'reports <What>, and invites the next one' -ForEach @(
        @{ What = 'a member'; Email = 'zoe.fournier.13@example.com'; Id = 'MNAlreadyThere' }
        @{ What = 'who is invited already'; Email = 'ren.tanaka@example.net'; Id = 'MNAlreadyThere' }
        @{ What = 'an address that is none'; Email = 'nobody'; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { $script:invite = 'Email', $Email, 'new.one@example.net' | ConvertFrom-Csv | New-MNInvite }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $Email
        $invite.RecipientEmail | Should -Be 'new.one@example.net'
    }
}

Describe 'Set-MNInvite' {
    BeforeAll { $server = Start-SandboxServer }
    AfterAll { Stop-SandboxServer $server }
    BeforeEach { $null = Connect-SandboxServer $server }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what is given' -ForEach @(
        @{ Fields = @{ FirstName = 'Rosalind' }; Body = '{"recipient_first_name":"Rosalind"}' }
        @{ Fields = @{ LastName = '' }; Body = '{"recipient_last_name":""}' }
        @{ Fields = @{ Email = 'new.address@example.net'; MemberId = 5 }; Body = '{"recipient_email":"new.address@example.net","user_id":5}' }
    ) {
        $invite = Set-MNInvite 830001 @Fields
        $invite.InviteId | Should -Be 830001
        $sent = (Get-ServerLog $server)[-1]
        $sent.Method | Should -Be 'PATCH'
        $sent.Target | Should -BeLike '*/invites/830001/'
        $sent.Body | Should -Be $Body
    }

    It 'never writes the old values of a piped invite back' {
        $null = Get-MNInvite rosa.lund@example.net, new.address@example.net | Select-Object -First 1 | Set-MNInvite -FirstName Rose
        (Get-ServerLog $server)[-1].Body | Should -Be '{"recipient_first_name":"Rose"}'
    }

    It 'takes rows of a table' {
        ("InviteId,LastName`n830003,Blanc" | ConvertFrom-Csv | Set-MNInvite).RecipientLastName | Should -Be 'Blanc'
    }

    It 'refuses a change of nothing, and sends nothing' {
        Measure-Request { $script:errors = Get-ErrorRecord { Set-MNInvite 830001 } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNothingToChange,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Set-MNInvite 830001 -FirstName Rose -WhatIf } | Should -Be 0
    }

    It 'reports an unknown invite' {
        (Get-ErrorRecord { Set-MNInvite 99999999 -FirstName Rose }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }
}

Describe 'Remove-MNInvite' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes invites from the pipeline, and reports the accepted one' {
        $errors = Get-ErrorRecord { Get-MNInvite | Remove-MNInvite -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNConflict,*'
        $errors.TargetObject | Should -Be 830002
        (Get-MNInvite).InviteId | Should -Be 830002
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNInvite 830001 -WhatIf } | Should -Be 0
    }

    It 'never takes an invite to a plan for one to the network' {
        (Get-ErrorRecord { Get-MNPlanInvite 810001 -First 1 | Remove-MNInvite }).FullyQualifiedErrorId | Should -BeLike 'InputObjectMissingMandatory,*'
    }
}
