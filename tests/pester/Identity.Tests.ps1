BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $server = Start-SandboxServer
    $token = ConvertTo-SecureString 'sandbox-token' -AsPlainText -Force
    function Connect-Unverified([string] $NetworkId, [string] $Name = $NetworkId) {
        Connect-MNNetwork $NetworkId -Token $token -BaseUri $server.Uri -NoVerify -Name $Name -MaxRetry 0
    }
}

AfterAll { Stop-SandboxServer $server }

Describe 'A connection made with -NoVerify' {
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'changes an object of its network by the name that it knows, without a question' {
        $connection = Connect-Unverified sandbox
        $null = Get-MNMember 20000004 | Set-MNMember -FirstName Ada
        $connection.RequestsMade | Should -Be 2
    }

    It 'finds out once which network it is to, before it changes an object of one with another kind of name' {
        $connection = Connect-Unverified sandbox
        $rows = 20000004..20000006 | ForEach-Object { [pscustomobject]@{ MemberId = $_; NetworkId = '10001' } }
        $sent = @(Get-SentRequest { $rows | Set-MNMember -FirstName Ada })
        $sent | Where-Object { $_ -like 'GET *' } | Should -Be 'GET /me'
        $sent.Count | Should -Be 4
        $sent[0] | Should -Be 'GET /me'
        $connection.RequestsMade, $connection.NetworkId, $connection.Subdomain | Should -Be 4, '10001', 'sandbox'
        $connection.Title | Should -Not -BeNullOrEmpty
        $connection.User | Should -Not -BeNullOrEmpty
    }

    It 'never changes or reads an object of another network: <NetworkId> through <Given>' -ForEach @(
        @{ Given = 'sandbox'; NetworkId = '10002'; Asked = 1 }
        @{ Given = '10001'; NetworkId = 'elsewhere'; Asked = 1 }
        @{ Given = '10001'; NetworkId = '10002'; Asked = 0 }
        @{ Given = 'sandbox'; NetworkId = 'elsewhere'; Asked = 0 }
    ) {
        $connection = Connect-Unverified $Given
        $row = [pscustomobject]@{ MemberId = 20000004; NetworkId = $NetworkId }
        (Get-ErrorRecord { $row | Remove-MNMember -Confirm:$false }).FullyQualifiedErrorId | Should -BeLike 'MNOtherNetwork,*'
        (Get-ErrorRecord { $row | Remove-MNMember -Confirm:$false -Connection $connection }).FullyQualifiedErrorId | Should -BeLike 'MNOtherNetwork,*'
        (Get-ErrorRecord { $row | Get-MNMember }).FullyQualifiedErrorId | Should -BeLike 'MNOtherNetwork,*'
        (Get-ErrorRecord { $row | Get-MNMember -Connection $connection }).FullyQualifiedErrorId | Should -BeLike 'MNOtherNetwork,*'
        $connection.RequestsMade | Should -Be $Asked
    }

    It 'finds out under -WhatIf, too, so that -WhatIf tells no untruth' {
        $connection = Connect-Unverified sandbox
        $row = [pscustomobject]@{ MemberId = 20000004; NetworkId = '10002' }
        @(Get-WhatIfMessage { $row | Remove-MNMember -WhatIf -ErrorAction SilentlyContinue }).Count | Should -Be 0
        @(Get-WhatIfMessage { [pscustomobject]@{ MemberId = 20000004; NetworkId = '10001' } | Remove-MNMember -WhatIf }).Count | Should -Be 1
        $connection.RequestsMade | Should -Be 1
    }

    It 'leaves an object to the other connection that is to its network' {
        $wanted = Connect-Unverified sandbox
        $other = Connect-Unverified '10002'
        $null = [pscustomobject]@{ MemberId = 20000004; NetworkId = '10001' } | Set-MNMember -FirstName Ada
        $wanted.RequestsMade, $other.RequestsMade | Should -Be 2, 0
    }

    It 'changes nothing where it cannot find out, and says so' {
        $connection = Connect-MNNetwork sandbox -Token (ConvertTo-SecureString 'wrong' -AsPlainText -Force) -BaseUri $server.Uri -NoVerify
        { [pscustomobject]@{ MemberId = 20000004; NetworkId = '10001' } | Remove-MNMember -Confirm:$false } |
            Should -Throw -ErrorId 'MNUnauthorized,*' -ExpectedMessage '*nothing was sent for it*'
        $connection.RequestsMade | Should -Be 1
    }

    It 'asks once, however many runspaces ask at the same time' {
        $connection = Connect-Unverified sandbox
        $manifest = Get-BuiltModulePath
        Invoke-InRunspacePool (20000010..20000029) $manifest, $connection {
            param($memberId, $manifest, $connection)
            Import-Module $manifest
            [pscustomobject]@{ MemberId = $memberId; NetworkId = '10001' } | Get-MNMember -Connection $connection
        } | Should -HaveCount 20
        $connection.RequestsMade | Should -Be 21
    }
}

