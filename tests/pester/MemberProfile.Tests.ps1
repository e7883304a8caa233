BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $all = 'Tag', 'Badge', 'Plan', 'Space', 'Answer'
}

Describe 'Get-MNMemberProfile' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'writes a row for every member, at the price of the list' {
        Measure-Request { $script:rows = @(Get-MNMemberProfile) } | Should -Be 3
        $rows.Count | Should -Be 250
        $member = Get-MNMember 20000012
        $row = $rows | Where-Object MemberId -EQ 20000012
        $row.Name | Should -Be "$($member.FirstName) $($member.LastName)"
        $row.Email | Should -Be $member.Email
        $row.Type | Should -Be $member.MemberType
        [datetimeoffset]::Parse("$($row.Joined)Z", [cultureinfo]::InvariantCulture) | Should -Be $member.CreatedAt
        $row.NetworkId | Should -Be '10001'
    }

    It 'agrees with the cmdlets of the parts' {
        $rows = 20000012, 20000014 | Get-MNMemberProfile -Include $all
        foreach ($row in $rows) {
            "$($row.Tags)" | Should -Be ((Get-MNMemberTag $row.MemberId | ForEach-Object Title | Sort-Object) -join '; ')
            "$($row.Badges)" | Should -Be ((Get-MNMemberBadge $row.MemberId | ForEach-Object Title | Sort-Object) -join '; ')
            "$($row.Plans)" | Should -Be ((Get-MNPlan -MemberId $row.MemberId | ForEach-Object Name | Sort-Object) -join '; ')
            "$($row.Spaces)" | Should -Be ((Get-MNSpace -MemberId $row.MemberId | ForEach-Object Name | Sort-Object) -join '; ')
        }
        $field = Get-MNCustomField | Where-Object Title -EQ 'Your story'
        $rows[0].'Your story' | Should -Be (Get-MNCustomFieldAnswer $field.CustomFieldId 20000012).Text
    }

    It 'loses nothing through Export-Csv and Import-Csv' {
        $file = Join-Path $TestDrive 'members.csv'
        $rows = Get-MNMember -First 30 | Get-MNMemberProfile -Include $all
        $rows | Export-Csv $file -NoTypeInformation -Encoding utf8
        $read = @(Import-Csv $file -Encoding utf8)
        $read.Count | Should -Be 30
        for ($i = 0; $i -lt 30; $i++) {
            $written = $rows[$i].PSObject.Properties | ForEach-Object { "$($_.Name)=$($_.Value)" }
            $read[$i].PSObject.Properties | ForEach-Object { "$($_.Name)=$($_.Value)" } | Should -Be $written
        }
    }

    It 'takes over what did not change since the file' {
        $file = Join-Path $TestDrive 'previous.csv'
        Get-MNMemberProfile -Include Tag | Export-Csv $file -NoTypeInformation -Encoding utf8
        $null = Set-MNMember 20000003 -FirstName Zoe
        Measure-Request { $script:rows = Get-MNMemberProfile -Include Tag -Previous $file } | Should -Be 4
        ($rows | Where-Object MemberId -EQ 20000003).FirstName | Should -Be 'Zoe'
        @($rows).Count | Should -Be 250
    }

    It 'says what each part costs, and that is what it costs' {
        $estimate = Get-MNMemberProfile -Include $all -Estimate
        $estimate.Part | Should -Be 'Member', 'Tag', 'Badge', 'Plan', 'Space', 'Answer', 'Total'
        Measure-Request { Get-MNMemberProfile -Include $all -ThrottleLimit 8 } | Should -Be $estimate[-1].Requests
    }
}

Describe 'Get-MNMemberProfile of a service that does not count' {
    It 'estimates at least what it takes, and writes every row' {
        $server = Start-SandboxServer '--shape', 'items', '--members', '350'
        try {
            $null = Connect-SandboxServer $server
            $estimate = Get-MNMemberProfile -Include Plan, Space -Estimate
            $estimate[-1].Basis | Should -Match '^At most: 350 members'
            $estimate[-1].EstimatedExtraCost | Should -Be ($estimate[-1].Requests * 0.002)
            Measure-Request { $script:rows = @(Get-MNMemberProfile -Include Plan, Space -ThrottleLimit 4) } | Should -BeLessOrEqual $estimate[-1].Requests
            $rows.Count | Should -Be 350
            @($rows.MemberId | Sort-Object -Unique).Count | Should -Be 350
        }
        finally {
            Disconnect-MNNetwork
            Stop-SandboxServer $server
        }
    }
}
