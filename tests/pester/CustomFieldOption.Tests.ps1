BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNCustomFieldOption' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the options of fields in the pipeline' {
        $options = Get-MNCustomField 730003, 730004 | Get-MNCustomFieldOption
        $options.OptionId | Should -Be 740001, 740002, 740003, 740004, 740005, 740006, 740007, 740008, 740009
        $options.CustomFieldId | Sort-Object -Unique | Should -Be 730003, 730004
        $options[0].PSObject.TypeNames[0] | Should -Be 'MightyNetworks.CustomFieldOption'
    }

    It 'has the service look for a term' {
        Get-SentRequest { $script:options = Get-MNCustomFieldOption 730004 -Term 'GARDEN' } | Should -BeLike 'GET /custom_fields/730004/options?term=GARDEN&*'
        $options.Title | Should -Be 'Gardening'
    }

    It 'gets options by number, from the pipeline too' {
        (Get-MNCustomFieldOption 730003 740002, 740001).OptionId | Should -Be 740002, 740001
        (740002 | Get-MNCustomFieldOption -CustomFieldId 730003).OptionId | Should -Be 740002
        $option = Get-MNCustomFieldOption 730003 740001
        Get-SentRequest { $option | Get-MNCustomFieldOption } | Should -Be 'GET /custom_fields/730003/options/740001/'
        ((Get-MNCustomFieldAnswer 730003 20000012).Segments | Get-MNCustomFieldOption).OptionId | Should -Be 740001
    }

    It 'reports the <What>' -ForEach @(
        @{ What = 'field that does not exist'; Keys = @{ CustomFieldId = 99999999 }; Target = 99999999 }
        @{ What = 'option of another field'; Keys = @{ CustomFieldId = 730004; OptionId = 740001 }; Target = 740001 }
    ) {
        $errors = Get-ErrorRecord { Get-MNCustomFieldOption @Keys }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be $Target
    }
}

Describe 'New-MNCustomFieldOption' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'adds an option to a field in the pipeline and emits it' {
        $field = Get-MNCustomField 730003
        Get-SentRequest { $script:made = $field | New-MNCustomFieldOption -Title 'By chance' -Description 'Really' } |
            Should -Be 'POST /custom_fields/730003/options {"title":"By chance","description":"Really"}'
        (Get-MNCustomFieldOption 730003).OptionId | Should -Contain $made.OptionId
    }

    It 'takes rows of a CSV file' {
        ('CustomFieldId,Title,Description', '730003,One,', '730004,Two,Second' | ConvertFrom-Csv | New-MNCustomFieldOption).CustomFieldId | Should -Be 730003, 730004
    }

    It 'does not take the title of a field for that of an option' {
        $field = Get-MNCustomField 730003
        Measure-Request { $script:errors = Get-ErrorRecord { $field | New-MNCustomFieldOption } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNTitleMissing,*'
    }

    It 'reports <What>' -ForEach @(
        @{ What = 'a title that is taken'; CustomFieldId = 730004; Title = 'Design'; Id = 'MNAlreadyThere' }
        @{ What = 'a field that takes text'; CustomFieldId = 730005; Title = 'x'; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { New-MNCustomFieldOption $CustomFieldId $Title }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $Title
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNCustomFieldOption 730003 'x' -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNCustomFieldOption' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what an option in the pipeline has' {
        $option = Get-MNCustomFieldOption 730004 740005
        Get-SentRequest { $script:changed = $option | Set-MNCustomFieldOption -Description 'Of any kind' } |
            Should -Be 'PATCH /custom_fields/730004/options/740005/ {"description":"Of any kind"}'
        $changed.Title | Should -Be 'Design'
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ Key = 99999999; With = @{ Title = 'x' }; Id = 'MNNotFound' }
        @{ Key = 740005; With = @{ Title = 'Writing' }; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { Set-MNCustomFieldOption 730004 $Key @With }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $Key
    }

    It 'sends nothing without a field and with -WhatIf' {
        Measure-Request { Set-MNCustomFieldOption 730004 740005 -Title 'x' -WhatIf } | Should -Be 0
        Measure-Request { Get-ErrorRecord { Set-MNCustomFieldOption 730004 740005 } } | Should -Be 0
    }
}

Describe 'Remove-MNCustomFieldOption' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes options in the pipeline and emits nothing' {
        Get-MNCustomFieldOption 730003 -Term 'Neugier' | Remove-MNCustomFieldOption -Confirm:$false | Should -BeNullOrEmpty
        (Get-MNCustomFieldOption 730003).OptionId | Should -Be 740001, 740002, 740003
    }

    It 'reports an option that does not exist' {
        $errors = Get-ErrorRecord { Remove-MNCustomFieldOption 730003 99999999 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }

    It 'does not take a field for an option' {
        $field = Get-MNCustomField 730003
        Measure-Request { $script:errors = Get-ErrorRecord { $field | Remove-MNCustomFieldOption -Confirm:$false } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNCustomFieldOption 730003 740001 -WhatIf } | Should -Be 0
    }
}
