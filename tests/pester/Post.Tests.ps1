BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNPost' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the posts, of the network or of spaces in the pipeline' {
        $all = Get-MNPost
        $all.PostId | Should -Contain 5200001
        ($all.SpaceId | Sort-Object -Unique).Count | Should -BeGreaterThan 1
        (Get-MNSpace 3100003 | Get-MNPost).SpaceId | Sort-Object -Unique | Should -Be 3100003
        Get-SentRequest { Get-MNPost -SpaceId 3100003 -First 1 } | Should -Be 'GET /posts?space_id=3100003&page=1&per_page=1'
    }

    It 'gets posts by number, from the pipeline too' {
        (5200002, 5200001 | Get-MNPost).PostId | Should -Be 5200002, 5200001
        Get-SentRequest { Get-MNPost 5200001 | Get-MNPost } | Should -Be 'GET /posts/5200001/', 'GET /posts/5200001/'
        (Get-MNComment 5200001 -First 1 | Get-MNPost).PostId | Should -Be 5200001
    }

    It 'reports a post that does not exist' {
        $errors = Get-ErrorRecord { Get-MNPost 99999999 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }
}

Describe 'New-MNPost' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'writes a post into a space and emits it' {
        Get-SentRequest { $script:post = New-MNPost 3100001 'News' -Description '<p>Good ones</p>' -PostType article } |
            Should -Be 'POST /posts?notify=false {"space_id":3100001,"title":"News","description":"\u003Cp\u003EGood ones\u003C/p\u003E","post_type":"article"}'
        ($post | Get-MNPost).Title | Should -Be 'News'
    }

    It 'notifies nobody unless that is asked for: <Query>' -ForEach @(
        @{ With = @{}; Query = '?notify=false' }
        @{ With = @{ Notify = $true }; Query = '?notify=true' }
        @{ With = @{ Notify = $false }; Query = '?notify=false' }
    ) {
        Get-SentRequest { New-MNPost 3100001 'News' @With } | Should -BeLike "POST /posts$Query {*"
    }

    It 'writes into every space in the pipeline' {
        (3100001, 3100003 | Get-MNSpace | New-MNPost -Title 'News').SpaceId | Should -Be 3100001, 3100003
    }

    It 'reports a space that does not exist' {
        (Get-ErrorRecord { New-MNPost 99999999 'News' }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNPost 3100001 'News' -WhatIf } | Should -Be 0
    }
}

Describe 'Set-MNPost' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'sends only what was given, not what a post in the pipeline has' {
        $post = Get-MNPost 5200001
        Get-SentRequest { $script:changed = $post | Set-MNPost -Title 'News' -Notify } | Should -Be 'PATCH /posts/5200001/?notify=true {"title":"News"}'
        $changed.Title | Should -Be 'News'
        $changed.Description | Should -Be $post.Description
    }

    It 'clears the text with an empty one' {
        (Set-MNPost 5200001 -Description '').Description | Should -BeNullOrEmpty
    }

    It 'is an error with nothing but -Notify, and sends nothing' {
        Measure-Request { $script:errors = Get-ErrorRecord { Set-MNPost 5200001 -Notify } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNothingToChange,*'
    }

    It 'reports a post that does not exist, and goes on' {
        $errors = Get-ErrorRecord { $script:changed = 99999999, 5200002 | Set-MNPost -Title 'News' }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
        $changed.PostId | Should -Be 5200002
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Set-MNPost 5200001 -Title 'News' -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNPost' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes the posts of a space, and no others' {
        $posts = Get-MNPost -SpaceId 3100003
        $others = @(Get-MNPost).Count - $posts.Count
        $posts | Remove-MNPost -Confirm:$false | Should -BeNullOrEmpty
        Get-MNPost -SpaceId 3100003 | Should -BeNullOrEmpty
        @(Get-MNPost).Count | Should -Be $others
    }

    It 'does not take the number of a member for a post' {
        Measure-Request { $script:errors = Get-ErrorRecord { Get-MNMember 20000017 | Remove-MNPost -Confirm:$false } } | Should -Be 1
        $errors.FullyQualifiedErrorId | Should -BeLike 'InputObject*,*'
        (Get-MNPost 20000017).PostId | Should -Be 20000017
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNPost 5200001 -WhatIf } | Should -Be 0
    }
}
