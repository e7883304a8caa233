# The jobs that people use the API for, as the recipes of docs/cookbook do them, at 250 and at 5,000 members: what an admin types, and how many requests
# it takes beside the fewest that the API allows, which each recipe works out. ./build.sh Test -Filter Jobs shows the table.
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
    $recipes = Join-Path $PSScriptRoot '../../docs/cookbook'
    $table = [System.Collections.Generic.List[object]]::new()
}

AfterAll {
    Write-Host 'members  requests  fewest  job'
    foreach ($row in $table) { Write-Host ('{0,7}  {1,8}  {2,6}  {3}: {4}' -f $row.Members, $row.Requests, $row.Fewest, $row.Job, $row.Commands) }
}

Describe 'A network of <Members> members' -ForEach $sizes {
    BeforeAll {
        $server = Start-SandboxServer '--members', "$Members"
        $null = Connect-SandboxServer $server @{ NoVerify = $true; Name = 'facts' }
        $everybody = @(Get-MNMember)

        # The pages of lists of these lengths; an empty list has one.
        function Measure-Page([int[]] $Length) { ($Length | ForEach-Object { [Math]::Max(1, [Math]::Ceiling($_ / 100)) } | Measure-Object -Sum).Sum }

        $plans, $spaces = @(Get-MNPlan), @(Get-MNSpace)
        # Only the lengths of these lists matter, which the service says with the first object.
        $planPages = Measure-Page @($plans | ForEach-Object { @(Get-MNPlanMember $_.PlanId -First 1 -IncludeTotalCount)[0] })
        $spacePages = Measure-Page @($spaces | ForEach-Object { @(Get-MNSpaceMember $_.SpaceId -First 1 -IncludeTotalCount)[0] })

        # Runs the first commands of a recipe in a new network and folder, with a connection that knows no names yet, and returns their output. The requests
        # must be the fewest, and those that the recipe says.
        function Invoke-Recipe([string] $Recipe, [int] $Fewest) {
            Reset-Server $server
            $script:folder = Join-Path $TestDrive ([guid]::NewGuid())
            $null = New-Item $folder -ItemType Directory
            Export-PageFile (Join-Path $recipes "$Recipe.md") $folder
            Invoke-Again $Recipe $Fewest ''
        }

        # Runs them once more in the same network and folder.
        function Invoke-Again([string] $Recipe, [int] $Fewest, [string] $Run = ', again') {
            $page = Join-Path $recipes "$Recipe.md"
            $code = (Get-PageBlock $page)[0].Code
            $connection = Connect-SandboxServer $server @{ NoVerify = $true; Default = $true; Name = 'job' }
            Push-Location $folder
            try { . ([scriptblock]::Create($code)) }
            finally {
                Pop-Location
                Select-MNConnection facts
                Disconnect-MNNetwork job
            }

            $table.Add([pscustomobject]@{
                    Members = $Members; Requests = $connection.RequestsMade; Fewest = $Fewest
                    Job = ([System.IO.File]::ReadAllLines($page)[0] -replace '^# ') + $Run
                    Commands = ($code -split '\n' | ForEach-Object Trim) -join ' '
                })
            $said = Select-String -LiteralPath $page ('^\| {0}{1} \| ([\d,]+) \|' -f $Members.ToString('N0', [cultureinfo]::InvariantCulture), $Run)
            $connection.RequestsMade | Should -Be $Fewest
            [int] $said.Matches[0].Groups[1].Value.Replace(',', '') | Should -Be $Fewest -Because 'the recipe says so'
        }

        # The fewest requests that find so many addresses: one each, or the pages of the list, whose first page tells the length.
        function Get-LookupCost([int] $Addresses) { if ($Addresses -le 3) { $Addresses } elseif ($Pages -le $Addresses) { $Pages } else { 1 + $Addresses } }
    }

    AfterAll {
        Get-MNConnection | Disconnect-MNNetwork
        Stop-SandboxServer $server
    }

    It 'grants access from a list of payments' {
        # One list to find the plan, one page of its members, 3 addresses that are not among them, 3 additions.
        $output = Invoke-Recipe 01-grant-plan-access (1 + 1 + (Get-LookupCost 3) + 3)
        $output.Status | Should -Be 'Done', 'Done', 'Done'
        @(Get-MNPlanMember Community).Count | Should -Be 28

        # Those who paid are in the plan now: the list of the plan alone tells.
        Invoke-Again 01-grant-plan-access 2 | Should -BeNullOrEmpty
    }

    It 'passes changed members on' {
        Invoke-Recipe 02-pass-changes-to-a-crm $Pages
        $changed = @($everybody | Where-Object UpdatedAt -ge ([datetimeoffset] '2026-05-01T00:00Z'))
        "$(@(Import-Csv (Join-Path $folder changed.csv)).MemberId)" | Should -Be "$($changed.MemberId)"
    }

    It 'exports all members with plans and spaces' {
        # The list of members, the list of plans and the pages of each, the list of spaces and the pages of each.
        Invoke-Recipe 03-export-members ($Pages + 1 + $planPages + 1 + $spacePages)
        @(Import-Csv (Join-Path $folder members.csv)).Count | Should -Be $Members
    }

    It 'finds members who are inactive or never came' {
        Invoke-Recipe 04-find-inactive-members $Pages
        $inactive = @($everybody | Where-Object { -not $_.LastVisitedAt -or $_.LastVisitedAt -lt [datetimeoffset] '2026-03-01T00:00Z' })
        $found = @(Import-Csv (Join-Path $folder inactive.csv)).MemberId
        "$($found | Sort-Object)" | Should -Be "$($inactive.MemberId | Sort-Object)"
    }

    It 'creates members in bulk and silently' {
        Invoke-Recipe 05-create-or-invite-in-bulk 3
        @(Import-Csv (Join-Path $folder log.csv)).Status | Should -Be 'Done', 'Done', 'Done'
        $sent = @((Get-ServerLog $server | Where-Object Method -EQ POST).Body)
        $sent.Count | Should -Be 3
        $sent | Should -Match '"send_welcome_email":false'
    }

    It 'adds people to a space by address' {
        # One list to find the space, the addresses, an addition each.
        (Invoke-Recipe 06-fill-a-space (1 + (Get-LookupCost 4) + 4)).Count | Should -Be 4
    }

    It 'tags members by rule' {
        # The list of members, one list to find the tag, a request each: the API tells only member by member who has the tag.
        $some = @($everybody | Where-Object Location -Like 'Berlin*')
        $null = Invoke-Recipe 07-tag-by-rule ($Pages + 1 + $some.Count)
        ($some[-1] | Get-MNMemberTag).Title | Should -Contain Mentor
    }

    It 'reconciles who pays with who has access' {
        # One list to find the plan, one page of its members, one request to know that nobody pays for it in the network itself, 3 removals.
        (Invoke-Recipe 08-reconcile-payers 6).Action | Should -Be 'Remove', 'Remove', 'Remove'
    }

    It 'scores the engagement of a month' {
        # The lists of posts and events, the comments on posts that were active since, the reactions to all posts and to comments that have some, the RSVPs
        # to all events.
        $posts = @(Get-MNPost | Where-Object CreatedAt -lt ([datetimeoffset] '2026-06-01Z'))
        $active = @($posts | Where-Object LastActivityAt -ge ([datetimeoffset] '2026-05-01Z'))
        $cheered = @($active | Get-MNComment | Where-Object CheerCount -gt 0).Count
        Invoke-Recipe 09-score-engagement (1 + $active.Count + $posts.Count + $cheered + 1 + @(Get-MNEvent).Count) 3>$null
        $scores = @(Import-Csv (Join-Path $folder engagement.csv))
        [decimal] $scores[0].Score | Should -BeGreaterThan 0
        ($scores.Posts | Measure-Object -Sum).Sum | Should -Be @($posts | Where-Object PublishedAt -ge ([datetimeoffset] '2026-05-01Z')).Count
    }

    It 'lists who comes to which event' {
        # The list of events, and one request for each date: that of the conference, and a Tuesday and a Wednesday of each week.
        $dates = @(Get-MNEvent -From 2026-06-01Z -To 2026-07-01Z)
        Invoke-Recipe 10-list-attendance (1 + $dates.Count)
        $replies = @(Import-Csv (Join-Path $folder attendance.csv))
        $replies.Count | Should -BeGreaterThan 0
        $replies.EventId | Sort-Object -Unique | Should -BeIn $dates.EventId
    }

    It 'backs a network up, and once more' {
        # Each list of the network, and those of each space, post, event, plan and dropdown field; reactions of comments only where there are cheers.
        $posts = @(Get-MNPost)
        $ofPosts = (2 * $posts.Count) + @($posts | Get-MNComment | Where-Object CheerCount -GT 0).Count
        $options = @(Get-MNCustomField | Where-Object ResponseType -Like 'dropdown*').Count
        $paid = Measure-Page @(Get-MNSubscription).Count, @(Get-MNSubscription -Status canceled).Count, @(Get-MNPurchase).Count, @(Get-MNInvite).Count
        $lists = 11
        $again = $Pages + $lists + $spacePages + $planPages + $spaces.Count + @(Get-MNEvent).Count + $plans.Count + $options + $paid
        (Invoke-Recipe 13-back-up-a-network ($again + $ofPosts)).Complete | Should -BeTrue
        (Invoke-Again 13-back-up-a-network $again).Complete | Should -BeTrue
    }

    It 'acts on the completion of a course' {
        # One list to find the tag, and two members.
        (Invoke-Recipe 11-follow-a-course 3).MemberId | Should -Be 20000013, 20000005
    }

    It 'moves the members of a plan to another' {
        # One list to find both plans, one page of members, one addition and one removal each.
        Invoke-Recipe 12-move-between-plans (1 + 1 + 2 * 25) | Should -BeNullOrEmpty
        @(Get-MNPlanMember Team).Count | Should -Be 25
        Get-MNPlanMember Community | Should -BeNullOrEmpty
    }

    It 'clears invites that nobody accepted' {
        # The list, and a removal each.
        Invoke-Recipe 14-clear-stale-invites (1 + 4)
        (Get-MNInvite).MemberId | Should -Be 20000013
    }

    It 'shows open reports with content and author' {
        # The list, two posts, one reported member, and the authors of the posts.
        Invoke-Recipe 15-moderate-and-delete (1 + 2 + 1 + 2)
        @(Import-Csv (Join-Path $folder reports.csv)).Author | Should -Not -Contain ''
    }

    It 'sets roles from a list every night' {
        Invoke-Recipe 16-set-roles-every-night 3
        Invoke-Again 16-set-roles-every-night 0
        @(Import-Csv (Join-Path $folder results.csv)).Status | Should -Be 'Unchanged', 'Unchanged', 'Unchanged'
    }
}
