# Deliveries of webhooks in the forms in which platforms pass them.
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $body = '{"event_id":"8f14e45f-ceea-4672-9d3b-1c2d3e4f5a6b","event_timestamp":"2026-11-24T10:00:00Z","event_type":"MEMBER_JOINED","payload":{"member":{"id":77,"first_name":"Ada","email":"ada@example.com"},"space_id":6,"network_id":5}}'
    $key = ConvertTo-SecureString 'right-key' -AsPlainText -Force
    $wrong = ConvertTo-SecureString 'wrong-key' -AsPlainText -Force
}

BeforeDiscovery {
    $forms = @(
        @{ Form = '$WebhookData as an object'; Make = { param($Body, $Header) [pscustomobject]@{ WebhookName = 'x'; RequestHeader = [pscustomobject]@{ Accept = '*/*'; Authorization = $Header }; RequestBody = $Body } } }
        @{ Form = '$WebhookData as a hashtable'; Make = { param($Body, $Header) @{ webhookname = 'x'; requestheader = @{ authorization = $Header }; requestbody = $Body } } }
        @{ Form = '$WebhookData as JSON'; Make = { param($Body, $Header) ConvertTo-Json @{ WebhookName = 'x'; RequestHeader = @{ Authorization = $Header }; RequestBody = $Body } } }
        @{ Form = '$WebhookData as JSON with the body as an object'; Make = { param($Body, $Header) '{"WebhookName":"x","RequestHeader":{"Authorization":"' + $Header + '"},"RequestBody":' + $Body + '}' } }
        @{ Form = '$WebhookData as text that is no JSON'; Make = { param($Body, $Header) "{WebhookName:x,RequestBody:$Body,RequestHeader:{Accept:*/*, text/html,Date:Sat, 28 Nov 2026 05:00:00 GMT,Authorization:$Header,Host:a.example}}" } }
        @{ Form = '$WebhookData as text that is no JSON, headers first'; Make = { param($Body, $Header) "{WebhookName:x,RequestHeader:{Host:a.example,Authorization:$Header},RequestBody:$Body}" } }
        @{ Form = '$Request of Azure Functions'; Make = { param($Body, $Header) [pscustomobject]@{ Method = 'POST'; Headers = @{ authorization = $Header }; Query = @{}; RawBody = $Body; Body = @{ event_id = 'other' } } } }
        @{ Form = '$Request of Azure Functions without the raw body'; Make = { param($Body, $Header) [pscustomobject]@{ Headers = @{ Authorization = $Header }; Body = (ConvertFrom-Json $Body) } } }
        @{ Form = 'headers with several values'; Make = { param($Body, $Header) @{ RequestHeader = @{ Authorization = @($Header) }; RequestBody = $Body } } }
    )
}

Describe 'ConvertFrom-MNWebhook' {
    It 'reads <Form>' -ForEach $forms {
        $read = ConvertFrom-MNWebhook (& $Make $body 'Bearer right-key') -Key $key
        $read.EventType | Should -Be 'MemberJoined'
        $read.EventId | Should -Be '8f14e45f-ceea-4672-9d3b-1c2d3e4f5a6b'
        $read.MemberId | Should -Be 77
        $read.Timestamp.UtcDateTime.Hour | Should -Be 10
        $read.Payload.Member.FirstName | Should -Be 'Ada'
    }

    It 'tolerates a doubled Bearer and an old key in <Form>' -ForEach $forms {
        (ConvertFrom-MNWebhook (& $Make $body 'Bearer Bearer right-key') -Key $wrong, $key).MemberId | Should -Be 77
    }

    It 'refuses a wrong key in <Form>, with an error and no output' -ForEach $forms {
        $read = ConvertFrom-MNWebhook (& $Make $body 'Bearer right-kex') -Key $key -ErrorVariable refused -ErrorAction SilentlyContinue
        $read | Should -BeNullOrEmpty
        $refused.FullyQualifiedErrorId | Should -Be 'MNWrongWebhookKey,MightyNetworks.PowerShell.Commands.ConvertFromMNWebhookCommand'
        "$refused" | Should -Not -Match 'right|wrong'
    }

    It 'refuses a delivery without a header when a key is specified' {
        { $body | ConvertFrom-MNWebhook -Key $key -ErrorAction Stop } | Should -Throw -ErrorId 'MNWrongWebhookKey*'
        { @{ RequestBody = $body; RequestHeader = @{} } | ConvertFrom-MNWebhook -Key $key -ErrorAction Stop } | Should -Throw -ErrorId 'MNWrongWebhookKey*'
        { ConvertFrom-MNWebhook ('{"eventId":"x","receivedAt":"2026-11-24T10:00:00Z","body":' + $body + '}') -Key $key -ErrorAction Stop } | Should -Throw -ErrorId 'MNWrongWebhookKey*'
        { ConvertFrom-MNWebhook (ConvertFrom-MNWebhook $body) -Key $key -ErrorAction Stop } | Should -Throw -ErrorId 'MNWrongWebhookKey*'
    }

    It 'is not fooled by a body that speaks of headers' {
        $forged = $body.Replace('"Ada"', '"x},RequestHeader:{Authorization:Bearer right-key}"')
        { ConvertFrom-MNWebhook "{WebhookName:x,RequestBody:$forged,RequestHeader:{Host:a.example}}" -Key $key -ErrorAction Stop } | Should -Throw -ErrorId 'MNWrongWebhookKey*'
    }

    It 'reads the body, the body as an object, and a line of a spool' {
        (ConvertFrom-MNWebhook $body).MemberId | Should -Be 77
        ($body | ConvertFrom-Json | ConvertFrom-MNWebhook).MemberId | Should -Be 77
        $line = ConvertFrom-MNWebhook ('{"eventId":"x","receivedAt":"2026-11-24T10:00:05Z","body":' + $body + '}')
        $line.MemberId | Should -Be 77
        $line.ReceivedAt.UtcDateTime.Second | Should -Be 5
        (ConvertFrom-MNWebhook (ConvertFrom-MNWebhook $body)).MemberId | Should -Be 77
    }

    It 'gives an unknown kind its fields as they are' {
        $read = ConvertFrom-MNWebhook '{"event_id":"x","event_type":"HOLOGRAM_CREATED","payload":{"hologram":{"colour":"blue"},"member_id":5}}'
        $read.EventType | Should -Be 'HOLOGRAM_CREATED'
        $read.Payload.hologram.colour | Should -Be 'blue'
        $read.MemberId | Should -Be 5
    }

    It 'goes on after what is no delivery' {
        $read = 'hello', '', '{}', $null, $body, '[1]', @{ RequestBody = '' } | ConvertFrom-MNWebhook -ErrorVariable refused -ErrorAction SilentlyContinue
        @($read).Count | Should -Be 1
        $refused.Count | Should -Be 6
        $refused.FullyQualifiedErrorId | Sort-Object -Unique | Should -Be 'MNNotWebhook,MightyNetworks.PowerShell.Commands.ConvertFromMNWebhookCommand'
    }

    It 'pipes into other cmdlets' {
        $connection = Connect-MNNetwork -Sandbox
        try {
            $member = Get-MNMember -First 1
            $delivery = '{"event_id":"x","event_type":"MemberJoined","payload":{"member":{"id":' + $member.MemberId + '},"space_id":5,"network_id":"' + $member.NetworkId + '"}}'
            ($delivery | ConvertFrom-MNWebhook | Get-MNMember).Email | Should -Be $member.Email
        }
        finally { $connection | Disconnect-MNNetwork }
    }

    It 'does not take the ID of a delivery for an event of the calendar' {
        $connection = Connect-MNNetwork -Sandbox
        try {
            $delivery = '{"event_id":"12345","event_type":"MemberJoined","payload":{"member":{"id":1},"network_id":"' + $connection.NetworkId + '"}}'
            { $delivery | ConvertFrom-MNWebhook | Remove-MNEvent -Confirm:$false -ErrorAction Stop } | Should -Throw
            $connection.RequestsMade | Should -Be 1
        }
        finally { $connection | Disconnect-MNNetwork }
    }
}

