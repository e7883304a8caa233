BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
}

Describe 'A list that is removed while it is read' {
    BeforeEach { $connection = Connect-MNNetwork -Sandbox }
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'leaves no member, with -ThrottleLimit <_> on both sides' -ForEach 1, 8 {
        Get-MNMember -ThrottleLimit $_ | Remove-MNMember -ThrottleLimit $_ -Confirm:$false -ErrorVariable refused -ErrorAction SilentlyContinue
        @(Get-MNMember).MemberId | Should -Be @($refused.TargetObject)
        $refused.Count | Should -BeLessThan 20
    }

    It 'leaves those who do not match a condition' {
        $odd = @((Get-MNMember).MemberId | Where-Object { $_ % 2 })
        Get-MNMember | Where-Object { $_.MemberId % 2 -eq 0 } | Remove-MNMember -Confirm:$false -ThrottleLimit 4 -ErrorVariable refused -ErrorAction SilentlyContinue
        @((Get-MNMember).MemberId | Where-Object { $_ % 2 }) | Should -Be $odd
        @((Get-MNMember).MemberId | Where-Object { $_ % 2 -eq 0 }) | Should -Be @($refused.TargetObject)
    }

    It 'removes as many as -First says' {
        $before = @((Get-MNMember).MemberId)
        $wanted = @((Get-MNMember -Skip 20 -First 150).MemberId)
        Get-MNMember -Skip 20 -First 150 | Remove-MNMember -Confirm:$false -ErrorVariable refused -ErrorAction SilentlyContinue
        @((Get-MNMember).MemberId) | Should -Be @($before | Where-Object { $_ -notin $wanted -or $_ -in $refused.TargetObject })
    }

    It 'leaves no post, invite or tag' {
        1..130 | ForEach-Object { $null = New-MNTag -Title "Tag $_" }
        Get-MNTag | Remove-MNTag -Confirm:$false
        Get-MNTag | Should -BeNullOrEmpty
        Get-MNPost | Remove-MNPost -Confirm:$false -ThrottleLimit 8
        Get-MNPost | Should -BeNullOrEmpty
        Get-MNInvite | Remove-MNInvite -Confirm:$false -ErrorVariable refused -ErrorAction SilentlyContinue
        @(Get-MNInvite).InviteId | Should -Be @($refused.TargetObject)
    }

    It 'takes no request more with -WhatIf' {
        $made = $connection.RequestsMade
        $null = Get-WhatIfMessage { Get-MNMember | Remove-MNMember -WhatIf }
        $connection.RequestsMade - $made | Should -Be 3
    }
}

Describe 'A list that is shorter than its total' {
    BeforeAll {
        # Every list has two objects and says that it has five.
        $listener = [System.Net.HttpListener]::new()
        $uri = "http://127.0.0.1:$(Get-FreePort)/"
        $listener.Prefixes.Add($uri)
        $listener.Start()
        $shell = [powershell]::Create()
        $null = $shell.AddScript({
                param($Listener)
                while ($Listener.IsListening) {
                    try { $context = $Listener.GetContext() } catch { break }
                    $items = if ($context.Request.QueryString['page'] -eq '1') { '{"id":1},null,{"id":2},{"id":1}' }
                    $bytes = [System.Text.Encoding]::UTF8.GetBytes("{`"data`":[$items],`"meta`":{`"total_count`":5}}")
                    $context.Response.ContentType = 'application/json'
                    $context.Response.ContentLength64 = $bytes.Length
                    try { $context.Response.OutputStream.Write($bytes, 0, $bytes.Length); $context.Response.Close() } catch { continue }
                }
            }).AddArgument($listener)
        $null = $shell.BeginInvoke()
        $null = Connect-MNNetwork 10001 -Token (ConvertTo-SecureString 'token' -AsPlainText -Force) -BaseUri $uri -NoVerify
    }
    AfterAll {
        Get-MNConnection | Disconnect-MNNetwork
        $listener.Close()
        $shell.Stop()
        $shell.Dispose()
    }

    It 'writes what there is, and warns' {
        $members = Get-MNMember -WarningVariable warnings -WarningAction SilentlyContinue
        $members.MemberId | Should -Be 1, 2
        $warnings | Should -BeLike '*5 objects, but 3 were read*'
    }

    It 'is an error with <_>' -ForEach '-ErrorAction Stop', '$ErrorActionPreference = Stop' {
        $seen = [System.Collections.Generic.List[object]]::new()
        $read = if ($_ -like '-*') { { Get-MNMember -ErrorAction Stop | ForEach-Object { $seen.Add($_) } } }
        else { { $ErrorActionPreference = 'Stop'; Get-MNMember | ForEach-Object { $seen.Add($_) } } }
        $read | Should -Throw -ErrorId 'MNListIncomplete,*' -ExpectedMessage '*5 objects, but 3 were read*'
        $seen.MemberId | Should -Be 1, 2
    }

    It 'says with -Verbose what was left out' {
        $verbose = Get-MNMember -Verbose -WarningAction SilentlyContinue 4>&1 | Out-String
        $verbose | Should -Match 'Dropped 1 objects'
        $verbose | Should -Match 'Skipped 1 entries'
    }
}
