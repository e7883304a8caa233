# What people see: every table at four widths, and that what a heading says is a property.
BeforeDiscovery {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    $files = Get-ChildItem (Join-Path (Split-Path (Get-BuiltModulePath)) 'formats/*.ps1xml')
    $views = foreach ($view in $files | ForEach-Object { ([xml](Get-Content $_.FullName -Raw)).Configuration.ViewDefinitions.View }) {
        foreach ($type in $view.ViewSelectedBy.TypeName) {
            @{ View = $view.Name; Type = $type; IsTable = $null -ne $view.TableControl }
        }
    }
    $tables = $views | Where-Object { $_.IsTable }
    $lists = $views | Where-Object { -not $_.IsTable }
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $null = Connect-MNNetwork -Sandbox -Name first
    $formats = Get-ChildItem (Join-Path (Split-Path (Get-BuiltModulePath)) 'formats/*.ps1xml') |
        ForEach-Object { ([xml](Get-Content $_.FullName -Raw)).Configuration.ViewDefinitions.View }

    # One way to objects of each type.
    $sources = @{
        'PowerShell.Connections.MNConnection'   = { Get-MNConnection }
        'Network'                               = { Get-MNNetwork }
        'Me'                                    = { Get-MNCurrentUser }
        'User'                                  = { (Get-MNCurrentUser).User }
        'Member'                                = { Get-MNMember -First 30 }
        'Member#Role'                           = { Set-MNMemberRole 20000013 -Role Moderator }
        'SpaceMember#Role'                      = { Set-MNSpaceMemberRole -SpaceId 3100001 -MemberId 20000013 -Role Moderator }
        'SpaceMember'                           = { Get-MNSpaceMember 3100001 -First 30 }
        'PlanMember'                            = { Get-MNPlan | Get-MNPlanMember -First 5 }
        'PowerShell.Reporting.MNResult'         = { Set-MNMember 20000013, 20000014 -FirstName Ada -PassThru }
        'PowerShell.Sync.MNSyncResult'          = { Get-MNMember -First 3 | Sync-MNMemberTag -TagId (Get-MNTag -First 1).TagId }
        'MemberProfile'                         = { Get-MNMember -First 5 | Get-MNMemberProfile }
        'Space'                                 = { Get-MNSpace }
        'MemberSpace'                           = { Get-MNSpace -MemberId 20000013 }
        'Collection'                            = { Get-MNCollection }
        'CollectionOrderItem'                   = { Set-MNCollectionOrder 410001 -SpaceId 3100004, 3100003, 3100002, 3100001 }
        'PowerShell.Commands.RequestEstimate'   = { Export-MNNetwork -Path (Join-Path $TestDrive other) -Estimate }
        'PowerShell.Commands.MemberActivity'    = { Get-MNMemberActivity -Since ([datetime]'2020-01-01') }
        'PowerShell.Commands.EngagementScore'   = { Measure-MNEngagement -By Member -Since ([datetime]'2020-01-01') }
        'PowerShell.Commands.NetworkExport'     = { Export-MNNetwork -Path (Join-Path $TestDrive export) }
        'PowerShell.Commands.MemberDataExport'  = { Export-MNMemberData 20000013 -Path (Join-Path $TestDrive person) }
        'PowerShell.Commands.NetworkDifference' = {
            $export = Export-MNNetwork -Path (Join-Path $TestDrive before) -Exclude Post, Poll, Event
            $null = Set-MNSpace 3100002 -Name 'A new name'
            Compare-MNNetwork $export.Path
        }
        'Post'                                  = { Get-MNPost }
        'Comment'                               = { Get-MNPost | Get-MNComment }
        'Reaction'                              = { Get-MNPost | Get-MNReaction }
        'Poll'                                  = { Get-MNPoll }
        'Event'                                 = { Get-MNEvent }
        'EventPayload'                          = { (Get-MNEvent | Get-MNEventRsvp).Event }
        'EventInstance'                         = { (Get-MNEvent | Get-MNEventRsvp).EventInstance | Where-Object { $_ } }
        'Rsvp'                                  = { Get-MNEvent | Get-MNEventRsvp }
        'Coursework'                            = { Get-MNSpace | Get-MNCoursework }
        'Tag'                                   = { Get-MNTag }
        'MemberTag'                             = { Get-MNMember -First 30 | Get-MNMemberTag }
        'Badge'                                 = { Get-MNBadge }
        'MemberBadge'                           = { Get-MNMember -First 30 | Get-MNMemberBadge }
        'CustomField'                           = { Get-MNCustomField }
        'CustomFieldOption'                     = { Get-MNCustomFieldOption 730004 }
        'CustomFieldAnswer'                     = { Get-MNMember -First 20 | Get-MNCustomFieldAnswer -CustomFieldId (Get-MNCustomField).CustomFieldId }
        'Segment'                               = { Get-MNMember -First 20 | Get-MNCustomFieldAnswer -CustomFieldId (Get-MNCustomField).CustomFieldId | ForEach-Object { $_.Segments } | Where-Object { $_ } }
        'Plan'                                  = { Get-MNPlan }
        'MemberPlan'                            = { Get-MNMember -First 30 | ForEach-Object { Get-MNPlan -MemberId $_.MemberId } }
        'PlanInvite'                            = { Get-MNPlan | Get-MNPlanInvite }
        'Invite'                                = { Get-MNInvite }
        'Subscription'                          = { Get-MNSubscription }
        'Purchase'                              = { Get-MNPurchase }
        'BillingPlan'                           = { (Get-MNSubscription).Plan }
        'Asset'                                 = { New-MNAsset -SourceUri https://example.com/a-picture-of-all-of-us.png -Style Avatar }
        'AbuseReport'                           = { Get-MNAbuseReport }
        'PowerShell.Commands.AbuseReportContent' = { Get-MNAbuseReport -IncludeContent }
        'PowerShell.Commands.NetworkStatistic'  = { Get-MNNetworkStatistic }
        'MNWebhookEvent'                        = { New-MNWebhookSample MemberJoined, PostCreated, MemberRemovedFromPlan | ConvertFrom-MNWebhook }
    }

    $objects = @{}
    function Get-TestObject([string] $Type) {
        $name = $Type -replace '^MightyNetworks\.'
        if (-not $objects.ContainsKey($Type)) {
            if (-not $sources.ContainsKey($name)) { throw "This file knows no source of objects of $Type." }
            $objects[$Type] = @(& $sources[$name])
        }
        if ($objects[$Type].Count -eq 0) { throw "The source of $Type has no objects." }
        foreach ($item in $objects[$Type]) {
            if (@($item.PSObject.TypeNames)[0] -ne $Type) { throw "The source of $Type has an object of $(@($item.PSObject.TypeNames)[0])." }
        }
        $objects[$Type]
    }

    # Headings whose text may be cut; every other cell is shown in full or not at all.
    $text = 'Answer', 'Author', 'Basis', 'Bio', 'Change', 'Content', 'Description', 'Email', 'Error', 'Fields', 'Location', 'Member', 'Name', 'Network',
        'Path', 'Plan', 'Reason', 'Subtitle', 'Target', 'Text', 'TimeZone', 'Title', 'Url', 'User'
    if ($PSVersionTable.PSEdition -eq 'Core') { $escape = "$([char]27)\[[\d;]*m" } else { $escape = '(?!)' }

    # What the cells of a column show where there is room.
    function Get-CellText([object[]] $Items, [System.Xml.XmlElement] $Cell) {
        $block = if ($Cell.ScriptBlock) { [scriptblock]::Create($Cell.ScriptBlock) } else { [scriptblock]::Create("`$_.$($Cell.PropertyName)") }
        foreach ($item in $Items) {
            $value = $item | ForEach-Object $block
            if ($Cell.FormatString -and $null -ne $value) { $value = $Cell.FormatString -f $value }
            "$value" -replace $escape
        }
    }

    # The lines of a table as PowerShell renders it: the one above the header, the header, and the rows.
    function Read-Table([object[]] $Items, [int] $Width) {
        $lines = @(($Items | Format-Table | Out-String -Width $Width) -split "`r?`n" | ForEach-Object { $_ -replace $escape })
        $rule = @(0..($lines.Count - 1) | Where-Object { $lines[$_] -match '^ *-+( +-+)* *$' })[0]
        [pscustomobject]@{
            Above  = $lines[$rule - 2]
            Labels = @(-split $lines[$rule - 1])
            Rows   = @($lines[($rule + 1)..($lines.Count - 1)] | Where-Object { $_ -match '\S' })
        }
    }
}

AfterAll { Get-MNConnection | Disconnect-MNNetwork }

Describe 'Every table' -ForEach @{ Tables = $tables } {
    BeforeAll {
        # A connection counts the requests for the objects, and shows them in its own table.
        foreach ($one in $Tables) { $null = Get-TestObject $one.Type }
        $shapes = foreach ($one in $Tables) {
            $control = @($formats | Where-Object { $_.Name -eq $one.View -and $_.TableControl })[0].TableControl
            $items = @(Get-TestObject $one.Type | Select-Object -First 25)
            [pscustomobject]@{
                Type   = $one.Type
                Items  = $items
                Labels = @($control.TableHeaders.TableColumnHeader | ForEach-Object { $_.Label })
                Texts  = @(foreach ($cell in $control.TableRowEntries.TableRowEntry.TableColumnItems.TableColumnItem) { , @(Get-CellText $items $cell) })
            }
        }

        # What a rule finds wrong, with the type of the table. The rule knows its items, labels and the texts of its cells.
        function Get-Offender([scriptblock] $Rule) {
            $found = foreach ($shape in $shapes) {
                $Type, $items, $labels, $texts = $shape.Type, $shape.Items, $shape.Labels, $shape.Texts
                foreach ($wrong in @(. $Rule)) { "${Type}: $wrong" }
            }
            $found -join "`n"
        }

        # The cells that a table cuts, though their headings say numbers, dates or statuses.
        function Get-CutCell($Shown) {
            for ($column = 0; $column -lt $Shown.Labels.Count; $column++) {
                if ($text -contains $labels[$column] -or ($Type -like '*MNWebhookEvent' -and $labels[$column] -eq 'EventId')) { continue }
                for ($row = 0; $row -lt $items.Count; $row++) {
                    $cell = $texts[$column][$row]
                    if ($cell -and -not " $($Shown.Rows[$row]) ".Contains(" $cell ")) { "cuts $($labels[$column]) $cell in: $($Shown.Rows[$row])" }
                }
            }
        }
    }

    It 'has headings that are properties' {
        $shapes.Count | Should -BeGreaterThan 40
        Get-Offender { $labels | Where-Object { -not $items[0].PSObject.Properties[$_] } } | Should -BeNullOrEmpty
    }

    It 'has whole headings and no cut number, date or status at <_> columns' -ForEach 80, 100, 120, 160 {
        $width = $_
        Get-Offender {
            $shown = Read-Table $items $width
            if ($shown.Above -ne '') { "wraps its headings: $($shown.Above)" }
            if ("$($shown.Labels)" -cne "$($labels[0..($shown.Labels.Count - 1)])") { "cuts its headings: $($shown.Labels)" }
            if ($shown.Rows.Count -eq $items.Count) { Get-CutCell $shown } else { "has $($shown.Rows.Count) rows for $($items.Count) objects" }
        } | Should -BeNullOrEmpty
    }

    It 'leaves out at 80 columns only what one can do without' {
        Get-Offender {
            $left = @($labels | Select-Object -Skip (Read-Table $items[0] 80).Labels.Count)
            $left | Where-Object { $text -notcontains $_ }
            if ($left.Count -ge $labels.Count) { 'has no column' }
        } | Should -BeNullOrEmpty
    }

    It 'exports what a person wants' {
        Get-Offender {
            $rows = @($items | ConvertTo-Csv -NoTypeInformation | ConvertFrom-Csv)
            $names = @($rows[0].PSObject.Properties.Name)
            if ($names -contains 'AdditionalProperties') { 'AdditionalProperties' }
            if ("$names" -match '\w+Id\b' -and $Type -notlike '*EngagementScore' -and $Type -notlike '*NetworkDifference' -and $names -contains 'Id') { 'Id' }
            foreach ($row in $rows) { @($row.PSObject.Properties.Value) -match '^(System|MightyNetworks)\.' }
        } | Should -BeNullOrEmpty
    }
}

Describe 'Every list' -ForEach @{ Lists = $lists } {
    It 'shows what is exported, in the same order' {
        $Lists.Count | Should -BeGreaterThan 0
        foreach ($one in $Lists) {
            $items = @(Get-TestObject $one.Type)
            $list = @($formats | Where-Object { $_.Name -eq $one.View })[0].ListControl.ListEntries.ListEntry.ListItems.ListItem
            @($list | ForEach-Object { if ($_.Label) { $_.Label } else { $_.PropertyName } }) | Where-Object { $_ -ne 'Role' } |
                Should -Be @($items[0].PSObject.Properties.Name | Where-Object { $_ -ne 'Role' }) -Because "$($one.Type) has them"
        }
    }
}

Describe 'What a heading says' {
    It 'has a table for each type that a command writes' {
        $known = $formats.ViewSelectedBy.TypeName
        Get-Command -Module MightyNetworks | ForEach-Object { $_.OutputType.Name } | Sort-Object -Unique |
            Where-Object { $_ -like 'MightyNetworks.*' } | ForEach-Object { $known | Should -Contain ($_ -replace '\[\]$') }
    }

    It 'works in Where-Object, Sort-Object and Select-Object' {
        $members = Get-MNMember
        ($members | Sort-Object Joined -Descending)[0].Joined | Should -Be ($members.Joined | Sort-Object -Descending)[0]
        ($members | Where-Object Name -EQ "$($members[7].FirstName) $($members[7].LastName)").MemberId | Should -Contain $members[7].MemberId
        @($members | Where-Object Joined -GT $members[7].Joined.AddSeconds(-1)).MemberId | Should -Contain $members[7].MemberId
        ($members[7] | Select-Object Name, Joined).PSObject.Properties.Name | Should -Be 'Name', 'Joined'
    }

    It 'compares prices as amounts' {
        $purchases = @(Get-MNSubscription) + @(Get-MNPurchase)
        $amounts = @(($purchases | Sort-Object Price).PriceAmount)
        $amounts | Should -Be @($amounts | Sort-Object)
        @($purchases | Where-Object Price -GT 100) | Should -HaveCount @($purchases | Where-Object PriceAmount -GT 100).Count
        @($purchases | Where-Object Price -GT 100).Count | Should -BeGreaterThan 0
        $one = $purchases[-1]
        @($purchases | Where-Object Price -EQ "$($one.Price)").PurchaseId | Should -Contain $one.PurchaseId
        "$($one.Price)" | Should -Be ('{0} {1}' -f $one.PriceAmount.ToString('0.00', [cultureinfo]::InvariantCulture), $one.PriceCurrency)
    }

    It 'is in local time' {
        $member = Get-MNMember -First 1
        $member.Joined | Should -Be $member.CreatedAt
        $member.Joined.Offset | Should -Be ([System.TimeZoneInfo]::Local.GetUtcOffset($member.Joined))
    }

    It 'hides nothing for good' {
        $member = Get-MNMember -First 1
        $member.Id | Should -Be $member.MemberId
        ($member | Select-Object *, CreatedAt).CreatedAt | Should -Be $member.CreatedAt
        (Get-Member -InputObject $member -Force).Name | Should -Contain 'AdditionalProperties'
    }

    It 'writes lists as text' {
        $poll = Get-MNPoll | Where-Object { $_.Choices.Count -gt 1 } | Select-Object -First 1
        ($poll | ConvertTo-Csv -NoTypeInformation | ConvertFrom-Csv).Choices | Should -Be ($poll.Choices.Text -join '; ')
        ($poll | Format-List | Out-String -Width 200) -replace $escape | Should -Match "Choices +: $([regex]::Escape($poll.Choices.Text -join '; '))"
    }

    It 'colours statuses where PowerShell has styles, and is plain text where that has none' {
        $rows = Set-MNMember 20000013 -FirstName Ada -PassThru
        $shown = [MightyNetworks.PowerShell.Reporting.Highlight]::Of($rows.Status)
        $style = Get-Variable PSStyle -ValueOnly -ErrorAction Ignore
        if (-not $style) { $shown | Should -Be 'Done'; return }
        $shown | Should -Be "$($style.Foreground.Green)Done$($style.Reset)"
        [MightyNetworks.PowerShell.Reporting.Highlight]::Of('anything else') | Should -Be 'anything else'
        $rendering = $style.OutputRendering
        try {
            $style.OutputRendering = 'PlainText'
            ($rows | Out-String).Contains([char]27) | Should -BeFalse
            $style.OutputRendering = 'Ansi'
            ($rows | Out-String).Contains($shown) | Should -BeTrue
        }
        finally { $style.OutputRendering = $rendering }
    }

    It 'names the network when more than one is connected' {
        $member = Get-MNMember -First 1
        ($member | Out-String) | Should -Not -Match 'Network:'
        $null = Connect-MNNetwork -Sandbox -Name second -Default:$false
        try { ($member | Out-String) -replace $escape | Should -Match 'Network: 10001 \(first, second\)' } finally { Disconnect-MNNetwork second }
    }
}
