BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNCustomField' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the fields' {
        Measure-Request { $script:all = Get-MNCustomField } | Should -Be 1
        $all.CustomFieldId | Should -Be (730001..730015)
        $all[0].PSObject.TypeNames[0] | Should -Be 'MightyNetworks.CustomField'
    }

    It 'has the service look for fields that are answered with <ResponseType>' -ForEach @(
        @{ ResponseType = 'Tag'; Sent = 'tag'; Found = 730001 }
        @{ ResponseType = 'Badge'; Sent = 'badge'; Found = 730002 }
        @{ ResponseType = 'DropdownSingleSelect'; Sent = 'dropdown_single_select'; Found = 730003 }
        @{ ResponseType = 'dropdown_multi_select'; Sent = 'dropdown_multi_select'; Found = 730004 }
        @{ ResponseType = 'TextShort'; Sent = 'text_short'; Found = 730005 }
        @{ ResponseType = 'text_long'; Sent = 'text_long'; Found = 730006 }
    ) {
        Get-SentRequest { $script:fields = Get-MNCustomField -ResponseType $ResponseType } | Should -BeLike "GET /custom_fields?response_type=$Sent&*"
        $fields.CustomFieldId | Should -Be $Found
    }

    It 'refuses a response type that does not exist: the service would list everything' {
        Measure-Request { { Get-MNCustomField -ResponseType Hologram } | Should -Throw -ErrorId 'CannotConvert*' } | Should -Be 0
    }

    It 'finds fields by a pattern for the title' {
        (Get-MNCustomField -Title '*story').CustomFieldId | Should -Be 730006
    }

    It 'gets fields by number, from the pipeline too' {
        (730003, 730005 | Get-MNCustomField).CustomFieldId | Should -Be 730003, 730005
        (Get-MNTag 710001 | Get-MNCustomField).CustomFieldId | Should -Be 730001
        (Get-MNCustomFieldAnswer 730005 20000012 | Get-MNCustomField).CustomFieldId | Should -Be 730005
    }

    It 'reports a field that does not exist' {
        $errors = Get-ErrorRecord { Get-MNCustomField 99999999 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }
}

