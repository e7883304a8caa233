BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNComment' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the comments of posts in the pipeline, who know their post' {
        $comments = Get-MNPost 5200001 | Get-MNComment
        $comments.CommentId | Should -Contain 60000001
        $comments.PostId | Sort-Object -Unique | Should -Be 5200001
    }

    It 'gets comments by number, from the pipeline too' {
        (60000002, 60000001 | Get-MNComment -PostId 5200001).CommentId | Should -Be 60000002, 60000001
        Get-SentRequest { Get-MNComment 5200001 60000001 | Get-MNComment } | Select-Object -Last 1 | Should -Be 'GET /posts/5200001/comments/60000001/'
    }

    It 'reports the <What>' -ForEach @(
        @{ What = 'post that does not exist'; Keys = @{ PostId = 99999999 }; Target = 99999999 }
        @{ What = 'comment of another post'; Keys = @{ PostId = 5200002; CommentId = 60000001 }; Target = 60000001 }
    ) {
        $errors = Get-ErrorRecord { Get-MNComment @Keys }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be $Target
    }
}

Describe 'New-MNComment' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'comments on posts in the pipeline' {
        $posts = 5200001, 5200002 | Get-MNPost
        Get-SentRequest { $script:comments = $posts | New-MNComment -Text 'Thanks' } |
            Should -Be 'POST /posts/5200001/comments {"text":"Thanks"}', 'POST /posts/5200002/comments {"text":"Thanks"}'
        $comments.PostId | Should -Be 5200001, 5200002
        $comments.Depth | Should -Be 0, 0
    }

    It 'replies to <From>' -ForEach @(
        @{ From = 'a comment that is named'; Reply = { New-MNComment 5200001 'Thanks' -ReplyTo 60000001 } }
        @{ From = 'a comment in the pipeline'; Reply = { Get-MNComment 5200001 60000001 | New-MNComment -Text 'Thanks' } }
    ) {
        Get-SentRequest { $script:comment = & $Reply } | Select-Object -Last 1 | Should -Be 'POST /posts/5200001/comments {"text":"Thanks","reply_to_id":60000001}'
        $comment.ReplyToId | Should -Be 60000001
    }

    It 'comments on the post where a row names no comment' {
        $rows = 'PostId,Text,ReplyTo', '5200001,Hello,', '5200001,Thanks,60000001' | ConvertFrom-Csv
        Get-SentRequest { $rows | New-MNComment } | Should -Be @(
            'POST /posts/5200001/comments {"text":"Hello"}'
            'POST /posts/5200001/comments {"text":"Thanks","reply_to_id":60000001}')
    }

    It 'does not repeat a comment in the pipeline, and sends nothing' {
        $comment = Get-MNComment 5200001 60000001
        Measure-Request { $script:errors = Get-ErrorRecord { $comment | New-MNComment } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNTextMissing,*'
    }

    It 'reports what the service refuses: <Id>' -ForEach @(
        @{ PostId = 99999999; ReplyTo = 60000001; Id = 'MNNotFound' }
        @{ PostId = 5200002; ReplyTo = 60000001; Id = 'MNInvalid' }
    ) {
        $errors = Get-ErrorRecord { New-MNComment $PostId 'Thanks' -ReplyTo $ReplyTo }
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        $errors.TargetObject | Should -Be $PostId
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { New-MNComment 5200001 'Thanks' -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNComment' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'deletes the comments in the pipeline and emits nothing' {
        $mine = New-MNComment 5200001 'Thanks'
        Get-SentRequest { $script:output = $mine | Remove-MNComment -Confirm:$false } | Should -Be "DELETE /posts/5200001/comments/$($mine.CommentId)/"
        $output | Should -BeNullOrEmpty
        (Get-MNComment 5200001).CommentId | Should -Not -Contain $mine.CommentId
    }

    It 'reports a comment of another post, and goes on' {
        $errors = Get-ErrorRecord { 99999999, 60000002 | Remove-MNComment -PostId 5200001 -Confirm:$false }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
        (Get-MNComment 5200001).CommentId | Should -Not -Contain 60000002
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNComment 5200001 60000001 -WhatIf } | Should -Be 0
    }
}