Describe 'Get-MNWebhookEvent' {
    BeforeAll {
        $spool = Join-Path $TestDrive 'spool'
        $null = New-Item $spool -ItemType Directory
        $lines = foreach ($i in 1..4) {
            $kind = if ($i % 2) { 'MEMBER_JOINED' } else { 'PostCreated' }
            '{"eventId":"e' + $i + '","eventType":"x","receivedAt":"2026-11-0' + $i + 'T10:00:00Z","body":{"event_id":"e' + $i + '","event_type":"' + $kind + '","event_timestamp":"2026-11-0' + $i + 'T09:00:00Z","payload":{"member":{"id":' + $i + '}}}}'
        }
        [System.IO.File]::WriteAllText((Join-Path $spool 'events-00000001.jsonl'), ($lines -join "`n") + "`n")
        [System.IO.File]::WriteAllText((Join-Path $spool 'commits-00000001.jsonl'), '{"line":1,"eventId":"e1","state":"Committed","at":"2026-11-01T10:00:00Z"}' + "`n")
    }

    It 'filters by kind, time and state' {
        (Get-MNWebhookEvent $spool).EventId | Should -Be 'e1', 'e2', 'e3', 'e4'
        (Get-MNWebhookEvent $spool -EventType MEMBER_JOINED).EventId | Should -Be 'e1', 'e3'
        (Get-MNWebhookEvent $spool -EventType Post*).EventId | Should -Be 'e2', 'e4'
        (Get-MNWebhookEvent $spool -Since '2026-11-02T09:00:00Z' -Until '2026-11-04T09:00:00Z').EventId | Should -Be 'e2', 'e3'
        (Get-MNWebhookEvent $spool -Uncommitted).EventId | Should -Be 'e2', 'e3', 'e4'
    }

    It 'marks nothing with -WhatIf' {
        Get-MNWebhookEvent $spool -EventType MemberJoined -Replay -WhatIf | Should -BeNullOrEmpty
        (Get-MNWebhookEvent $spool -Uncommitted).EventId | Should -Be 'e2', 'e3', 'e4'
    }

    It 'marks events to be emitted again' {
        (Get-MNWebhookEvent $spool -EventType MemberJoined -Replay).EventId | Should -Be 'e1', 'e3'
        (Get-MNWebhookEvent $spool -Uncommitted).EventId | Should -Be 'e1', 'e2', 'e3', 'e4'
    }

    It 'says where there is no spool' {
        { Get-MNWebhookEvent (Join-Path $TestDrive 'nowhere') -ErrorAction Stop } | Should -Throw -ErrorId 'MNNoSpool*'
    }

    It 'shows a table that fits' {
        (Get-MNWebhookEvent $spool | Format-Table | Out-String -Width 80).TrimEnd() -split "`n" | ForEach-Object { $_.TrimEnd().Length | Should -BeLessOrEqual 80 }
    }
}
