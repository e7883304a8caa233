BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNCollection' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the collections' {
        Measure-Request { $script:all = Get-MNCollection } | Should -Be 1
        $all.CollectionId | Should -Be 410001, 410002, 410003
    }

    It 'finds collections by a pattern for the name' {
        (Get-MNCollection -Name 'comm*').CollectionId | Should -Be 410002
    }

    It 'gets collections by number, and that of a space in the pipeline' {
        (410003, 410001 | Get-MNCollection).CollectionId | Should -Be 410003, 410001
        (Get-MNSpace 3100005 | Get-MNCollection).CollectionId | Should -Be 410002
    }

    It 'reports a collection that does not exist' {
        $errors = Get-ErrorRecord { Get-MNCollection 99999999 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }
}

Describe 'New-MNCollection' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'creates a collection and emits it' {
        Get-SentRequest { $script:collection = New-MNCollection 'Archive' -Description 'Old things' -VisibleToMembers $false } |
            Should -Be 'POST /collections {"name":"Archive","description":"Old things","visible_to_members":false}'
        ($collection | Get-MNCollection).VisibleToMembers | Should -BeFalse
    }

    It 'reads true and false in the words of a CSV file' {
        $rows = 'Name,VisibleToMembers', 'One,FALSE', 'Two,true', 'Three,' | ConvertFrom-Csv
        Get-SentRequest { $rows | New-MNCollection } | Should -Be @(
            'POST /collections {"name":"One","visible_to_members":false}'
            'POST /collections {"name":"Two","visible_to_members":true}'
            'POST /collections {"name":"Three"}')
    }

    It 'does not pass over another word, and sends nothing' {
        Measure-Request { $script:errors = Get-ErrorRecord { [pscustomobject]@{ Name = 'One'; VisibleToMembers = 'perhaps' } | New-MNCollection } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInputNotUnderstood,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNCollection 'Archive' -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNCollection' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what a collection in the pipeline has' {
        $collection = Get-MNCollection 410001
        Get-SentRequest { $script:changed = $collection | Set-MNCollection -VisibleToMembers $false } | Should -Be 'PATCH /collections/410001/ {"visible_to_members":false}'
        $changed.Name | Should -Be $collection.Name
    }

    It 'clears a text with an empty one' {
        (Set-MNCollection 410001 -Description '').Description | Should -BeNullOrEmpty
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ CollectionId = 99999999; Name = 'Archive'; Id = 'MNNotFound' }
        @{ CollectionId = 410001; Name = ''; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { Set-MNCollection $CollectionId -Name $Name }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $CollectionId
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Set-MNCollection 410001 -Name 'Archive' -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNCollection' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes a collection that holds no spaces' {
        $collection = New-MNCollection 'Archive'
        $collection | Remove-MNCollection -Confirm:$false | Should -BeNullOrEmpty
        (Get-MNCollection).CollectionId | Should -Not -Contain $collection.CollectionId
    }

    It 'reports one that holds spaces' {
        $errors = Get-ErrorRecord { Remove-MNCollection 410001 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        $errors.TargetObject | Should -Be 410001
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNCollection 410001 -WhatIf } | Should -Be 0
    }
}
