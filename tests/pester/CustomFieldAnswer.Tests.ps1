BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNCustomFieldAnswer' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'gets the answers of members in the pipeline; who did not answer has none' {
        $answers = Get-MNMember 20000012, 20000013, 20000014 | Get-MNCustomFieldAnswer -CustomFieldId 730005
        $answers.MemberId | Should -Be 20000012, 20000014
        $answers[0].Text | Should -Be 'The library'
        $answers[0].PSObject.TypeNames[0] | Should -Be 'MightyNetworks.CustomFieldAnswer'
    }

    It 'gets the answers of a member to fields in the pipeline' {
        $answers = Get-MNCustomField 730003, 730004 | Get-MNCustomFieldAnswer -MemberId 20000012
        $answers.CustomFieldId | Should -Be 730003, 730004
        $answers[1].Segments.Title | Should -Be 'Design', 'Writing'
    }

    It 'takes numbers of members' {
        (20000012, 20000014 | Get-MNCustomFieldAnswer -CustomFieldId 730005).MemberId | Should -Be 20000012, 20000014
    }

    It 'gets answers by number, from the pipeline too' {
        (Get-MNCustomFieldAnswer 730003 20000012 750001).AnswerId | Should -Be 750001
        $answer = Get-MNCustomFieldAnswer 730003 20000012
        Get-SentRequest { $answer | Get-MNCustomFieldAnswer } | Should -Be 'GET /custom_fields/730003/members/20000012/answers/750001/'
    }

    It 'reports the <What>' -ForEach @(
        @{ What = 'field that does not exist'; Keys = @{ CustomFieldId = 99999999; MemberId = 20000012 }; Target = 20000012 }
        @{ What = 'member who is not there'; Keys = @{ CustomFieldId = 730005; MemberId = 99999999 }; Target = 99999999 }
        @{ What = 'answer of another member'; Keys = @{ CustomFieldId = 730003; MemberId = 20000014; AnswerId = 750001 }; Target = 750001 }
    ) {
        $errors = Get-ErrorRecord { Get-MNCustomFieldAnswer @Keys }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be $Target
    }
}