Describe 'New-MNCustomField' {
    BeforeEach {
        $null = Connect-MNNetwork -Sandbox
        $needed = @{ Title = 'Favourite colour'; Privacy = 'Public'; ResponseBy = 'IndividualMember' }
    }
    AfterEach { Disconnect-MNNetwork }

    It 'creates a field of the kind <_>' -ForEach ([enum]::GetNames([MightyNetworks.NewCustomFieldResponseType])) {
        $with = if ($_ -like 'Dropdown*') { @{ Option = 'One' } } elseif ($_ -eq 'Number') { @{ MinValue = 1; MaxValue = 9 } } elseif ($_ -like '*Location') { @{ LocationGranularity = 'City' } } else { @{} }
        $field = New-MNCustomField "A $_" -ResponseType $_ -Privacy Private -ResponseBy IndividualMember @with
        $field.ResponseType.Replace('_', '') | Should -Be $_
    }

    It 'refuses bounds and granularity where they make no sense: <Id>' -ForEach @(
        @{ With = @{ ResponseType = 'Date'; MinValue = 1 }; Id = 'MNBoundsNotAllowed' }
        @{ With = @{ ResponseType = 'Number'; MinValue = 2; MaxValue = 1 }; Id = 'MNInvalidBounds' }
        @{ With = @{ ResponseType = 'Url'; LocationGranularity = 'City' }; Id = 'MNGranularityNotAllowed' }
    ) {
        Measure-Request { $script:errors = Get-ErrorRecord { New-MNCustomField Broken -Privacy Private -ResponseBy IndividualMember @With } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
    }

    It 'creates a dropdown with its options and emits it' {
        Get-SentRequest { $script:made = New-MNCustomField @needed -ResponseType DropdownMultiSelect -Option 'Red', 'Green' -MaxResponses 2 -AllowAdHoc $false } |
            Should -Be ('POST /custom_fields {"title":"Favourite colour","response_type":"dropdown_multi_select","privacy":"public",' +
            '"response_by":"individual_member","allow_ad_hoc":false,"max_responses":2,"options":["Red","Green"]}')
        ($made | Get-MNCustomFieldOption).Title | Should -Be 'Red', 'Green'
    }

    It 'creates a field that takes text' {
        Get-SentRequest { New-MNCustomField @needed -ResponseType TextShort -Placeholder 'Blue?' } |
            Should -Be ('POST /custom_fields {"title":"Favourite colour","placeholder":"Blue?","response_type":"text_short","privacy":"public",' +
            '"response_by":"individual_member"}')
    }

    It 'takes rows of a CSV file, the spelling of the service too' {
        $rows = 'Title,ResponseType,Privacy,ResponseBy,Option,MaxResponses,AllowAdHoc', 'One,text_long,private,hosts_only,,,', 'Two,DropdownSingleSelect,Admin,hosts_only,Only,,true' | ConvertFrom-Csv
        Get-SentRequest { $rows | New-MNCustomField } | Should -Be @(
            'POST /custom_fields {"title":"One","response_type":"text_long","privacy":"private","response_by":"hosts_only"}'
            'POST /custom_fields {"title":"Two","response_type":"dropdown_single_select","privacy":"admin","response_by":"hosts_only","allow_ad_hoc":true,"options":["Only"]}')
    }

    It 'refuses <What>, and sends nothing' -ForEach @(
        @{ What = 'a dropdown of one without options'; With = @{ ResponseType = 'DropdownSingleSelect' }; Id = 'MNOptionMissing' }
        @{ What = 'a dropdown of several without options'; With = @{ ResponseType = 'DropdownMultiSelect' }; Id = 'MNOptionMissing' }
        @{ What = 'a text with options'; With = @{ ResponseType = 'TextLong'; Option = 'Red' }; Id = 'MNOptionNotAllowed' }
        @{ What = 'no responses at all'; With = @{ ResponseType = 'DropdownMultiSelect'; Option = 'Red'; MaxResponses = 0 }; Id = 'MNInvalidMaxResponses' }
    ) {
        Measure-Request { $script:errors = Get-ErrorRecord { New-MNCustomField @needed @With } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be 'Favourite colour'
    }

    It 'cannot create the fields behind tags and badges' {
        Measure-Request { { New-MNCustomField @needed -ResponseType Tag } | Should -Throw -ErrorId 'CannotConvert*' } | Should -Be 0
    }

    It 'reports what the service refuses' {
        $errors = Get-ErrorRecord { New-MNCustomField @needed -ResponseType DropdownSingleSelect -Option 'Red', 'red' }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
        $errors.TargetObject | Should -Be 'Favourite colour'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNCustomField @needed -ResponseType TextShort -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNCustomField' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what a field in the pipeline has' {
        $field = Get-MNCustomField 730005
        Get-SentRequest { $script:changed = $field | Set-MNCustomField -Title 'Favourite place' } | Should -Be 'PATCH /custom_fields/730005/ {"title":"Favourite place","notify_all_members":false}'
        $changed.Title | Should -Be 'Favourite place'
    }

    It 'sends <Sent>' -ForEach @(
        @{ With = @{ Status = 'Hidden'; Primary = $true }; Sent = '{"status":"hidden","notify_all_members":false,"primary":true}' }
        @{ With = @{ Status = 'billing_disabled' }; Sent = '{"status":"billing_disabled","notify_all_members":false}' }
        @{ With = @{ NotifyAllMembers = $true }; Sent = '{"notify_all_members":true}' }
        @{ With = @{ Description = ''; Placeholder = '' }; Sent = '{"description":"","placeholder":"","notify_all_members":false}' }
    ) {
        Get-SentRequest { Set-MNCustomField 730005 @With } | Should -Be "PATCH /custom_fields/730005/ $Sent"
    }

    It 'takes rows of a CSV file' {
        $rows = 'CustomFieldId,Title,Status,Primary', '730005,Place,hidden,', '730006,Story,,true' | ConvertFrom-Csv
        Get-SentRequest { $rows | Set-MNCustomField } | Should -Be @(
            'PATCH /custom_fields/730005/ {"title":"Place","status":"hidden","notify_all_members":false}'
            'PATCH /custom_fields/730006/ {"title":"Story","notify_all_members":false,"primary":true}')
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ Key = 730001; With = @{ Title = 'x' }; Id = 'MNForbidden' }
        @{ Key = 99999999; With = @{ Title = 'x' }; Id = 'MNNotFound' }
        @{ Key = 730005; With = @{ Title = '' }; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { Set-MNCustomField $Key @With }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $Key
    }

    It 'sends nothing without a field and with -WhatIf' {
        Measure-Request { Set-MNCustomField 730005 -Title 'x' -WhatIf } | Should -Be 0
        Measure-Request { Get-ErrorRecord { Set-MNCustomField 730005 } } | Should -Be 0
    }
}

Describe 'Remove-MNCustomField' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes fields and emits nothing' {
        Get-MNCustomField -ResponseType TextLong | Remove-MNCustomField -Confirm:$false | Should -BeNullOrEmpty
        (Get-MNCustomField).CustomFieldId | Should -Be 730001, 730002, 730003, 730004, 730005, 730007, 730008, 730009, 730010, 730011, 730012, 730013, 730014, 730015
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ Key = 730002; Id = 'MNForbidden' }
        @{ Key = 99999999; Id = 'MNNotFound' }
    ) {
        $errors = Get-ErrorRecord { Remove-MNCustomField $Key -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $Key
    }

    It 'does not take the number of something else for a field' {
        Measure-Request { $script:errors = Get-ErrorRecord { [pscustomobject]@{ OptionId = 730005 } | Remove-MNCustomField -Confirm:$false } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNCustomField 730005 -WhatIf } | Should -Be 0
    }
}
