BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Get-MNReaction' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'lists the reactions to a post and to a comment' {
        (Get-MNPost 5200001 | Get-MNReaction).PostId | Sort-Object -Unique | Should -Be 5200001
        (Get-MNReaction -CommentId 60000001).CommentId | Sort-Object -Unique | Should -Be 60000001
    }

    It 'lists the reactions to a comment in the pipeline, not to its post' {
        Get-SentRequest { Get-MNComment 5200001 60000001 | Get-MNReaction } | Select-Object -Last 1 | Should -BeLike 'GET /comments/60000001/reactions*'
    }

    It 'reports the <Kind> that does not exist' -ForEach @(
        @{ Kind = 'post'; Key = @{ PostId = 99999999 } }
        @{ Kind = 'comment'; Key = @{ CommentId = 99999999 } }
    ) {
        $errors = Get-ErrorRecord { Get-MNReaction @Key }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
    }

    It 'needs a post or a comment' {
        Measure-Request { { Get-MNReaction -PostId $null } | Should -Throw -ErrorId 'MNNoKey*' } | Should -Be 0
    }
}

Describe 'Add-MNReaction' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'reacts to a <Kind>' -ForEach @(
        @{ Kind = 'post'; Target = { Get-MNPost 5200001 }; Path = '/posts/5200001/reactions' }
        @{ Kind = 'comment'; Target = { Get-MNComment 5200001 60000001 }; Path = '/comments/60000001/reactions' }
    ) {
        $target = & $Target
        Get-SentRequest { $script:reaction = $target | Add-MNReaction -Emoji 'x' } | Should -Be "POST $Path {`"emoji`":`"x`"}"
        $reaction.MemberId | Should -Be 20000001
        ($target | Get-MNReaction).ReactionId | Should -Contain $reaction.ReactionId
    }

    It 'takes an emoji as it is' {
        $thumb = [char]::ConvertFromUtf32(0x1F44D)
        (Add-MNReaction 5200001 ($thumb + [char]::ConvertFromUtf32(0x1F3FD))).BaseEmoji | Should -Be $thumb
    }

    It 'refuses neither a post nor a comment, and sends nothing' {
        Measure-Request { $script:errors = Get-ErrorRecord { Add-MNReaction -PostId $null -Emoji 'x' } } | Should -Be 0
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNoKey,*'
    }

    It 'reports a post that does not exist, and goes on' {
        $errors = Get-ErrorRecord { $script:reactions = Add-MNReaction 99999999, 5200001 'x' }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 99999999
        $reactions.PostId | Should -Be 5200001
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Add-MNReaction 5200001 'x' -WhatIf } | Should -Be 0
    }
}

Describe 'Remove-MNReaction' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'takes back the reaction to <Kind>' -ForEach @(
        @{ Kind = 'a post'; Target = { Get-MNPost 5200001 }; Path = '/posts/5200001/reactions' }
        @{ Kind = 'a comment'; Target = { Get-MNComment 5200001 60000001 }; Path = '/comments/60000001/reactions' }
        @{ Kind = 'what a reaction to a post was to'; Target = { Get-MNReaction -PostId 5200001 -First 1 }; Path = '/posts/5200001/reactions' }
        @{ Kind = 'what a reaction to a comment was to'; Target = { Get-MNReaction -CommentId 60000001 -First 1 }; Path = '/comments/60000001/reactions' }
    ) {
        $target = & $Target
        $reaction = $target | Add-MNReaction -Emoji 'x'
        Get-SentRequest { $script:output = $target | Remove-MNReaction } | Should -Be "DELETE $Path"
        $output | Should -BeNullOrEmpty
        ($target | Get-MNReaction).ReactionId | Should -Not -Contain $reaction.ReactionId
    }

    It 'reports a post without a reaction of ours' {
        $errors = Get-ErrorRecord { Remove-MNReaction 5200001 }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
        $errors.TargetObject | Should -Be 5200001
    }

    It 'sends nothing with -WhatIf' {
        Measure-Request { Remove-MNReaction 5200001 -WhatIf } | Should -Be 0
    }
}
