BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $server = Start-SandboxServer
    function ConvertTo-Token([string] $Text) { ConvertTo-SecureString $Text -AsPlainText -Force }
}

AfterAll {
    Stop-SandboxServer $server
    Get-MNConnection | Disconnect-MNNetwork
}

Describe 'Connect-MNNetwork' {
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'proves the token with one request and shows the network' {
        $connection = Connect-SandboxServer $server
        $connection.RequestsMade | Should -Be 1
        $connection.NetworkId | Should -Be '10001'
        $connection.Title | Should -Not -BeNullOrEmpty
        $connection.IsDefault | Should -BeTrue
    }

    It 'sends nothing with -NoVerify' {
        (Connect-SandboxServer $server @{ NoVerify = $true }).RequestsMade | Should -Be 0
    }

    It 'takes network and token from a credential' {
        $credential = [pscredential]::new('10001', (ConvertTo-Token 'sandbox-token'))
        (Connect-MNNetwork -Credential $credential -BaseUri $server.Uri).NetworkId | Should -Be '10001'
    }

    It 'takes network and token from the environment' {
        $env:MN_NETWORK_ID, $env:MN_API_TOKEN = 'sandbox', 'sandbox-token'
        try { (Connect-MNNetwork -BaseUri $server.Uri).NetworkId | Should -Be '10001' }
        finally { $env:MN_NETWORK_ID, $env:MN_API_TOKEN = $null, $null }
    }

    It 'says what is missing when nothing was given' {
        { Connect-MNNetwork sandbox } | Should -Throw -ErrorId 'MNCredentialMissing,*' -ExpectedMessage '*MN_API_TOKEN*'
        { Connect-MNNetwork -Token (ConvertTo-Token 'x') } | Should -Throw -ErrorId 'MNCredentialMissing,*' -ExpectedMessage '*-NetworkId*'
    }

    It 'refuses a wrong token with one clear error, and keeps no connection' {
        { Connect-MNNetwork sandbox -Token (ConvertTo-Token 'wrong') -BaseUri $server.Uri } |
            Should -Throw -ErrorId 'MNUnauthorized,*' -ExpectedMessage '*token*'
        Get-MNConnection | Should -BeNullOrEmpty
    }

    It 'refuses a token of another network' {
        { Connect-MNNetwork elsewhere -Token (ConvertTo-Token 'sandbox-token') -BaseUri $server.Uri } | Should -Throw -ExpectedMessage '*network*'
        Get-MNConnection | Should -BeNullOrEmpty
    }

    It 'says that a host cannot be reached, and that nothing was sent' {
        { Connect-MNNetwork sandbox -Token (ConvertTo-Token 'x') -BaseUri 'http://127.0.0.1:9' -MaxRetry 0 } |
            Should -Throw -ErrorId 'MNUnreachable,*' -ExpectedMessage '*nothing was sent*'
    }

    It 'reaches this machine without a proxy, whatever the variables say' {
        $before = $env:HTTPS_PROXY, $env:ALL_PROXY
        $env:HTTPS_PROXY = $env:ALL_PROXY = 'http://127.0.0.1:9'
        try { (Connect-SandboxServer $server @{ Proxy = '127.0.0.1:9' }).NetworkId | Should -Be '10001' }
        finally { $env:HTTPS_PROXY, $env:ALL_PROXY = $before }
    }

    It 'names a proxy that cannot be reached, and never its password' {
        $port = Get-FreePort
        { Connect-MNNetwork sandbox -Token (ConvertTo-Token 'x') -BaseUri https://api.invented.example -Proxy "http://ada:pass-word@127.0.0.1:$port" -MaxRetry 0 } |
            Should -Throw -ErrorId 'MNUnreachable,*' -ExpectedMessage "*the proxy http://127.0.0.1:$port*nothing was sent*"
        "$($Error[0].Exception)" | Should -Not -BeLike '*pass-word*'
    }

    It 'sends a token unencrypted to no other machine' {
        { Connect-MNNetwork sandbox -Token (ConvertTo-Token 'x') -BaseUri 'http://example.com' } | Should -Throw -ErrorId 'MNConnectionInvalid,*' -ExpectedMessage '*https*'
    }

    It 'refuses a token that no header can carry without showing it' {
        { Connect-MNNetwork sandbox -Token (ConvertTo-Token "secret`nvalue") -BaseUri $server.Uri } | Should -Throw -ErrorId 'MNConnectionInvalid,*'
        "$($Error[0] | Format-List * -Force | Out-String)" | Should -Not -BeLike '*secret*'
    }

    It 'shows the token nowhere' {
        $connection = Connect-SandboxServer $server
        $shown = @(
            $connection | Format-List * -Force | Out-String
            $connection | ConvertTo-Json -Depth 4 -WarningAction SilentlyContinue
            [System.Management.Automation.PSSerializer]::Serialize($connection, 5)
            "$connection"
            Get-MNMember 99999999 -Verbose -Debug *>&1 | Out-String
        ) -join "`n"
        $shown | Should -Not -BeLike '*sandbox-token*'
    }
}

Describe 'Several connections' {
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    BeforeEach {
        $first = Connect-MNNetwork -Sandbox -Name first
        $second = Connect-MNNetwork -Sandbox -Name second -Default:$false
    }

    It 'keeps the first the default until another one is selected' {
        (Get-MNConnection | Where-Object IsDefault).Name | Should -Be 'first'
        (Select-MNConnection second -PassThru).Name | Should -Be 'second'
        (Get-MNConnection | Where-Object IsDefault).Name | Should -Be 'second'
    }

    It 'uses the connection named, and completes its name' {
        $null = Get-MNNetwork -Connection first
        $first.RequestsMade, $second.RequestsMade | Should -Be 2, 1
        (TabExpansion2 'Get-MNNetwork -Connection f' 27).CompletionMatches.CompletionText | Should -Be 'first'
    }

    It 'reads from several' {
        @(Get-MNNetwork -Connection first, second).Count | Should -Be 2
        @(Get-MNNetwork -Connection $first, $second).Count | Should -Be 2
    }

    It 'names the connections there are when one is not known' {
        { Get-MNNetwork -Connection third } | Should -Throw -ExpectedMessage '*first, second*'
        (Get-ErrorRecord { Get-MNConnection third }).FullyQualifiedErrorId | Should -BeLike 'MNNotConnected,*'
        Get-MNConnection 't*' | Should -BeNullOrEmpty
    }

    It 'replaces a connection of the same name' {
        $null = Connect-MNNetwork -Sandbox -Name FIRST
        @(Get-MNConnection).Count | Should -Be 2
    }

    It 'falls back to another one when the default is disconnected' {
        Disconnect-MNNetwork
        (Get-MNConnection).Name | Should -Be 'second'
        (Get-MNConnection).IsDefault | Should -BeTrue
        { Get-MNNetwork -Connection $first } | Should -Throw -ErrorId 'MNNotConnected,*'
    }

    It 'changes no member of another network than the one the object came from' {
        $stranger = [pscustomobject]@{ MemberId = 20000004; NetworkId = 555 }
        $errors = Get-ErrorRecord { $stranger | Set-MNMemberRole -Role Host }
        $errors.FullyQualifiedErrorId | Should -BeLike 'MNOtherNetwork,*'
        (Get-ErrorRecord { $stranger | Set-MNMemberRole -Role Host -Connection first }).FullyQualifiedErrorId | Should -BeLike 'MNOtherNetwork,*'
        (Get-ErrorRecord { $stranger | Get-MNMember }).FullyQualifiedErrorId | Should -BeLike 'MNOtherNetwork,*'
        $first.RequestsMade, $second.RequestsMade | Should -Be 1, 1
    }
}

Describe 'A session without a connection' {
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'gets a terminating error that names Connect-MNNetwork' {
        { Get-MNMember } | Should -Throw -ErrorId 'MNNotConnected,*' -ExpectedMessage '*Connect-MNNetwork*'
        { Set-MNMemberRole 5 -Role Host } | Should -Throw -ErrorId 'MNNotConnected,*' -ExpectedMessage '*Connect-MNNetwork*'
        { Disconnect-MNNetwork } | Should -Throw -ErrorId 'MNNotConnected,*'
    }
}

Describe 'Runspaces' {
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'keep their connections to themselves, and share one that is passed' {
        $connection = Connect-MNNetwork -Sandbox
        $shell = [powershell]::Create()
        try {
            $null = $shell.AddScript({
                    param($Manifest, $Connection)
                    Import-Module $Manifest
                    @(Get-MNConnection).Count
                    try { Get-MNNetwork } catch { $_.FullyQualifiedErrorId }
                    (Get-MNMember 20000004 -Connection $Connection).MemberId
                    $Connection.IsDefault
                    Select-MNConnection $Connection
                    $Connection.IsDefault
                }).AddArgument((Get-BuiltModulePath)).AddArgument($connection)
            $seen = $shell.Invoke()
        }
        finally { $shell.Dispose() }
        $seen[0] | Should -Be 0
        $seen[1] | Should -BeLike 'MNNotConnected,*'
        $seen[2] | Should -Be 20000004
        $seen[3..4] | Should -Be $false, $true
        $connection.RequestsMade | Should -Be 2
    }

    It 'may use one connection at once' {
        $connection = Connect-MNNetwork -Sandbox
        $manifest = Get-BuiltModulePath
        $ids = Invoke-InRunspacePool (20000001..20000040) $manifest, $connection {
            param($memberId, $manifest, $connection)
            Import-Module $manifest
            (Get-MNMember $memberId -Connection $connection).MemberId
        }
        $ids | Sort-Object | Should -Be (20000001..20000040)
        $connection.RequestsMade | Should -Be 41
    }
}

Describe 'The budget' {
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'refuses the request that would exceed it, before it is sent, and names the figure' {
        $connection = Connect-SandboxServer $server @{ RequestBudget = 3 }
        { 20000001..20000010 | Get-MNMember } | Should -Throw -ErrorId 'MNBudgetExceeded,*' -ExpectedMessage '*budget of 3 requests*'
        $connection.RequestsMade, $connection.RequestsRefused | Should -Be 3, 1
        $connection.RequestBudget | Should -Be 3
    }

    It 'is priced' {
        $connection = Connect-SandboxServer $server
        $null = Get-MNNetwork
        $connection.EstimatedExtraCost | Should -Be 0.004
        (Connect-MNNetwork -Sandbox).EstimatedExtraCost | Should -Be 0
    }
}
