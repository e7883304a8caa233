BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Set-MNCollectionOrder' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends the spaces as the places 1 to n and emits the new order' {
        Get-SentRequest { $script:order = Set-MNCollectionOrder 410001 3100004, 3100002 } |
            Should -Be 'PUT /collections/410001/order?per_page=100 {"spaces":[{"space_id":3100004,"position":1},{"space_id":3100002,"position":2}]}'
        $order.SpaceId | Should -Be 3100004, 3100002, 3100001, 3100003
        $order.Position | Should -Be 1, 2, 3, 4
        $order.CollectionId | Sort-Object -Unique | Should -Be 410001
    }

    It 'collects the spaces in the pipeline, by number or as objects, for one request' {
        Measure-Request { 3100003, 3100001, 3100002, 3100004 | Set-MNCollectionOrder 410001 } | Should -Be 1
        $spaces = Get-MNSpace | Where-Object CollectionId -EQ 410001 | Sort-Object SpaceId -Descending
        Measure-Request { $script:order = $spaces | Set-MNCollectionOrder -CollectionId 410001 } | Should -Be 1
        $order.SpaceId | Should -Be $spaces.SpaceId
    }

    It 'orders every collection that the spaces in the pipeline come with' {
        $spaces = Get-MNSpace | Where-Object CollectionId | Sort-Object SpaceId -Descending
        Measure-Request { $script:order = $spaces | Set-MNCollectionOrder } | Should -Be 3
        foreach ($collection in $order | Group-Object CollectionId) {
            $collection.Group.SpaceId | Should -Be ($spaces | Where-Object CollectionId -EQ $collection.Name).SpaceId
        }
    }

    It 'sends the order once, however many spaces there are' {
        foreach ($n in 1..120) { $null = New-MNSpace -Name "Space $n" }
        $spaces = Get-MNSpace | Where-Object { -not $_.CollectionId } | Select-Object -First 120
        $spaces | Set-MNSpace -CollectionId 410001 | Out-Null
        Measure-Request { $script:order = $spaces | Set-MNCollectionOrder 410001 } | Should -Be 1
        $order | Should -HaveCount 100
    }

    It 'refuses a space that is named twice, and sends nothing' {
        Measure-Request { $script:errors = Get-ErrorRecord { 3100001, 3100002, 3100001 | Set-MNCollectionOrder 410001 } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNSpaceTwice,*'
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ CollectionId = 99999999; SpaceId = 3100001; Id = 'MNNotFound' }
        @{ CollectionId = 410001; SpaceId = 3100005; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { Set-MNCollectionOrder $CollectionId $SpaceId }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $CollectionId
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { 3100002, 3100001 | Set-MNCollectionOrder 410001 -WhatIf } | Should -Be 0
    }
}
