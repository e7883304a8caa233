# examples/azure-automation, started with every form of $WebhookData that the platform passes.
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'ExampleTools.psm1') -Force
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $runbook = Join-Path $PSScriptRoot '../../examples/azure-automation/Invoke-MemberJoined.ps1'
    $server = Start-SandboxServer
    $env:MN_BASE_URI = $server.Uri

    # The platform's own cmdlets.
    function Get-AutomationPSCredential([string] $Name) {
        $user, $password = @{ MightyNetworks = 'sandbox', 'sandbox-token'; MightyNetworksWebhook = 'webhook', 'key-of-the-tests' }[$Name]
        [pscredential]::new($user, (ConvertTo-SecureString $password -AsPlainText -Force))
    }

    function Get-AutomationVariable([string] $Name) { @{ MightyNetworksTag = 710001 }[$Name] }

    function New-WebhookData([string] $Form, [string] $Body, [string] $Key = 'key-of-the-tests') {
        $data = [pscustomobject]@{ WebhookName = 'Joined'; RequestHeader = [pscustomobject]@{ Host = 'h'; Authorization = "Bearer $Key" }; RequestBody = $Body }
        switch ($Form) {
            'an object' { $data }
            'a table' { @{ WebhookName = 'Joined'; RequestHeader = @{ Host = 'h'; Authorization = "Bearer $Key" }; RequestBody = $Body } }
            'JSON' { $data | ConvertTo-Json -Compress }
            'text that is no JSON' { "{WebhookName:Joined,RequestBody:$Body,RequestHeader:{Host:h,Authorization:Bearer $Key}}" }
        }
    }
}

AfterAll {
    Remove-Item env:MN_BASE_URI
    Stop-SandboxServer $server
}

Describe 'The runbook' {
    BeforeEach { Reset-Server $server }
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'tags a new member once, however often it is started with <_>' -ForEach 'an object', 'a table', 'JSON', 'text that is no JSON' {
        $data = New-WebhookData $_ (New-Delivery 20000013)
        & $runbook -WebhookData $data | Should -Be 'Tagged member 20000013.'
        & $runbook -WebhookData $data | Should -BeNullOrEmpty
        Get-ServerChange $server | Should -Be 'POST /members/20000013/tags'
    }

    It 'sends nothing for a member who joined a space' {
        & $runbook -WebhookData (New-WebhookData 'an object' (New-Delivery 20000013 -SpaceId 3100005)) | Should -BeLike 'Nothing to do for MemberJoined *'
        Get-ServerLog $server | Should -BeNullOrEmpty
    }

    It 'fails for a wrong key, and sends nothing' {
        { & $runbook -WebhookData (New-WebhookData 'an object' (New-Delivery 20000013) 'another-key') } | Should -Throw -ErrorId 'MNWrongWebhookKey,*'
        Get-ServerLog $server | Should -BeNullOrEmpty
    }

    It 'fails if it is started without a delivery' {
        { & $runbook } | Should -Throw
        Get-ServerLog $server | Should -BeNullOrEmpty
    }
}
