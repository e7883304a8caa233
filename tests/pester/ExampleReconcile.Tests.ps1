# examples/reconcile.ps1 as a scheduled script.
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'ExampleTools.psm1') -Force
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $modulePath = Set-ExampleModulePath
    $server = Start-SandboxServer
    $script = Join-Path $PSScriptRoot '../../examples/reconcile.ps1'

    function Invoke-Reconcile([hashtable] $With = @{}) {
        & $script -MarkPath $mark -WelcomeSpaceId 3100012 -GreetedTagId $tag.TagId @With
    }

    function Get-Mark { [datetimeoffset]::Parse((Get-Content $mark), [cultureinfo]::InvariantCulture) }
}

AfterAll {
    Stop-SandboxServer $server
    $env:PSModulePath = $modulePath
}

Describe 'The nightly reconcile' {
    BeforeEach {
        Reset-Server $server
        $null = Connect-SandboxServer $server
        $mark = Join-Path $TestDrive "$([guid]::NewGuid()).mark"
        # The latest ten of the sandbox; one of them was greeted when they joined.
        $latest = @(Get-MNMember | Sort-Object CreatedAt -Descending | Select-Object -First 11)
        $since = $latest[9].CreatedAt
        $tag = New-MNTag -Title 'Greeted'
        $null = $latest[4] | Add-MNMemberTag -TagId $tag.TagId
        $missed = @($latest[0..9].MemberId | Where-Object { $_ -ne $latest[4].MemberId } | Sort-Object)
    }

    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'greets those who joined and were not greeted, and nobody else' {
        @(Invoke-Reconcile @{ Since = $since }) | Should -HaveCount $missed.Count
        @(Get-MNPost -SpaceId 3100012 | ForEach-Object { [uint64] ($_.Title -replace '^.*\((\d+)\)$', '$1') } | Sort-Object) | Should -Be $missed
        Remove-Item $mark
        Invoke-Reconcile @{ Since = $since } | Should -BeNullOrEmpty
    }

    It 'goes on an hour before the last run began' {
        Set-Content $mark $since.AddHours(1).ToString('o')
        $begin = [datetimeoffset]::UtcNow
        @(Invoke-Reconcile) | Should -HaveCount $missed.Count
        Get-Mark | Should -BeGreaterOrEqual $begin
        Get-Mark | Should -BeLessOrEqual ([datetimeoffset]::UtcNow)
    }

    It 'keeps its mark if a run fails in the middle, and greets the others at the next' {
        Set-Content $mark $since.ToString('o')
        $before = Get-Content $mark
        Set-ServerFault $server 'POST /posts 402 after=3'
        { Invoke-Reconcile } | Should -Throw
        Get-Content $mark | Should -Be $before
        $null = Invoke-Reconcile
        @(Get-MNPost -SpaceId 3100012).Title | Sort-Object -Unique | Should -HaveCount $missed.Count
        @(Get-MNPost -SpaceId 3100012) | Should -HaveCount $missed.Count
        Get-Mark | Should -BeGreaterThan $since
    }

    It 'costs a request for each hundred members, and one for each who joined and was greeted' {
        $null = Invoke-Reconcile @{ Since = $since }
        Remove-Item $mark
        Measure-Request { Invoke-Reconcile @{ Since = $since } } | Should -Be 13
    }
}