Describe 'Set-MNCustomFieldAnswer' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sets the text of members in the pipeline and emits the answers' {
        $members = Get-MNMember 20000012, 20000013
        Get-SentRequest { $script:answers = $members | Set-MNCustomFieldAnswer -CustomFieldId 730005 -Text 'The harbour' } | Should -Be @(
            'POST /custom_fields/730005/members/20000012/answers {"text":"The harbour"}'
            'POST /custom_fields/730005/members/20000013/answers {"text":"The harbour"}')
        $answers.MemberId | Should -Be 20000012, 20000013
        $answers.Text | Should -Be 'The harbour', 'The harbour'
    }

    It 'sets what fits the kind of the field: <Kind>' -ForEach @(
        @{ Kind = 'number'; Field = 730007; With = @{ Number = 42 }; Sent = '{"number":42}'; Shown = '42' }
        @{ Kind = 'boolean'; Field = 730008; With = @{ Value = $false }; Sent = '{"boolean_value":false}'; Shown = 'no' }
        @{ Kind = 'date'; Field = 730009; With = @{ Date = '2026-03-01' }; Sent = '{"date":"2026-03-01"}'; Shown = '2026-03-01' }
        @{ Kind = 'place'; Field = 730010; With = @{ Text = 'Lima'; Latitude = -12.05; Longitude = -77.04 }; Sent = '{"text":"Lima","latitude":-12.05,"longitude":-77.04}'; Shown = 'Lima' }
        @{ Kind = 'places'; Field = 730011; With = @{ Location = @{ Label = 'Lima'; Latitude = -12.05; Longitude = -77.04 }, @{ Label = 'Rom'; Latitude = 41.9; Longitude = 12.5 } }
            Sent = '{"locations":[{"label":"Lima","latitude":-12.05,"longitude":-77.04},{"label":"Rom","latitude":41.9,"longitude":12.5}]}'; Shown = 'Lima; Rom' }
        @{ Kind = 'range'; Field = 730012; With = @{ StartDate = '2026-03-01'; EndDate = '2026-03-31' }; Sent = '{"start_date":"2026-03-01","end_date":"2026-03-31"}'; Shown = '2026-03-01 to 2026-03-31' }
        @{ Kind = 'birthday'; Field = 730013; With = @{ Month = 2; Day = 29 }; Sent = '{"month":2,"day":29}'; Shown = '--02-29' }
        @{ Kind = 'web address'; Field = 730014; With = @{ Uri = 'https://example.com/ada' }; Sent = '{"url":"https://example.com/ada"}'; Shown = 'https://example.com/ada' }
        @{ Kind = 'phone number'; Field = 730015; With = @{ PhoneNumber = '555 0123' }; Sent = '{"phone_number":"555 0123"}'; Shown = '555 0123' }
    ) {
        Get-SentRequest { $script:answer = Get-MNMember 20000013 | Set-MNCustomFieldAnswer -CustomFieldId $Field @With } |
            Should -Be @('GET /members/20000013/', "POST /custom_fields/$Field/members/20000013/answers $Sent")
        "$answer" | Should -Be $Shown
        "$(Get-MNCustomFieldAnswer $Field 20000013)" | Should -Be $Shown
    }

    It 'answers another field kind with an answer in the pipeline' {
        $answer = Get-MNCustomFieldAnswer 730007 20000012
        Get-SentRequest { $answer | Set-MNCustomFieldAnswer -Number 7 } | Should -Be 'POST /custom_fields/730007/members/20000012/answers {"number":7}'
    }

    It 'takes answers from rows as a CSV file has them' {
        $rows = "CustomFieldId,MemberId,Number`n730007,20000013,7`n730007,20000014,8" | ConvertFrom-Csv
        ($rows | Set-MNCustomFieldAnswer).Number | Should -Be 7, 8
    }

    It 'refuses what makes no sense: <Id>' -ForEach @(
        @{ Field = 730012; With = @{ StartDate = '2026-03-02'; EndDate = '2026-03-01' }; Id = 'MNEndsBeforeStart' }
        @{ Field = 730011; With = @{ Location = @{ Label = 'Lima' } }; Id = 'MNInvalidLocation' }
        @{ Field = 730010; With = @{ Text = 'Lima'; Latitude = 1 }; Id = 'MNInvalidLocation' }
        @{ Field = 730010; With = @{ Text = 'Lima'; Latitude = 91; Longitude = 0 }; Id = 'MNInvalidLocation' }
    ) {
        Measure-Request { $script:errors = Get-ErrorRecord { Set-MNCustomFieldAnswer $Field 20000013 @With } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
    }

    It 'is done without an object where the service sends none' {
        $server = Start-SandboxServer
        Set-ServerFault $server 'POST /custom_fields/*/answers ok status=204 body=empty'
        try {
            $connection = Connect-SandboxServer $server
            $answer = Set-MNCustomFieldAnswer 730007 20000013 -Number 7 -Connection $connection
            $answer | Should -BeNullOrEmpty
            (Get-MNCustomFieldAnswer 730007 20000013 -Connection $connection).Number | Should -Be 7
        }
        finally { Stop-SandboxServer $server }
    }

    It 'sets options' {
        Get-SentRequest { $script:answer = Set-MNCustomFieldAnswer 730004 20000012 -OptionId 740007, 740008 } |
            Should -Be 'POST /custom_fields/730004/members/20000012/answers {"segment_ids":[740007,740008]}'
        $answer.Segments.OptionId | Should -Be 740007, 740008
    }

    It 'sets an option in the pipeline' {
        $answer = Get-MNCustomFieldOption 730003 -Term 'learn' | Set-MNCustomFieldAnswer -MemberId 20000013
        $answer.Segments.Title | Should -Be 'I want to learn'
    }

    It 'changes an answer in the pipeline' {
        $answer = Get-MNCustomFieldAnswer 730005 20000012
        ($answer | Set-MNCustomFieldAnswer -Text 'Elsewhere').AnswerId | Should -Be $answer.AnswerId
        (Get-MNCustomFieldAnswer 730003 20000012 | Set-MNCustomFieldAnswer -OptionId 740002).Segments.OptionId | Should -Be 740002
    }

    It 'takes rows of a CSV file' {
        $texts = 'CustomFieldId,MemberId,Text', '730005,20000013,Here', '730006,20000013,There' | ConvertFrom-Csv
        ($texts | Set-MNCustomFieldAnswer).Text | Should -Be 'Here', 'There'
        $options = 'CustomFieldId,MemberId,OptionId', '730003,20000013,740001', '730004,20000013,"740005, 740006"' | ConvertFrom-Csv
        Get-SentRequest { $options | Set-MNCustomFieldAnswer } | Should -Be @(
            'POST /custom_fields/730003/members/20000013/answers {"segment_ids":[740001]}'
            'POST /custom_fields/730004/members/20000013/answers {"segment_ids":[740005,740006]}')
    }

    It 'sends nothing for an answer in the pipeline without a new one' {
        $answer = Get-MNCustomFieldAnswer 730005 20000012
        Measure-Request { $script:errors = Get-ErrorRecord { $answer | Set-MNCustomFieldAnswer } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNothingToChange,*'
    }

    It 'takes a text or options, not both' {
        Measure-Request { { Set-MNCustomFieldAnswer 730005 20000012 -Text 'x' -OptionId 740001 } | Should -Throw -ErrorId 'AmbiguousParameterSet,*' } | Should -Be 0
    }

    It 'reports what the service refuses: <Id> for field <Field>' -ForEach @(
        @{ Field = 730001; With = @{ Text = 'x' }; Id = 'MNForbidden' }
        @{ Field = 730003; With = @{ Text = 'x' }; Id = 'MNInvalid' }
        @{ Field = 730003; With = @{ OptionId = 740001, 740002 }; Id = 'MNInvalid' }
        @{ Field = 730004; With = @{ OptionId = 740001 }; Id = 'MNInvalid' }
        @{ Field = 730005; With = @{ OptionId = 740001 }; Id = 'MNInvalid' }
        @{ Field = 99999999; With = @{ Text = 'x' }; Id = 'MNNotFound' }
    ) {
        $errors = Get-ErrorRecord { Set-MNCustomFieldAnswer $Field 20000013 @With }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be 20000013
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Set-MNCustomFieldAnswer 730005 20000012 'x' -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNCustomFieldAnswer' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes answers in the pipeline and emits nothing' {
        Get-MNCustomField 730005, 730006 | Get-MNCustomFieldAnswer -MemberId 20000012 | Remove-MNCustomFieldAnswer -Confirm:$false | Should -BeNullOrEmpty
        Get-MNCustomFieldAnswer 730005 20000012 | Should -BeNullOrEmpty
        Get-MNCustomFieldAnswer 730003 20000012 | Should -Not -BeNullOrEmpty
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ Field = 730005; Id = 'MNNotFound' }
        @{ Field = 730001; Id = 'MNForbidden' }
    ) {
        $errors = Get-ErrorRecord { 20000013 | Remove-MNCustomFieldAnswer -CustomFieldId $Field -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be 20000013
    }

    It 'does not take a field alone for an answer' {
        $field = Get-MNCustomField 730005
        Measure-Request { $script:errors = Get-ErrorRecord { $field | Remove-MNCustomFieldAnswer -Confirm:$false } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNCustomFieldAnswer 730005 20000012 -WhatIf } | Should -Be 0
    }
}
