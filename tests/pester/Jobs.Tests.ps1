# Twelve jobs that people use the API for, at 250 and at 5,000 members: what an admin types, and how many requests it takes beside the fewest
# that the API allows. A test that wants a look at the table runs this file alone: ./build.sh Test -Filter Jobs.
BeforeDiscovery {
    # Pages of the list of members.
    $sizes = @(
        @{ Members = 250; Pages = 3 }
        @{ Members = 5000; Pages = 50 }
    )
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $table = [System.Collections.Generic.List[object]]::new()
}

AfterAll {
    Write-Host 'members  requests  fewest  job'
    foreach ($row in $table) { Write-Host ('{0,7}  {1,8}  {2,6}  {3}: {4}' -f $row.Members, $row.Requests, $row.Fewest, $row.Job, $row.Commands) }
}

Describe 'A network of <Members> members' -ForEach $sizes {
    BeforeAll {
        $server = Start-SandboxServer '--members', "$Members", '--log'
        $null = Connect-SandboxServer $server @{ NoVerify = $true }
        $everybody = @(Get-MNMember)
        $ofPlan = @(Get-MNPlanMember Community)
        $ofSpace = @(Get-MNSpaceMember 'Book club 📚').MemberId
        $shown = @($everybody | Where-Object Email)
        $outside = @($shown | Where-Object { $_.MemberId -notin $ofSpace -and $_.MemberId -notin $ofPlan.MemberId } | Select-Object -Last 40)

        # Runs a job with a connection of its own, which knows no names yet, and adds it to the table.
        function Invoke-Job([string] $Job, [int] $Fewest, [scriptblock] $Commands) {
            $connection = Connect-SandboxServer $server @{ NoVerify = $true; Default = $true }
            $output = @(. $Commands)
            $table.Add([pscustomobject]@{
                    Members = $Members; Requests = $connection.RequestsMade; Fewest = $Fewest; Job = $Job
                    Commands = ("$Commands".Trim() -split '\r?\n' | ForEach-Object Trim) -join '; '
                })
            [pscustomobject]@{ Requests = $connection.RequestsMade; Output = $output }
        }

        # The fewest requests that find so many addresses: one each, or the pages of the list.
        function Get-LookupCost([int] $Addresses) { [Math]::Min($Addresses, $Pages) }
    }

    AfterAll {
        Get-MNConnection | Disconnect-MNNetwork
        Stop-SandboxServer $server
    }

    It 'grants access from a list of payments' {
        # One list to find the plan, one page of its members, 3 addresses that are not among them, 3 additions.
        $payments = @($ofPlan | Select-Object -First 5) + @($outside[0..2]) | Select-Object Email
        $fewest = 1 + 1 + (Get-LookupCost 3) + 3
        $job = Invoke-Job 'Grant access from payments' $fewest { $payments | Sync-MNPlanMember Community }
        $job.Requests | Should -Be $fewest
        $job.Output.Status | Should -Be 'Done', 'Done', 'Done'

        # Those who paid are in the plan now: the list of the plan alone tells.
        $again = Invoke-Job 'Grant access again' 2 { $payments | Sync-MNPlanMember Community }
        $again.Requests | Should -Be 2
        $again.Output | Should -BeNullOrEmpty
    }

    It 'reconciles who pays with who has access' {
        # One list to find the plan, one page of its members, one request to know that nobody pays for it in the network itself, 3 removals.
        $payers = Get-MNPlanMember Community | Select-Object -Skip 3 Email
        $job = Invoke-Job 'Reconcile payers with access' 6 { $payers | Sync-MNPlanMember Community -RemoveMissing -Confirm:$false }
        $job.Requests | Should -Be 6
        $job.Output.Action | Should -Be 'Remove', 'Remove', 'Remove'
    }

    It 'moves the members of a plan to another' {
        # One list to find both plans, one page of members, one addition and one removal each.
        $count = @(Get-MNPlanMember Community).Count
        $fewest = 1 + 1 + 2 * $count
        $job = Invoke-Job 'Move members among plans' $fewest {
            $null = Get-MNPlanMember Community -OutVariable moved | Add-MNPlanMember Team
            $moved | Remove-MNPlanMember Community -Confirm:$false
        }
        $job.Requests | Should -Be $fewest
        @(Get-MNPlanMember Team).Count | Should -Be $count
    }

    It 'invites people in bulk' {
        $rows = 1..20 | ForEach-Object { [pscustomobject]@{ Email = "guest.$_@example.com"; FirstName = 'Guest' } }
        $job = Invoke-Job 'Invite in bulk' 20 { $rows | New-MNInvite -PassThru }
        $job.Requests | Should -Be 20
        $job.Output.Status | Should -Be (@('Done') * 20)
    }

    It 'creates members in bulk and silently' {
        $rows = 1..20 | ForEach-Object { [pscustomobject]@{ Email = "new.$_@example.com"; FirstName = 'New'; LastName = "Number $_" } }
        $job = Invoke-Job 'Create members silently' 20 { $rows | New-MNMember -PassThru }
        $job.Requests | Should -Be 20
        $sent = @((Get-ServerLog $server).Body -like '*"email":"new.*@example.com"*')
        $sent.Count | Should -Be 20
        $sent | Should -Match '"send_welcome_email":false'
    }

    It 'adds people to a space by address' {
        # One list to find the space, the addresses, an addition each. The length of the list of members is known after its first page, so that a look at
        # it may cost one request more.
        $rows = $outside[10..29] | Select-Object Email
        $fewest = 1 + (Get-LookupCost 20) + 20
        $job = Invoke-Job 'Add to a space by address' $fewest { Add-MNSpaceMember 'Book club 📚' -MemberId $rows.Email }
        $job.Requests | Should -BeIn $fewest, ($fewest + 1)
        $job.Output.Count | Should -Be 20
    }

    It 'tags members by rule' {
        # The list of members, one list to find the tag, a request each: the API tells only member by member who has the tag.
        $some = @(Get-MNMember | Where-Object Location -Like 'Berlin*').Count
        $pagesNow = [Math]::Ceiling((Get-MNMember).Count / 100)
        $job = Invoke-Job 'Tag members by rule' ($pagesNow + 1 + $some) { Get-MNMember | Where-Object Location -like 'Berlin*' | Sync-MNMemberTag Mentor }
        $job.Requests | Should -Be ($pagesNow + 1 + $some)
    }

    It 'exports all members with plans and spaces' {
        # The list of members, the list of plans and a page each, the list of spaces and the pages of each.
        $count = (Get-MNMember).Count
        $pagesOf = { param($lists) ($lists | ForEach-Object { [Math]::Max(1, [Math]::Ceiling($_ / 100)) } | Measure-Object -Sum).Sum }
        $plans = & $pagesOf (Get-MNPlan | ForEach-Object { @(Get-MNPlanMember $_.PlanId).Count })
        $spaces = & $pagesOf (Get-MNSpace | ForEach-Object { @(Get-MNSpaceMember $_.SpaceId).Count })
        $fewest = [Math]::Ceiling($count / 100) + 1 + $plans + 1 + $spaces
        $file = Join-Path $TestDrive "members$Members.csv"
        $job = Invoke-Job 'Export members, plans, spaces' $fewest { Get-MNMemberProfile -Include Plan, Space | Export-Csv $file -Encoding utf8BOM }
        $job.Requests | Should -Be $fewest
        @(Import-Csv $file).Count | Should -Be $count
    }

    It 'sets roles from a list every night' {
        $file = Join-Path $TestDrive "roles$Members.csv"
        $rows = $outside[0..9] | ForEach-Object { [pscustomobject]@{ MemberId = $_.MemberId; Role = 'Moderator' } }
        $job = Invoke-Job 'Set roles, first night' 10 { $rows | Sync-MNMemberRole -Previous $file -OutVariable results | Out-Null; $results | Export-Csv $file }
        $job.Requests | Should -Be 10
        $job = Invoke-Job 'Set roles, every other night' 0 { $rows | Sync-MNMemberRole -Previous $file -OutVariable results | Out-Null; $results | Export-Csv $file }
        $job.Requests | Should -Be 0
        @(Import-Csv $file).Count | Should -Be 10
    }

    It 'scores the engagement of a month' {
        # The lists of posts and events, the comments on posts that were active, the reactions to all posts and to comments that have some,
        # the RSVPs to events that were not over.
        $since = [datetimeoffset] '2026-05-01Z'
        $posts = @(Get-MNPost)
        $active = @($posts | Where-Object LastActivityAt -GE $since)
        $cheered = @($active | Get-MNComment | Where-Object CheerCount -GT 0).Count
        $fewest = 1 + $active.Count + $posts.Count + $cheered + 1 + @(Get-MNEvent).Count
        $job = Invoke-Job 'Score engagement' $fewest { Measure-MNEngagement -By Member -Since 2026-05-01Z -WarningAction SilentlyContinue }
        $job.Requests | Should -Be $fewest
        $job.Output[0].Score | Should -BeGreaterThan 0
    }

    It 'lists who comes to each date of a month' {
        $fewest = 1 + 8
        $job = Invoke-Job 'Attendance of a month' $fewest { Get-MNEvent -From 2026-06-01Z -To 2026-07-01Z | Get-MNEventRsvp }
        $job.Requests | Should -Be $fewest
        @($job.Output | Where-Object { $_.EventInstance }).Count | Should -Be 5
    }

    It 'shows open reports with content and author' {
        # The list, two posts, one reported member, and the authors of the posts.
        $fewest = 1 + 2 + 1 + 2
        $job = Invoke-Job 'Review open reports' $fewest { Get-MNAbuseReport -Open -IncludeContent }
        $job.Requests | Should -Be $fewest
        $job.Output.Author | Should -Not -Contain $null
    }
}
