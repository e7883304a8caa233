BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'Invoke-MNRequest' {
    BeforeEach { $null = Connect-MNNetwork -Sandbox }
    AfterEach { Disconnect-MNNetwork }

    It 'gets an object as PowerShell has them' {
        $member = Invoke-MNRequest /members/20000005/
        $member | Should -BeOfType 'PSCustomObject'
        $member.id | Should -BeOfType 'long'
        $member.id | Should -Be 20000005
        $member.referral_count | Should -BeOfType 'long'
        $member.created_at | Should -BeOfType 'string'
        $member.categories[0].id | Should -BeGreaterThan 0
    }

    It 'keeps ids of any size' {
        (Invoke-MNRequest abuse_reports -Paginate)[-1].id | Should -Be ([uint64] 9300000000000000001)
    }

    It 'gets a page of a list as it is sent' {
        $page = Invoke-MNRequest members -Query @{ per_page = 2; page = 3 }
        $page.items.Count | Should -Be 2
        $page.meta.total_count | Should -Be 250
        (Invoke-MNRequest 'members?per_page=3').items.Count | Should -Be 3
    }

    It 'reads a list object by object with -Paginate' {
        Measure-Request { $script:all = Invoke-MNRequest /members -Paginate } | Should -Be 3
        $all.Count | Should -Be 250
        Measure-Request { Invoke-MNRequest /members -Paginate | Select-Object -First 10 } | Should -Be 1
    }

    It 'sends <What> as JSON' -ForEach @(
        @{ What = 'a hashtable'; Body = @{ title = 'Größe'; color = '#112233' } }
        @{ What = 'a custom object'; Body = [pscustomobject]@{ title = 'Größe'; color = '#112233' } }
        @{ What = 'a string'; Body = '{"title": "Größe", "color": "#112233"}' }
    ) {
        $tag = Invoke-MNRequest /tags -Method Post -Body $Body
        $tag.title | Should -Be 'Größe'
        $tag.color | Should -Be '#112233'
    }

    It 'sends the rows of a table' {
        ("title`nOne`nTwo" | ConvertFrom-Csv | Invoke-MNRequest /tags -Method Post).title | Should -Be 'One', 'Two'
    }

    It 'sends lists in a query value by value, and leaves null out' {
        (Invoke-MNRequest /purchases -Query @{ plan_id = 810003; member_id = $null }).meta.total_count | Should -Be 6
        (Invoke-MNRequest /subscriptions -Query ([ordered]@{ status = @('canceled') })).meta.total_count | Should -Be 4
    }

    It 'emits nothing where nothing is answered' {
        Invoke-MNRequest /tags/710005/ -Method Delete -Confirm:$false | Should -BeNullOrEmpty
        (Get-ErrorRecord { Get-MNTag 710005 }).FullyQualifiedErrorId | Should -BeLike 'MNNotFound,*'
    }

    It 'sends nothing with -WhatIf: <_>' -ForEach 'Post', 'Put', 'Patch', 'Delete' {
        Measure-Request { Invoke-MNRequest /tags/710005/ -Method $_ -WhatIf } | Should -Be 0
    }

    It 'reads even with -WhatIf' {
        (Invoke-MNRequest /me -WhatIf).user.id | Should -Be 20000001
    }

    It 'reports what the service refuses' -ForEach @(
        @{ Call = { Invoke-MNRequest /members/99999999/ }; Id = 'MNNotFound'; Path = '/members/99999999/' }
        @{ Call = { Invoke-MNRequest /nothing -Paginate }; Id = 'MNNotFound'; Path = $null }
        @{ Call = { Invoke-MNRequest /tags -Method Post -Body @{ colour = 'red' } }; Id = 'MNInvalid'; Path = '/tags' }
        @{ Call = { Invoke-MNRequest /collections/410001/ -Method Delete -Confirm:$false }; Id = 'MNInvalid'; Path = '/collections/410001/' }
    ) {
        $errors = Get-ErrorRecord $Call
        $errors.FullyQualifiedErrorId | Should -BeLike "$Id,*"
        if ($Path) { $errors.TargetObject | Should -Be $Path }
    }

    It 'refuses <What>, and sends nothing' -ForEach @(
        @{ What = 'another address'; Call = { Invoke-MNRequest 'https://example.com/members' } }
        @{ What = 'another host'; Call = { Invoke-MNRequest '//example.com/members' } }
        @{ What = 'a way out of the network'; Call = { Invoke-MNRequest '/../10002/members' } }
        @{ What = 'an escaped way out'; Call = { Invoke-MNRequest '/%2e%2e%2f10002/members' -Paginate } }
        @{ What = 'a body of a GET'; Call = { Invoke-MNRequest /members -Body @{ a = 1 } } }
        @{ What = 'a body that is no JSON'; Call = { Invoke-MNRequest /tags -Method Post -Body 'title=x' } }
        @{ What = 'a body that holds itself'; Call = { $self = @{}; $self.self = $self; Invoke-MNRequest /tags -Method Post -Body $self } }
        @{ What = 'a body of what has no one form'; Call = { Invoke-MNRequest /tags -Method Post -Body @{ process = [System.Diagnostics.Process]::GetCurrentProcess() } } }
        @{ What = 'page numbers with -Paginate'; Call = { Invoke-MNRequest '/members?page=2' -Paginate } }
    ) {
        Measure-Request { $Call | Should -Throw -ErrorId 'MNInvalidRequest,*' } | Should -Be 0
    }
}

Describe 'The JSON that Invoke-MNRequest sends' {
    BeforeAll { $server = Start-SandboxServer }
    AfterAll { Stop-SandboxServer $server }
    BeforeEach { $null = Connect-SandboxServer $server }
    AfterEach { Disconnect-MNNetwork }

    It 'writes <What>' -ForEach @(
        @{ What = 'numbers'; Value = [ordered]@{ a = 1; b = -2.5; c = 1.10d; d = [uint64]::MaxValue }; Json = '{"a":1,"b":-2.5,"c":1.10,"d":18446744073709551615}' }
        @{ What = 'flags and nothing'; Value = [ordered]@{ a = $true; b = $false; c = $null }; Json = '{"a":true,"b":false,"c":null}' }
        @{ What = 'lists'; Value = @{ a = @(1, 'x', @{ b = @() }) }; Json = '{"a":[1,"x",{"b":[]}]}' }
        @{ What = 'moments'; Value = @{ a = [DateTimeOffset]::new(2030, 1, 2, 3, 4, 5, [timespan]::FromHours(2)) }; Json = '{"a":"2030-01-02T03:04:05+02:00"}' }
        @{ What = 'values of this module'; Value = @{ when = 'EndOfBillingCycle' -as [MightyNetworks.CancellationTime] }; Json = '{"when":"end_of_billing_cycle"}' }
    ) {
        $null = Get-ErrorRecord { Invoke-MNRequest /tags -Method Post -Body $Value }
        $sent = (Get-ServerLog $server)[-1].Body
        [System.Text.Json.Nodes.JsonNode]::DeepEquals([System.Text.Json.Nodes.JsonNode]::Parse($sent), [System.Text.Json.Nodes.JsonNode]::Parse($Json)) | Should -BeTrue -Because "it sent $sent"
    }
}
