BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule

    # Control and format characters, line and paragraph separators.
    $unsafe = '[\p{Cc}\p{Cf}\u2028\u2029]'
    $name = "Eve`r`nWhat if: Remove member 1$([char] 27)[2K$([char] 27)]0;x`a$([char] 0x9B)1A$([char] 0x202E)gnp$([char] 0x2066)$([char] 0x200B)$([char] 0x2028)z"
    $shown = 'Eve What if: Remove member 1[2K]0;x1Agnp z'
}

Describe 'A name that would forge a line' {
    BeforeEach {
        $null = Connect-MNNetwork -Sandbox
        $member = Set-MNMember 20000005 -FirstName $name -LastName 'M' -Confirm:$false
    }
    AfterEach { Disconnect-MNNetwork }

    It 'is in the object as the service sent it' {
        $member.FirstName | Should -BeExactly $name
    }

    It 'stays on the line of -WhatIf' {
        $lines = @(Get-WhatIfMessage { $member | Remove-MNMember -WhatIf })
        $lines.Count | Should -Be 1
        $lines[0] | Should -BeLike "Remove member 20000005 (${shown}*) from the network".Replace('[', '`[').Replace(']', '`]')
        $lines[0] | Should -Not -Match $unsafe
    }

    It 'stays on the line when a field is set to it' {
        $lines = @(Get-WhatIfMessage { Set-MNMember 20000006 -FirstName $name -WhatIf })
        $lines.Count | Should -Be 1
        $lines[0] | Should -Not -Match $unsafe
    }

    It 'stays on the line of verbose messages' {
        $verbose = $member | Remove-MNMember -Confirm:$false -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }
        @($verbose).Count | Should -BeGreaterThan 0
        $verbose.Message | Should -Not -Match $unsafe
    }

    It 'stays on the line of errors' {
        $row = [pscustomobject]@{ MemberId = 20000005; Role = $name }
        $errors = @(Get-ErrorRecord { $row | Set-MNMemberRole })
        $errors.Count | Should -BeGreaterThan 0
        foreach ($record in $errors) { "$record" | Should -Not -Match $unsafe }
        $record = @(Get-ErrorRecord { [pscustomobject]@{ MemberId = 5; NetworkId = $name } | Remove-MNMember })[0]
        "$record $($record.CategoryInfo)" | Should -Not -Match $unsafe
    }

    It 'is cut in a question' {
        $long = Set-MNMember 20000006 -FirstName ('Ada ' * 500)
        (Get-WhatIfMessage { $long | Remove-MNMember -WhatIf }).Length | Should -BeLessThan 200
        (Get-WhatIfMessage { Set-MNMember 20000006 -FirstName ('Ada ' * 500) -WhatIf }).Length | Should -BeLessThan 200
    }
}
