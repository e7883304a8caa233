# examples/azure-functions, called as the platform calls it. The queue itself is in tests/azurite.
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'ExampleTools.psm1') -Force
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    $modulePath = Set-ExampleModulePath
    $server = Start-SandboxServer
    $names = 'MN_NETWORK_ID', 'MN_API_TOKEN', 'MN_BASE_URI', 'MN_WEBHOOK_KEY', 'MN_WELCOME_SPACE_ID', 'MN_GREETED_TAG_ID'
    $env:MN_NETWORK_ID, $env:MN_API_TOKEN, $env:MN_BASE_URI = 'sandbox', 'sandbox-token', $server.Uri
    $env:MN_WELCOME_SPACE_ID, $env:MN_GREETED_TAG_ID = 3100001, 710001

    # One session for all calls, as the platform keeps it.
    if ($PSVersionTable.PSEdition -eq 'Core') { $app = Start-FunctionApp }

    function Receive([string] $Body, [hashtable] $Headers = @{ authorization = 'Bearer key-of-the-tests' }) {
        Invoke-FunctionApp $app ReceiveWebhook @{ Request = (New-FunctionRequest $Body $Headers) }
    }
}

AfterAll {
    if ($app) { $app.Dispose() }
    foreach ($name in $names) { Remove-Item "env:$name" -ErrorAction Ignore }
    Stop-SandboxServer $server
    $env:PSModulePath = $modulePath
}

Describe 'ReceiveWebhook' -Skip:($PSVersionTable.PSEdition -ne 'Core') {
    BeforeEach { $env:MN_WEBHOOK_KEY = 'key-of-the-tests' }

    It 'puts the body of a delivery on the queue and answers 202: <Authorization>' -ForEach @(
        @{ Authorization = 'Bearer key-of-the-tests' }
        @{ Authorization = 'Bearer Bearer key-of-the-tests' }
    ) {
        $body = New-Delivery 20000013
        $result = Receive $body @{ AUTHORIZATION = $Authorization }
        $result.Errors + $result.Warnings | Should -BeNullOrEmpty
        [int] $result.Bindings.Response.StatusCode | Should -Be 202
        $result.Bindings.Delivery | Should -BeExactly $body
    }

    It 'accepts the old and the new key while they are rotated' {
        $env:MN_WEBHOOK_KEY = 'new-key, key-of-the-tests'
        (Receive (New-Delivery 20000013) @{ Authorization = 'Bearer new-key' }).Bindings.Delivery | Should -Not -BeNullOrEmpty
        (Receive (New-Delivery 20000013)).Bindings.Delivery | Should -Not -BeNullOrEmpty
    }

    It 'answers 401 and queues nothing: <Headers.Authorization>' -ForEach @(
        @{ Headers = @{ Authorization = 'Bearer another-key' } }
        @{ Headers = @{ Authorization = 'key-of-the-tests' } }
        @{ Headers = @{} }
    ) {
        $result = Receive (New-Delivery 20000013) $Headers
        [int] $result.Bindings.Response.StatusCode | Should -Be 401
        $result.Bindings.Keys | Should -Be 'Response'
    }

    It 'answers 400 to what is no delivery: <_>' -ForEach '[]', '{"a":1}', 'text' {
        $result = Receive $_
        [int] $result.Bindings.Response.StatusCode | Should -Be 400
        $result.Bindings.Keys | Should -Be 'Response'
    }

    It 'accepts nothing without a key of its own' {
        $env:MN_WEBHOOK_KEY = $null
        { Receive (New-Delivery 20000013) @{ Authorization = 'Bearer ' } } | Should -Throw
        $app.Runspace.SessionStateProxy.GetVariable('Pushed').Keys | Should -BeNullOrEmpty
    }

    It 'leaves out the long texts of a delivery that no queue message holds' {
        $body = New-Delivery 20000013 -Bio ('\"\u00e9 ' * 20000)
        $queued = (Receive $body).Bindings.Delivery
        [System.Text.Encoding]::UTF8.GetByteCount($queued) | Should -BeLessThan 48KB
        $webhook = $queued | ConvertFrom-MNWebhook
        $webhook.EventId | Should -Be ($body | ConvertFrom-MNWebhook).EventId
        $webhook.MemberId | Should -Be 20000013
    }
}

Describe 'ProcessWebhook' -Skip:($PSVersionTable.PSEdition -ne 'Core') {
    BeforeAll {
        function Invoke-Process($Item) { Invoke-FunctionApp $app ProcessWebhook @{ QueueItem = $Item } }
    }

    BeforeEach { Reset-Server $server }

    It 'greets a new member once, however often the queue passes the delivery on as <Form>' -ForEach @(
        @{ Form = 'text'; Convert = { $_ } }
        # Azure Functions is PowerShell 7.
        @{ Form = 'a table'; Convert = { $_ | ConvertFrom-Json -AsHashtable } }
    ) {
        $item = New-Delivery 20000013 | ForEach-Object $Convert
        1..3 | ForEach-Object { (Invoke-Process $item).Errors | Should -BeNullOrEmpty }
        Get-ServerChange $server | Should -Be 'POST /posts', 'POST /members/20000013/tags'
    }

    It 'sends nothing for a member who joined a space' {
        $null = Invoke-Process (New-Delivery 20000013 -SpaceId 3100005)
        Get-ServerLog $server | Should -BeNullOrEmpty
    }

    It 'greets nobody who left meanwhile, and does not ask for the delivery again' {
        $result = Invoke-Process (New-Delivery 99999999)
        $result.Errors | Should -BeNullOrEmpty
        $result.Warnings | Should -BeLike 'Member 99999999 was not greeted:*'
        Get-ServerChange $server | Should -BeNullOrEmpty
    }

    It 'asks for the delivery again after <Fault>, and then greets once' -ForEach @(
        @{ Fault = 'GET /members/20000013/tags 401'; First = @() }
        @{ Fault = 'POST /posts 500 done'; First = @('POST /posts') }
        @{ Fault = 'POST /members/20000013/tags 500'; First = 'POST /posts', 'POST /members/20000013/tags' }
    ) {
        Set-ServerFault $server $Fault
        { Invoke-Process (New-Delivery 20000013) } | Should -Throw
        Get-ServerChange $server | Should -Be $First
        (Invoke-Process (New-Delivery 20000013)).Errors | Should -BeNullOrEmpty
        @(Get-ServerChange $server | Where-Object { $_ -eq 'POST /posts' }).Count | Should -Be 1
        Get-ServerChange $server | Select-Object -Last 1 | Should -Be 'POST /members/20000013/tags'
    }
}

Describe 'The files of the app' {
    It 'has valid JSON in <_>' -ForEach 'host.json', 'ReceiveWebhook/function.json', 'ProcessWebhook/function.json' {
        Get-Content (Join-Path $PSScriptRoot "../../examples/azure-functions/$_") -Raw | ConvertFrom-Json | Should -Not -BeNullOrEmpty
    }

    It 'processes the queue that receives the deliveries' {
        $bindings = 'ReceiveWebhook', 'ProcessWebhook' | ForEach-Object {
            (Get-Content (Join-Path $PSScriptRoot "../../examples/azure-functions/$_/function.json") -Raw | ConvertFrom-Json).bindings
        }
        $out, $in = $bindings | Where-Object type -Like 'queue*'
        $out.queueName, $out.connection | Should -Be $in.queueName, $in.connection
        $out.direction, $in.direction | Should -Be 'out', 'in'
    }
}
