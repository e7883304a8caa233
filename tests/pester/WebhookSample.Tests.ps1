BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

AfterAll { Get-MNConnection | Disconnect-MNNetwork }

Describe 'New-MNWebhookSample' {
    It 'writes one line of JSON without a connection' {
        $text = New-MNWebhookSample MemberJoined
        $text | Should -BeOfType ([string])
        $text | Should -Not -Match '\n'
        $delivery = $text | ConvertFrom-Json
        $delivery.event_type | Should -Be 'MemberJoined'
        $delivery.payload.space_id | Should -Be $delivery.payload.network_id
        { [guid] $delivery.event_id } | Should -Not -Throw
    }

    It 'spells the kind as <_>' -ForEach 'MEMBER_JOINED', 'MemberJoinedHook', 'MemberJoined' {
        $expected = $_
        $spelling = switch -CaseSensitive ($expected) { 'MEMBER_JOINED' { 'Snake' } 'MemberJoinedHook' { 'Hook' } default { 'Pascal' } }
        (New-MNWebhookSample memberjoined -Spelling $spelling | ConvertFrom-Json).event_type | Should -BeExactly $expected
        (New-MNWebhookSample $expected | ConvertFrom-Json).event_type | Should -BeExactly 'MemberJoined'
    }

    It 'takes the IDs' {
        $id = [guid]::NewGuid()
        $delivery = New-MNWebhookSample MemberLeft -MemberId 5 -SpaceId 6 -NetworkId 7 -EventId $id | ConvertFrom-Json
        $delivery.payload.member.id, $delivery.payload.space_id, $delivery.payload.network_id | Should -Be 5, 6, 7
        $delivery.event_id | Should -Be "$id"
    }

    It 'takes kinds from the pipeline, and goes on after one that is unknown' {
        $errors = Get-ErrorRecord { 'PostCreated', 'PostDeleted', 'RsvpCreated' | New-MNWebhookSample | Set-Variable made -Scope Script }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNWebhookKindUnknown,*'
        ($script:made | ConvertFrom-Json).event_type | Should -Be 'PostCreated', 'RsvpCreated'
    }

    It 'takes members from the pipeline' {
        $null = Connect-MNNetwork -Sandbox
        $made = Get-MNMember -First 3 | New-MNWebhookSample MemberUpdated, MemberJoined
        ($made | ConvertFrom-Json).payload.member.id | Should -Be (20000001, 20000001, 20000002, 20000002, 20000003, 20000003)
    }

    It 'is what ConvertFrom-MNWebhook reads' {
        $read = New-MNWebhookSample MemberJoined -Spelling Hook -MemberId 5 -SpaceId 6 | ConvertFrom-MNWebhook
        $read.EventType, $read.MemberId, $read.SpaceId | Should -Be 'MemberJoined', 5, 6
    }

    It 'completes all kinds' {
        $line = 'New-MNWebhookSample '
        @((TabExpansion2 $line $line.Length).CompletionMatches).Count | Should -Be 47
        $line = 'New-MNWebhookSample MemberJ'
        (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText | Should -Be 'MemberJoinRequested', 'MemberJoined'
    }
}

Describe 'The webhook of Connect-MNNetwork -Sandbox' {
    BeforeAll {
        $reply = {
            param($Context, $Notes)
            $reader = [System.IO.StreamReader]::new($Context.Request.InputStream)
            $Notes.Deliveries.Enqueue([pscustomobject]@{ Key = $Context.Request.Headers['Authorization']; Body = $reader.ReadToEnd() })
            $Context.Response.StatusCode = 202
            $null = $Notes.Arrived.Release()
        }
        $notes = [hashtable]::Synchronized(@{
                Deliveries = [System.Collections.Concurrent.ConcurrentQueue[object]]::new()
                Arrived    = [System.Threading.SemaphoreSlim]::new(0)
            })
        $service = Start-ScriptedService $reply $notes
        $key = ConvertTo-SecureString 'rehearsal-key' -AsPlainText -Force
    }

    AfterAll { Stop-EndlessService $service }

    It 'delivers a change to the endpoint, with the key' {
        $connection = Connect-MNNetwork -Sandbox -WebhookUri $service.Uri -WebhookKey $key -WebhookSpeed 3600 -Name hooks
        $null = Add-MNSpaceMember -SpaceId 3100010 -MemberId 20000013 -Connection hooks
        $notes.Arrived.Wait(30000) | Should -BeTrue
        $delivery = $null
        $notes.Deliveries.TryDequeue([ref] $delivery) | Should -BeTrue
        $delivery.Key | Should -Be 'Bearer rehearsal-key'
        $payload = ($delivery.Body | ConvertFrom-Json).payload
        $payload.member.id, $payload.space_id, $payload.network_id | Should -Be 20000013, 3100010, 10001
        Disconnect-MNNetwork $connection
    }

    It 'is for the sandbox only' {
        $parameters = (Get-Command Connect-MNNetwork).ParameterSets | Where-Object { $_.Parameters.Name -contains 'WebhookUri' }
        $parameters.Name | Should -Be 'SandboxWebhook'
        { Connect-MNNetwork sandbox -Token $key -WebhookUri $service.Uri -WebhookKey $key } | Should -Throw -ErrorId 'AmbiguousParameterSet,*'
    }

    It 'refuses an address without scheme, and shows no key' {
        { Connect-MNNetwork -Sandbox -WebhookUri 'somewhere' -WebhookKey $key } | Should -Throw -ErrorId 'MNConnectionInvalid,*' -ExpectedMessage '*http or https*'
        "$($Error[0] | Format-List * -Force | Out-String)" | Should -Not -BeLike '*rehearsal-key*'
    }
}
