BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Sync-MN<Noun>' -ForEach @(
    @{ Noun = 'SpaceMember'; Target = 3100012; Read = { (Get-MNSpaceMember 3100012).MemberId }; First = 1; Second = 1 }
    @{ Noun = 'PlanMember'; Target = 810001; Read = { (Get-MNPlanMember 810001).MemberId }; First = 2; Second = 1 }
    @{ Noun = 'MemberTag'; Target = 710001; Read = { (20000001..20000250 | Get-MNMemberTag | Where-Object TagId -EQ 710001).MemberId }; First = 253; Second = 253 }
    @{ Noun = 'MemberBadge'; Target = 720001; Read = { (20000001..20000250 | Get-MNMemberBadge | Where-Object BadgeId -EQ 720001).MemberId }; First = 253; Second = 253 }
) {
    BeforeAll { $sync = Get-Command "Sync-MN$Noun" }
    BeforeEach {
        $null = Connect-MNNetwork -Sandbox
        $current = @(& $Read)
        $wanted = @($current | Select-Object -Skip 1) + 20000013, 20000014
    }
    AfterEach { Disconnect-MNNetwork }

    It 'brings the members to the wanted list, and a second run changes nothing' {
        $cost = Measure-Request { $script:results = $wanted | & $sync $Target -RemoveMissing -Confirm:$false -InformationVariable script:said -ThrottleLimit 8 }
        $results | ForEach-Object { "$($_.Action) $($_.MemberId) $($_.Status)" } | Should -Be 'Add 20000013 Done', 'Add 20000014 Done', "Remove $($current[0]) Done"
        $cost | Should -Be ($First + 3)
        $said.MessageData.IsInSync | Should -BeFalse
        & $Read | Sort-Object | Should -Be ($wanted | Sort-Object)

        $cost = Measure-Request { $script:results = $wanted | & $sync $Target -RemoveMissing -Confirm:$false -InformationVariable script:said -ThrottleLimit 8 }
        $results | Should -BeNullOrEmpty
        $cost | Should -Be $Second
        $said.MessageData.IsInSync | Should -BeTrue
        "$($said.MessageData)" | Should -BeLike "*nothing changed, $($wanted.Count) unchanged*"
    }

    It 'removes nobody for a misspelled address' {
        $addresses = @(($wanted | Select-Object -Skip 1 | Get-MNMember).Email) + 'misspelled@example.com'
        $errors = Get-ErrorRecord { $null = $addresses | & $sync $Target -RemoveMissing -Force -Confirm:$false 6> $null }
        $errors.FullyQualifiedErrorId -replace ',.*' | Sort-Object | Should -Be 'MNNameNotFound', 'MNRemovalSkipped'
        & $Read | Sort-Object | Should -Be ($current + 20000013, 20000014 | Sort-Object)
    }

    It 'shows the difference with -WhatIf' {
        $before = & $Read
        $messages = Get-WhatIfMessage { $wanted | & $sync $Target -RemoveMissing -WhatIf }
        @($messages -match '^(What if: )?Add ').Count | Should -Be 2
        @($messages -match '^(What if: )?Remove ').Count | Should -Be 1
        & $Read | Should -Be $before
    }
}

Describe 'Sync-MNMemberRole' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sets what the last results do not show, from the same command every night' {
        $file = Join-Path $TestDrive 'roles.csv'
        $rows = "MemberId,Role`n20000013,Moderator`n20000014,Host" | ConvertFrom-Csv
        Measure-Request { $rows | Sync-MNMemberRole -Previous $file | Export-Csv $file -NoTypeInformation } | Should -Be 2
        Measure-Request { $rows | Sync-MNMemberRole -Previous $file | Export-Csv $file -NoTypeInformation } | Should -Be 0
        $results = $rows[0] | Sync-MNMemberRole -Previous $file -RemoveMissing -Force -Confirm:$false
        $results | ForEach-Object { "$($_.MemberId) $($_.Target) $($_.Status)" } | Should -Be '20000013 Moderator Unchanged', '20000014 Contributor Done'
    }
}