Describe 'What a connection is made of' {
    AfterEach {
        Get-MNConnection | Disconnect-MNNetwork
        $env:MN_NETWORK_ID, $env:MN_API_TOKEN = $null, $null
    }

    It 'is no network <Network>, whichever way it comes' -ForEach @(
        '.', '..', 'a/b', 'a\b', 'a b', '%2e%2e', "a`nb", 'community.example.com', 'https://user:pw@name.mn.co' | ForEach-Object { @{ Network = $_ } }
    ) {
        { Connect-MNNetwork $Network -Token $token -BaseUri $server.Uri } | Should -Throw -ErrorId 'MNConnectionInvalid,*' -ExpectedMessage '*number*subdomain*'
        { Connect-MNNetwork -Credential ([pscredential]::new($Network, $token)) -BaseUri $server.Uri } |
            Should -Throw -ErrorId 'MNConnectionInvalid,*' -ExpectedMessage '*number*subdomain*'
        $env:MN_NETWORK_ID = $Network
        { Connect-MNNetwork -Token $token -BaseUri $server.Uri } | Should -Throw -ErrorId 'MNConnectionInvalid,*' -ExpectedMessage '*number*subdomain*'
        Get-MNConnection | Should -BeNullOrEmpty
    }

    It 'is understood from <Network>' -ForEach @(' sandbox ', 'sandbox/', 'https://sandbox.mn.co/feed', 'sandbox.mn.co' | ForEach-Object { @{ Network = $_ } }) {
        (Connect-MNNetwork $Network -Token $token -BaseUri $server.Uri).NetworkId | Should -Be '10001'
    }

    It 'is a token as people paste it: <Text>' -ForEach @(" sandbox-token`r`n", 'Bearer sandbox-token' | ForEach-Object { @{ Text = $_ } }) {
        (Connect-MNNetwork sandbox -Token (ConvertTo-SecureString $Text -AsPlainText -Force) -BaseUri $server.Uri).NetworkId | Should -Be '10001'
    }

    It 'is no token that no service gives, and is not shown' -ForEach @('secret part', "secret`tpart", '"secretpart"', 'secretpärt', "secret$([char] 0x200B)part" | ForEach-Object { @{ Text = $_ } }) {
        { Connect-MNNetwork sandbox -Token (ConvertTo-SecureString $Text -AsPlainText -Force) -BaseUri $server.Uri -NoVerify } |
            Should -Throw -ErrorId 'MNConnectionInvalid,*' -ExpectedMessage '*token holds characters*'
        $Error[0] | Format-List * -Force | Out-String | Should -Not -BeLike '*secret*'
    }

    It 'is no address <Address>, whose password is not shown' -ForEach @(
        'https://user:hidden@127.0.0.1/', 'http://hidden@127.0.0.1/', 'ftp://127.0.0.1/', 'file:///hidden', 'https://127.0.0.1/?key=hidden',
        'https://127.0.0.1/#hidden', 'http://example.com/', 'hidden' | ForEach-Object { @{ Address = $_ } }
    ) {
        { Connect-MNNetwork sandbox -Token $token -BaseUri $Address -NoVerify } | Should -Throw -ErrorId 'MNConnectionInvalid,*' -ExpectedMessage '*base URI*'
        "$($Error[0]) $($Error[0].Exception)" | Should -Not -BeLike '*hidden*'
        Get-MNConnection | Should -BeNullOrEmpty
    }
}

Describe 'A connection that is disconnected in another runspace' {
    It 'ends the cmdlet that waits, at once, with MNNotConnected' {
        $listener = [System.Net.Sockets.TcpListener]::new([System.Net.IPAddress]::Loopback, 0)
        $listener.Start()
        $connection = Connect-MNNetwork 10001 -Token $token -BaseUri "http://127.0.0.1:$($listener.LocalEndpoint.Port)" -NoVerify
        $shell = [powershell]::Create()
        try {
            $null = $shell.AddScript({
                    param($Manifest, $Connection)
                    Import-Module $Manifest
                    try { Get-MNMember 5 -Connection $Connection } catch { $_.FullyQualifiedErrorId; $_.Exception.MayHaveBeenDone }
                    try { Remove-MNMember 5 -Confirm:$false -Connection $Connection } catch { $_.FullyQualifiedErrorId }
                }).AddArgument((Get-BuiltModulePath)).AddArgument($connection)
            $running = $shell.BeginInvoke()
            # The request is on its way once the service has a connection.
            $client = $listener.AcceptTcpClient()
            $null = $client.GetStream().ReadByte()
            Disconnect-MNNetwork $connection
            $running.AsyncWaitHandle.WaitOne(20000) | Should -BeTrue
            $seen = $shell.EndInvoke($running)
            $seen[0] | Should -BeLike 'MNNotConnected,*'
            $seen[1] | Should -BeFalse
            $seen[2] | Should -BeLike 'MNNotConnected,*'
        }
        finally {
            if ($client) { $client.Dispose() }
            $listener.Stop()
            $shell.Dispose()
        }
    }
}
