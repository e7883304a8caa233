BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNPoll' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the polls, of the network or of spaces in the pipeline' {
        (Get-MNPoll).PollId | Should -Be 5600001, 5600002, 5600003, 5600004
        (Get-MNSpace 3100001 | Get-MNPoll).SpaceId | Sort-Object -Unique | Should -Be 3100001
    }

    It 'gets polls by number, from the pipeline too' {
        (5600004, 5600001 | Get-MNPoll).PollId | Should -Be 5600004, 5600001
        Get-SentRequest { Get-MNPoll 5600001 | Get-MNPoll } | Should -Be 'GET /polls/5600001/', 'GET /polls/5600001/'
    }

    It 'shows choices, space and creator as objects' {
        $poll = Get-MNPoll 5600001
        $poll.Choices[0].Text | Should -Not -BeNullOrEmpty
        $poll.Space.Name | Should -Be 'Welcome'
        $poll.Creator.Name | Should -Not -BeNullOrEmpty
    }

    It 'reports a poll that does not exist' {
        $errors = Get-ErrorRecord { Get-MNPoll 99999999 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }
}

Describe 'New-MNPoll' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'creates a poll of the type <Type>' -ForEach @(
        @{ Type = 'MultipleChoice'; Wire = 'multiple_choice' }
        @{ Type = 'HotCold'; Wire = 'hot_cold' }
        @{ Type = 'Percentage'; Wire = 'percentage' }
    ) {
        Get-SentRequest { $script:poll = New-MNPoll 3100001 'When?' -Type $Type -Choice 'Now', 'Later' -Notify } |
            Should -Be "POST /polls {`"space_id`":3100001,`"title`":`"When?`",`"poll_type`":`"$Wire`",`"choices`":[`"Now`",`"Later`"],`"notify`":true}"
        $poll.Choices.Text | Should -Be 'Now', 'Later'
    }

    It 'creates a question' {
        (New-MNPoll 3100001 'Why?' -Type Question).PollType | Should -Be 'question'
    }

    It 'refuses <What>, and sends nothing' -ForEach @(
        @{ What = 'a multiple choice without choices'; With = @{ Type = 'MultipleChoice' }; Id = 'MNChoiceMissing' }
        @{ What = 'a hot or cold poll without choices'; With = @{ Type = 'HotCold'; Choice = @() }; Id = 'MNChoiceMissing' }
        @{ What = 'a percentage poll without choices'; With = @{ Type = 'Percentage' }; Id = 'MNChoiceMissing' }
        @{ What = 'a question with choices'; With = @{ Type = 'Question'; Choice = 'Now' }; Id = 'MNChoiceNotAllowed' }
    ) {
        Measure-Request { $script:errors = Get-ErrorRecord { New-MNPoll 3100001 'When?' @With } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
    }

    It 'refuses a type that does not exist before it sends anything' {
        Measure-Request { { New-MNPoll 3100001 'When?' -Type Vote } | Should -Throw -ErrorId 'CannotConvertArgument*' } | Should -Be 0
    }

    It 'takes polls from JSON' {
        $polls = '[{"SpaceId":3100001,"Title":"When?","PollType":"HotCold","Choice":["Now","Later"]},{"SpaceId":3100001,"Title":"Why?","PollType":"Question"}]'
        ($polls | ConvertFrom-Json | New-MNPoll).Title | Should -Be 'When?', 'Why?'
    }

    It 'reports a space that does not exist' {
        (Get-ErrorRecord { New-MNPoll 99999999 'Why?' -Type Question }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNPoll 3100001 'Why?' -Type Question -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNPoll' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what a poll in the pipeline has' {
        $poll = Get-MNPoll 5600001
        Get-SentRequest { $script:changed = $poll | Set-MNPoll -Description 'Vote once' } | Should -Be 'PATCH /polls/5600001/ {"description":"Vote once"}'
        $changed.Title | Should -Be $poll.Title
        (Set-MNPoll 5600001 -Description '').Description | Should -BeNullOrEmpty
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ PollId = 99999999; Title = 'When?'; Id = 'MNNotFound' }
        @{ PollId = 5600001; Title = ''; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { Set-MNPoll $PollId -Title $Title }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $PollId
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Set-MNPoll 5600001 -Title 'When?' -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNPoll' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes the polls in the pipeline and emits nothing' {
        Get-SentRequest { $script:output = Get-MNPoll 5600004 | Remove-MNPoll -Confirm:$false } | Select-Object -Last 1 | Should -Be 'DELETE /polls/5600004/'
        $output | Should -BeNullOrEmpty
        (Get-MNPoll).PollId | Should -Not -Contain 5600004
    }

    It 'does not take the number of a post for a poll' {
        Measure-Request { $script:errors = Get-ErrorRecord { [pscustomobject]@{ PostId = 5600001 } | Remove-MNPoll -Confirm:$false } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNPoll 5600001 -WhatIf } | Should -Be 0
    }
}
