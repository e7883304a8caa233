BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $service = Start-ScriptedService {
        param($Context, $Notes)
        $bytes = $Notes.Body
        $Context.Response.ContentType = 'application/json'
        $Context.Response.OutputStream.Write($bytes, 0, $bytes.Length)
    }
    $null = Connect-MNNetwork 10001 -Token (ConvertTo-SecureString 'a-token' -AsPlainText -Force) -BaseUri $service.Uri -NoVerify -MaxRetry 0

    # What Invoke-MNRequest makes of a response.
    function Get-Response {
        param([object] $Body)
        $service.Notes.Body = if ($Body -is [string]) { [System.Text.Encoding]::UTF8.GetBytes($Body) } else { [byte[]] $Body }
        Invoke-MNRequest /odd
    }
}

AfterAll {
    Disconnect-MNNetwork
    Stop-EndlessService $service
}

Describe 'A response that PowerShell has no easy object for' {
    It 'comes through with reserved names' {
        $object = Get-Response '{"psobject":1,"PSBase":2,"pstypenames":3,"psadapted":4,"psextended":5,"_psobject":6,"":7,"id":8}'
        $object.id | Should -Be 8
        $values = @($object.PSObject.Properties | ForEach-Object Value)
        $values | Sort-Object | Should -Be (1..8)
        $object._pstypenames | Should -Be 3
        $object.PSObject.Properties['_'].Value | Should -Be 7
    }

    It 'comes through with names that differ only in case' {
        $object = Get-Response '{"name":1,"NAME":2,"Name":3}'
        $object.name | Should -Be 1
        @($object.PSObject.Properties | ForEach-Object Value) | Should -Be 1, 2, 3
    }

    It 'keeps the last value of a name that comes twice' {
        (Get-Response '{"name":1,"name":2}').name | Should -Be 2
    }

    It 'comes through with <Depth> levels' -ForEach @(@{ Depth = 65 }, @{ Depth = 200 }) {
        $object = Get-Response ('{"a":' * $Depth + '1' + '}' * $Depth)
        for ($level = 0; $level -lt $Depth; $level++) { $object = $object.a }
        $object | Should -Be 1
    }

    It 'is an error with too many levels' {
        $record = @(Get-ErrorRecord { Get-Response ('[' * 100000 + ']' * 100000) })[0]
        $record.FullyQualifiedErrorId | Should -BeLike 'MNUnexpectedResponse,*'
    }

    It 'comes through with half a character and with invalid UTF-8' {
        (Get-Response '{"name":"a\ud83d","\ude00":"b"}').name | Should -BeExactly "a$([char] 0xFFFD)"
        $bytes = [byte[]]([System.Text.Encoding]::UTF8.GetBytes('{"name":"a') + 0xC3 + 0x28 + [System.Text.Encoding]::UTF8.GetBytes('","id":5}'))
        $object = Get-Response $bytes
        $object.id | Should -Be 5
        $object.name | Should -BeExactly "a$([char] 0xFFFD)("
    }

    It 'comes through with the number <Number>' -ForEach @(
        @{ Number = '1e400'; Type = 'string' }
        @{ Number = '123456789012345678901234567890'; Type = 'System.Numerics.BigInteger' }
        @{ Number = '-9223372036854775809'; Type = 'System.Numerics.BigInteger' }
        @{ Number = '18446744073709551615'; Type = 'uint64' }
        @{ Number = '0.1'; Type = 'decimal' }
    ) {
        $object = Get-Response "{`"n`":$Number}"
        $object.n | Should -BeOfType $Type
        [string]::Format([cultureinfo]::InvariantCulture, '{0}', $object.n) | Should -Be $Number
    }

    It 'is sent back as it came' {
        $object = Get-Response '{"n":123456789012345678901234567890}'
        $sent = Get-SentRequest { $service.Notes.Body = [byte[]] 0x7B, 0x7D; Invoke-MNRequest /odd -Method Post -Body $object -Confirm:$false }
        $sent | Should -Be 'POST /odd {"n":123456789012345678901234567890}'
    }
}
