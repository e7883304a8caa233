# Tests of requests on the wire and of broken connections, with the sandbox as a real server.
BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule

    $server = Start-SandboxServer

    # Runs a block against a network in its initial state, with faults if specified.
    function Use-Server([string] $Fault, [hashtable] $With, [scriptblock] $Block, [string[]] $Arguments = @()) {
        Set-ServerNetwork $server $Arguments
        if ($Fault) { Set-ServerFault $server $Fault }
        try {
            $connection = Connect-SandboxServer $server $With
            & $Block
        }
        finally { Get-MNConnection | Disconnect-MNNetwork }
    }
}

AfterAll { Stop-SandboxServer $server }

Describe 'A change on the wire' {
    It 'is a PUT with the role and nothing else for Set-MNMemberRole' {
        Use-Server '' @{} {
            $null = Set-MNMemberRole 20000004 -Role Moderator
            $put = Get-ServerLog $server | Select-Object -Last 1
            $put.method, $put.target, $put.body | Should -Be 'PUT', '/admin/v1/networks/sandbox/members/20000004/', '{"role":"moderator"}'
        }
    }

    It 'is a PATCH with the role and nothing else for Set-MNSpaceMemberRole' {
        Use-Server '' @{} {
            $null = Set-MNSpaceMemberRole -SpaceId 3100001 -MemberId 20000004 -Role Host
            $patch = Get-ServerLog $server | Select-Object -Last 1
            $patch.method, $patch.target, $patch.body | Should -Be 'PATCH', '/admin/v1/networks/sandbox/spaces/3100001/members/20000004/', '{"role":"host"}'
        }
    }

    It 'says who sends it' {
        Use-Server '' @{} {
            $null = Get-MNNetwork
            (Get-ServerLog $server | Select-Object -Last 1).userAgent |
                Should -Match '^MightyNetworks\.PowerShell/\d+\.\d+\.\d+ \(PowerShell/\d+\.\d+.*; \+https://\S+\)$'
        }
    }
}

Describe 'Lists as <Shape>' -ForEach @(
    @{ Shape = 'both'; Arguments = @() }
    @{ Shape = 'items and absolute links'; Arguments = @('--shape', 'items', '--absolute-links') }
    @{ Shape = 'data and meta, compressed'; Arguments = @('--shape', 'data', '--compress') }
    @{ Shape = 'bare arrays'; Arguments = @('--shape', 'array') }
) {
    It 'are read whole and in order with -ThrottleLimit <_>' -ForEach 1, 4 {
        $limit = $_
        Use-Server '' @{} -Arguments $Arguments {
            "$((Get-MNMember -ThrottleLimit $limit).MemberId)" | Should -Be "$(20000001..20000250)"
            $pages = if ($Shape -match 'both|meta' -or $limit -eq 1) { 3 } else { 3 + $limit - 1 }
            # Without links and total only an empty page is the end.
            $connection.RequestsMade | Should -BeLessOrEqual (1 + $pages + [int]($Shape -eq 'bare arrays'))
        }
    }

    It 'are read from the middle' {
        Use-Server '' @{} -Arguments $Arguments {
            (Get-MNMember -Skip 195 -First 10).MemberId | Should -Be (20000196..20000205)
            # A bare array does not show the size of its pages, so the first one is read, too.
            $connection.RequestsMade | Should -Be $(if ($Shape -eq 'bare arrays') { 3 } else { 2 })
        }
    }
}

Describe 'A service in trouble' {
    It 'is asked again for a page, and no object is lost or doubled' {
        Use-Server 'GET /members?page=2 503 x2 retry-after=0' @{} {
            "$((Get-MNMember -ThrottleLimit 3).MemberId)" | Should -Be "$(20000001..20000250)"
            $connection.RequestsMade, $connection.RequestsRetried | Should -Be 6, 2
        }
    }

    It 'is not asked to create something twice, and the error says that it may be there' {
        Use-Server 'POST /members done-then-drop' @{} {
            $errors = Get-ErrorRecord { New-MNMember -Email new.person@example.com -FirstName New -LastName Person }
            $errors.FullyQualifiedErrorId | Should -BeLike 'MNConnectionLost,*'
            "$errors" | Should -BeLike '*may have been made*'
            @(Get-ServerLog $server | Where-Object method -EQ 'POST').Count | Should -Be 1
        }
    }

    It 'is given the pause it asks for, and the request is repeated' {
        Use-Server 'POST /members 429 x1 retry-after=0' @{} {
            (New-MNMember -Email new.person@example.com -FirstName New -LastName Person).Email | Should -Be 'new.person@example.com'
            $connection.RequestsRetried | Should -Be 1
        }
    }

    It 'that deleted before it failed has deleted' {
        Use-Server 'DELETE /members/* done-then-drop' @{} {
            Get-ErrorRecord { Remove-MNMemberAccount 20000013 -Confirm:$false } | Should -BeNullOrEmpty
        }
    }

    It 'is left alone after -MaxRetry' {
        Use-Server 'GET /members/* 503 always retry-after=0' @{ MaxRetry = 2 } {
            (Get-ErrorRecord { Get-MNMember 20000004 }).FullyQualifiedErrorId | Should -BeLike 'MNUnavailable,*'
            $connection.RequestsMade | Should -Be 4
        }
    }

    It 'that never answers is given up after -TimeoutSec' {
        Use-Server 'GET /members/* hang' @{ TimeoutSec = 1; MaxRetry = 0 } {
            (Get-ErrorRecord { Get-MNMember 20000004 }).FullyQualifiedErrorId | Should -BeLike 'MNTimeout,*'
        }
    }

    It 'that answers with a web page is said to have done so, without the page' {
        Use-Server 'GET /members/* 403 body=html' @{} {
            { Get-MNMember 20000004 } | Should -Throw -ErrorId 'MNChallenged,*' -ExpectedMessage '*web page*'
            "$($Error[0])" | Should -Not -BeLike '*<*'
        }
    }

    It 'that refuses is quoted' {
        Use-Server '' @{} {
            $record = Get-ErrorRecord { Add-MNSpaceMember -SpaceId 3100001 -MemberId 20000004 }
            $record.FullyQualifiedErrorId | Should -BeLike 'MNAlreadyThere,*'
            $record.Exception.ServiceMessage | Should -Not -BeNullOrEmpty
            "$record" | Should -BeLike "*$($record.Exception.ServiceMessage.TrimEnd('.'))*"
            $record.ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
        }
    }
}

Describe 'A token that ends in the middle of the work' {
    It 'ends the work with one error' {
        Use-Server 'PUT /members/* 401 always after=2' @{} {
            { 20000001..20000020 | Set-MNMemberRole -Role Host -WarningAction SilentlyContinue } | Should -Throw -ErrorId 'MNUnauthorized,*'
            @(Get-ServerLog $server | Where-Object method -EQ 'PUT').Count | Should -Be 3
        }
    }
}
