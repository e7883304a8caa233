BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNCoursework' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the items of a course' {
        Measure-Request { $script:all = Get-MNCoursework 3100009 } | Should -Be 1
        $all.Count | Should -Be 9
        $all[0].PSObject.TypeNames[0] | Should -Be 'MightyNetworks.Coursework'
    }

    It 'has the service look for items: <Query>' -ForEach @(
        @{ With = @{ Type = 'Quiz' }; Query = 'type=quiz'; Found = 9200007 }
        @{ With = @{ ParentId = 9200002 }; Query = 'parent_id=9200002'; Found = 9200003, 9200004 }
        @{ With = @{ Status = 'Hidden' }; Query = 'status=hidden'; Found = 9200008 }
        @{ With = @{ Type = 'Lesson'; ParentId = 9200005; Status = 'Posted' }; Query = 'type=lesson&parent_id=9200005&status=posted'; Found = 9200006 }
    ) {
        Get-SentRequest { $script:items = Get-MNCoursework 3100009 @With } | Should -BeLike "GET /spaces/3100009/courseworks?$Query&page=*"
        $items.CourseworkId | Should -Be $Found
    }

    It 'lists the course of a space in the pipeline' {
        ([pscustomobject]@{ SpaceId = 3100009; NetworkId = '10001' } | Get-MNCoursework -Type Quiz).CourseworkId | Should -Be 9200007
    }

    It 'gets items by number, from the pipeline too' {
        (Get-MNCoursework 3100009 9200002, 9200003).Title | Should -Be 'Beginnings', 'Who is it for?'
        (9200003 | Get-MNCoursework -SpaceId 3100009).CourseworkId | Should -Be 9200003
        $item = Get-MNCoursework 3100009 9200003
        Get-SentRequest { $item | Get-MNCoursework } | Should -Be 'GET /spaces/3100009/courseworks/9200003/'
    }

    It 'reports the <What>' -ForEach @(
        @{ What = 'space that does not exist'; Keys = @{ SpaceId = 99999999 }; Target = 99999999 }
        @{ What = 'item of another space'; Keys = @{ SpaceId = 3100001; CourseworkId = 9200003 }; Target = 9200003 }
    ) {
        $errors = Get-ErrorRecord { Get-MNCoursework @Keys }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be $Target
    }

    It 'knows the types and statuses before it asks' {
        Measure-Request { { Get-MNCoursework 3100009 -Type Exam } | Should -Throw -ErrorId 'CannotConvert*' } | Should -Be 0
        Measure-Request { { Get-MNCoursework 3100009 -Status Gone } | Should -Throw -ErrorId 'CannotConvert*' } | Should -Be 0
    }
}

Describe 'New-MNCoursework' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'creates an item and emits it' {
        Get-SentRequest {
            $script:made = New-MNCoursework 3100009 'Test yourself' -Type Quiz -ParentId 9200002 -Status Posted -CompletionCriteria MinimumCorrectPercentage -UnlockingCriteria Sequential
        } | Should -Be ('POST /spaces/3100009/courseworks {"type":"quiz","parent_id":9200002,"title":"Test yourself","status":"posted",' +
            '"completion_criteria":"minimum_correct_percentage","unlocking_criteria":"sequential"}')
        $made.ParentType | Should -Be 'section'
    }

    It 'takes rows of a CSV file, the spelling of the service too' {
        $rows = 'SpaceId,Type,Title,ParentId,CompletionCriteria', '3100009,section,One,,', '3100009,quiz,Two,9200002,minimum_correct_percentage' | ConvertFrom-Csv
        Get-SentRequest { $rows | New-MNCoursework } | Should -Be @(
            'POST /spaces/3100009/courseworks {"type":"section","title":"One","status":"hidden"}'
            'POST /spaces/3100009/courseworks {"type":"quiz","parent_id":9200002,"title":"Two","status":"hidden","completion_criteria":"minimum_correct_percentage"}')
    }

    It 'copies what an item in the pipeline is, not its place' {
        $made = Get-MNCoursework 3100009 9200007 | New-MNCoursework
        $made.Title | Should -Be 'What do you remember?'
        $made.CompletionCriteria | Should -Be 'minimum_correct_percentage'
        $made.ParentId | Should -Be 9200001
    }

    It 'makes no second overview' {
        Measure-Request { { New-MNCoursework 3100009 -Type Overview } | Should -Throw -ErrorId 'CannotConvert*' } | Should -Be 0
    }

    It 'reports a space that is no course' {
        (Get-ErrorRecord { New-MNCoursework 3100001 'x' -Type Lesson }).FullyQualifiedErrorId | Should -BeLike 'MNInvalid,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNCoursework 3100009 'x' -Type Lesson -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNCoursework' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what an item in the pipeline has' {
        $hidden = Get-MNCoursework 3100009 -Status Hidden
        Get-SentRequest { $script:changed = $hidden | Set-MNCoursework -Status Posted } | Should -Be 'PATCH /spaces/3100009/courseworks/9200008/ {"status":"posted"}'
        $changed.Status | Should -Be 'posted'
    }

    It 'moves items to another section' {
        (Set-MNCoursework 3100009 9200003, 9200004 -ParentId 9200005).ParentId | Should -Be 9200005, 9200005
    }

    It 'leaves alone what a row says nothing of' {
        $rows = 'SpaceId,CourseworkId,ParentId,CompletionCriteria,Status', '3100009,9200003,,button,' | ConvertFrom-Csv
        Get-SentRequest { $rows | Set-MNCoursework } | Should -Be 'PATCH /spaces/3100009/courseworks/9200003/ {"completion_criteria":"button"}'
    }

    It 'refuses a row with a status that does not exist' {
        $rows = 'SpaceId,CourseworkId,Title,Status', '3100009,9200003,New,gone' | ConvertFrom-Csv
        Measure-Request { $script:errors = Get-ErrorRecord { $rows | Set-MNCoursework } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNInputNotUnderstood,*'
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ CourseworkId = 99999999; With = @{ Title = 'x' }; Id = 'MNNotFound' }
        @{ CourseworkId = 9200003; With = @{ Title = '' }; Id = 'MNInvalid' }
        @{ CourseworkId = 9200003; With = @{ ParentId = 9200004 }; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { Set-MNCoursework 3100009 $CourseworkId @With }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $CourseworkId
    }

    It 'sends nothing without a field and with -WhatIf' {
        Measure-Request { Set-MNCoursework 3100009 9200003 -Title 'x' -WhatIf } | Should -Be 0
        Measure-Request { Get-ErrorRecord { Set-MNCoursework 3100009 9200003 } } | Should -Be 0
    }
}

Describe 'Remove-MNCoursework' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes a section with what is below it, and emits nothing' {
        Get-MNCoursework 3100009 9200005 | Remove-MNCoursework -Confirm:$false | Should -BeNullOrEmpty
        (Get-MNCoursework 3100009).CourseworkId | Should -Be 9200001, 9200002, 9200003, 9200004, 9200009
    }

    It 'reports an item that does not exist' {
        $errors = Get-ErrorRecord { Remove-MNCoursework 3100009 99999999 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }

    It 'does not take a space for an item' {
        Measure-Request { $script:errors = Get-ErrorRecord { [pscustomobject]@{ SpaceId = 3100009 } | Remove-MNCoursework -Confirm:$false } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNCoursework 3100009 9200003 -WhatIf } | Should -Be 0
    }
}
