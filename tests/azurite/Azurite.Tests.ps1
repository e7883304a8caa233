#requires -Version 7.4
# examples/azure-functions with a real queue between its functions: Azurite, on loopback.
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'StorageQueue.psm1') -Force
    Import-Module (Join-Path $PSScriptRoot '../pester/ExampleTools.psm1') -Force
    Import-Module (Join-Path $PSScriptRoot '../pester/TestTools.psm1')
    $modulePath = Set-ExampleModulePath
    $server = Start-SandboxServer
    $storage = Start-QueueService (Join-Path $PSScriptRoot '../../out/tools/azurite')
    $queue = (Get-Content (Join-Path $PSScriptRoot '../../examples/azure-functions/ProcessWebhook/function.json') -Raw | ConvertFrom-Json).bindings[0].queueName

    $names = 'MN_NETWORK_ID', 'MN_API_TOKEN', 'MN_BASE_URI', 'MN_WEBHOOK_KEY', 'MN_WELCOME_SPACE_ID', 'MN_GREETED_TAG_ID'
    $env:MN_NETWORK_ID, $env:MN_API_TOKEN, $env:MN_BASE_URI = 'sandbox', 'sandbox-token', $server.Uri
    $env:MN_WEBHOOK_KEY, $env:MN_WELCOME_SPACE_ID, $env:MN_GREETED_TAG_ID = 'key-of-the-tests', 3100001, 710001

    # The half of the service and the first function: what they put out goes on the queue.
    function Receive([string] $Body) {
        $result = Invoke-FunctionApp $app ReceiveWebhook @{ Request = (New-FunctionRequest $Body @{ Authorization = 'Bearer key-of-the-tests' }) }
        if ($result.Bindings.Delivery) { Add-QueueText $storage $queue $result.Bindings.Delivery }
        [int] $result.Bindings.Response.StatusCode
    }

    # The half of the platform: passes on each message until it is processed. Returns how often each was passed on.
    function Complete-Queue {
        while ($message = Get-QueueText $storage $queue) {
            $item = try { $message.Text | ConvertFrom-Json -AsHashtable } catch { $message.Text }
            try {
                $null = Invoke-FunctionApp $app ProcessWebhook @{ QueueItem = $item }
                Remove-QueueText $storage $message
                $message.Count
            }
            catch { Restore-QueueText $storage $message }
        }
    }
}

AfterAll {
    Stop-QueueService $storage
    Stop-SandboxServer $server
    foreach ($name in $names) { Remove-Item "env:$name" -ErrorAction Ignore }
    $env:PSModulePath = $modulePath
}

Describe 'The functions and their queue' {
    BeforeEach {
        Reset-Server $server
        $null = Invoke-QueueService $storage PUT "/$queue"
        $app = Start-FunctionApp
    }

    AfterEach {
        $app.Dispose()
        $null = Invoke-QueueService $storage DELETE "/$queue"
    }

    It 'greets a member once after a burst of 20 and a repeated delivery' {
        $joined = New-Delivery 20000013
        $burst = @(1..10 | ForEach-Object { New-Delivery 20000013 -SpaceId (3100000 + $_) }) + $joined + @(2..10 | ForEach-Object { New-Delivery 20000013 -SpaceId (3100000 + $_) }) + $joined
        $burst | ForEach-Object { Receive $_ } | Should -Be (@(202) * 21)
        Complete-Queue | Should -Be (@(1) * 21)
        Get-ServerChange $server | Should -Be 'POST /posts', 'POST /members/20000013/tags'
    }

    It 'keeps a delivery on the queue while the service refuses, and greets once' {
        Receive (New-Delivery 20000013) | Should -Be 202
        Set-ServerFault $server 'GET /members/20000013/tags 401 x2', 'POST /members/20000013/tags 500'
        Complete-Queue | Should -Be 4
        Get-ServerChange $server | Should -Be 'POST /posts', 'POST /members/20000013/tags', 'POST /members/20000013/tags'
    }

    It 'takes a delivery that is larger than a message' {
        $long = New-Delivery 20000013 -Bio ('text ' * 50000)
        { Add-QueueText $storage $queue $long } | Should -Throw
        Receive $long | Should -Be 202
        Complete-Queue | Should -Be 1
        Get-ServerChange $server | Should -Be 'POST /posts', 'POST /members/20000013/tags'
    }
}
