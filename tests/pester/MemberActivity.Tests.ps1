BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNMemberActivity' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'writes what members did in the period, newest first' {
        $activity = Get-MNMemberActivity -Since '2026-05-20Z' -Until '2026-06-01Z' -WarningAction SilentlyContinue
        $activity.Count | Should -BeGreaterThan 9
        $times = $activity.At.UtcDateTime
        $times | Should -Be ($times | Sort-Object -Descending)
        $times[0] | Should -BeLessThan ([datetime]::new(2026, 6, 1))
        $times[-1] | Should -Not -BeLessThan ([datetime]::new(2026, 5, 20))
        "$(($activity | Group-Object Kind).Name | Sort-Object)" | Should -Be 'Comment Post Reaction'
    }

    It 'shows what was done a moment ago' {
        $null = New-MNComment 5200001 -Text "Two`nlines"
        $null = Add-MNReaction -PostId 5200002 -Emoji '👍'
        $null = New-MNPost -SpaceId 3100001 -Title News -Description Text
        $activity = Get-MNMemberActivity -Since '2026-06-01T09:00Z' -WarningAction SilentlyContinue
        $activity | ForEach-Object { "$($_.Kind) $($_.TargetType) $($_.TargetId) $($_.MemberId) $($_.Title) - $($_.Text)" } | Should -Be @(
            'Post Space 3100001 20000001 News - Text'
            'Reaction Post 5200002 20000001 What changed in spring 2026 - 👍'
            'Comment Post 5200001 20000001 Welcome! Start here 👋 - Two lines')
    }

    It 'leads to the objects it is about' {
        $activity = Get-MNMemberActivity -Since '2026-03-01Z' -WarningAction SilentlyContinue
        $comment = $activity | Where-Object Kind -EQ Comment | Select-Object -First 1
        ($comment | Get-MNComment).AuthorId | Should -Be $comment.MemberId
        ($comment | Get-MNMember).MemberId | Should -Be $comment.MemberId
        $rsvp = $activity | Where-Object { $_.Kind -eq 'Rsvp' -and $_.InstanceAt } | Select-Object -First 1
        ($rsvp | Get-MNEventRsvp).MemberId | Should -Contain $rsvp.MemberId
        $rsvp.Member | Should -Not -BeNullOrEmpty
    }

    It 'costs what it says, apart from reactions to comments' {
        $estimate = Get-MNMemberActivity -Since '2026-05-01Z' -Until '2026-06-01Z' -Kind Post, Comment, Rsvp -Estimate
        $estimate.Part | Should -Be 'Post', 'Comment', 'Event', 'Rsvp', 'Total'
        Measure-Request { Get-MNMemberActivity -Since '2026-05-01Z' -Until '2026-06-01Z' -Kind Post, Comment, Rsvp -ThrottleLimit 4 } | Should -Be $estimate[-1].Requests
    }

    It 'finds the activity of members in the pipeline and of spaces by name' {
        $of = Get-MNMember 20000012 | Get-MNMemberActivity -Since '2026-03-01Z' -WarningAction SilentlyContinue
        "$($of.MemberId | Sort-Object -Unique)" | Should -Be '20000012'
        $in = Get-MNMemberActivity -SpaceId 'Local meetups' -Since '2026-03-01Z' -Kind Post, Comment
        "$($in.SpaceId | Sort-Object -Unique)" | Should -Be '3100008'
    }

    It 'writes back nothing to the objects it is piped to' {
        $post = Get-MNMemberActivity -Since '2026-03-01Z' -Kind Post | Select-Object -First 1
        Get-SentRequest { $post | Set-MNPost -Description New } | Should -Be "PATCH /posts/$($post.PostId)/?notify=false {`"description`":`"New`"}"
    }
}

Describe 'Measure-MNEngagement' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'measures by <By>, from one reading' -ForEach @{ By = 'Member' }, @{ By = 'Space' }, @{ By = 'Post' } {
        $activity = Get-MNMemberActivity -Since '2026-03-01Z' -WarningAction SilentlyContinue
        Measure-Request { $script:rows = $activity | Measure-MNEngagement -By $By } | Should -Be 0
        ($rows | Measure-Object Comments -Sum).Sum | Should -Be @($activity | Where-Object Kind -EQ Comment).Count
        ($rows | Measure-Object Rsvps -Sum).Sum | Should -Be @($activity | Where-Object Kind -EQ Rsvp).Count
        $rows.Score | Should -Be ($rows.Score | Sort-Object -Descending)
        $direct = Measure-MNEngagement -By $By -Since '2026-03-01Z' -WarningAction SilentlyContinue
        "$($direct.Score)" | Should -Be "$($rows.Score)"
    }

    It 'leads from a row to its member, space or post' {
        $activity = Get-MNMemberActivity -Since '2026-03-01Z' -Kind Post, Comment
        $top = $activity | Measure-MNEngagement -By Member | Select-Object -First 1
        ($top | Get-MNMember).MemberId | Should -Be $top.MemberId
        ($activity | Measure-MNEngagement -By Space | Get-MNSpace).Count | Should -BeGreaterThan 5
        ($activity | Measure-MNEngagement -By Post -Weight @{ Comment = 10 } | Select-Object -First 1 | Get-MNPost).PostId | Should -Be 5200001
    }

    It 'adds members who did nothing' {
        $rows = Measure-MNEngagement -By Member -Since '2026-03-01Z' -Kind Post -IncludeInactive
        $rows.Count | Should -Be 250
        $rows[-1].Score | Should -Be 0
        $rows[-1].LastActivity | Should -BeNullOrEmpty
    }
}
