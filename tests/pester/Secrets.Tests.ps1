BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    $secret = 'S3cretT0kenOfTheTests'
    $forms = @($secret, [uri]::EscapeDataString($secret), [Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($secret)))

    # The first part of the path after the network selects the failure of the service.
    $elsewhere = Start-ScriptedService { param($Context, $Notes) $Notes.Requests++; $Notes.Authorization = $Context.Request.Headers['Authorization'] }
    $elsewhere.Notes.Requests = 0
    $notes = [hashtable]::Synchronized(@{ Elsewhere = "$($elsewhere.Uri)"; Authorization = $null })
    $service = Start-ScriptedService -Notes $notes {
        param($Context, $Notes)
        $Notes.Authorization = $Context.Request.Headers['Authorization']
        $what = $Context.Request.Url.AbsolutePath.Trim('/').Split('/')[4]
        $response = $Context.Response
        if ($what -match '^\d+$') { $response.StatusCode = [int] $what }
        if ($response.StatusCode -in 301, 302, 303, 307, 308) { $response.RedirectLocation = $Notes.Elsewhere }
        if ($what -eq 'reset') { $response.Abort(); return }
        $body = switch ($what) {
            'html' { '<html>no</html>' }
            'cut' { '{"id":5,' }
            'null' { 'null' }
            'me' { '{"network":{"id":10002,"subdomain":"other"},"user":{"id":1}}' }
            'link' { '{"items":[{"id":1}],"links":{"next":"' + $Notes.Elsewhere + '?page=2"}}' }
            default { '{"error":"refused","message":"no"}' }
        }
        $bytes = [System.Text.Encoding]::UTF8.GetBytes($body)
        $response.ContentType = 'application/json'
        $response.ContentLength64 = $bytes.Length
        $response.OutputStream.Write($bytes, 0, $bytes.Length)
    }

    function Connect-Failing([string] $Address = $service.Uri, [hashtable] $With = @{ NoVerify = $true }) {
        Connect-MNNetwork 10001 -Token (ConvertTo-SecureString $secret -AsPlainText -Force) -BaseUri $Address -MaxRetry 0 @With
    }

    # All output of a block, in every form of a script, job or log. With a transcript PowerShell takes a quarter of a second for each error.
    function Get-Trace([scriptblock] $Block, [switch] $Transcript) {
        $Error.Clear()
        $file = [System.IO.Path]::GetTempFileName()
        $VerbosePreference = $DebugPreference = $InformationPreference = 'Continue'
        if ($Transcript) { $null = Start-Transcript $file }
        try { $streams = try { & $Block *>&1 } catch { $_ } }
        finally { if ($Transcript) { $null = Stop-Transcript } }
        $VerbosePreference = $DebugPreference = $InformationPreference = 'SilentlyContinue'
        try {
            $streams | Out-String -Width 4096
            Get-Content $file -Raw
            $kinds = @{}
            foreach ($item in @($Error)) {
                $item | Format-List * -Force | Out-String -Width 4096
                for ($exception = $item.Exception; $exception; $exception = $exception.InnerException) { "$exception"; $exception | Format-List * -Force | Out-String }
                $kinds["$($item.GetType()) $($item.FullyQualifiedErrorId) $($item.Exception.GetType()) $($item.Exception.InnerException | ForEach-Object GetType)"] = $item
            }

            # These forms take most of the time, and have the same properties for errors of one kind.
            foreach ($item in $kinds.Values) {
                [System.Management.Automation.PSSerializer]::Serialize($item, 3)
                $item | Select-Object * -ExcludeProperty InvocationInfo | ConvertTo-Json -Depth 3 -WarningAction SilentlyContinue -ErrorAction SilentlyContinue
            }
        }
        finally { Remove-Item $file }
    }

    # Runs a command in a PowerShell of its own, of the same build; as a .NET tool that is `dotnet pwsh.dll`.
    function Invoke-ShellCommand([string] $Command) {
        $program = (Get-Process -Id $PID).Path
        $first = @(if ([System.IO.Path]::GetFileNameWithoutExtension($program) -eq 'dotnet') { Join-Path $PSHOME 'pwsh.dll' })
        & $program $first -NoProfile -NonInteractive -Command $Command
    }

    function Assert-NoSecret([string[]] $Trace) {
        $text = $Trace -join "`n"
        $forms | Where-Object { $text.IndexOf($_, [StringComparison]::OrdinalIgnoreCase) -ge 0 } | Should -BeNullOrEmpty
    }
}

AfterAll {
    Stop-EndlessService $service
    Stop-EndlessService $elsewhere
}

Describe 'The token' {
    AfterEach { Get-MNConnection | Disconnect-MNNetwork }

    It 'goes to the service, so that this test can find it' {
        $null = Connect-Failing
        $null = Invoke-MNRequest /404 2>&1
        $service.Notes.Authorization | Should -Be "Bearer $secret"
    }

    It 'is in nothing that a request leaves behind that ends with <How>' -ForEach @(
        '302', '307', '401', '403', '404', '409', '418', '422', '429', '503', '520', 'reset', 'html', 'cut', 'null' |
            ForEach-Object { @{ How = $_ } }
    ) {
        $connection = Connect-Failing
        $trace = Get-Trace -Transcript:($How -eq '422') {
            Invoke-MNRequest "/$How" -Verbose -Debug
            Invoke-MNRequest "/$How" -Method Post -Body @{ a = 1 } -Confirm:$false -Verbose -Debug
            Invoke-MNRequest "/$How" -Paginate
        }
        ($trace -join '').Length | Should -BeGreaterThan 1000
        Assert-NoSecret $trace
        $connection.RequestsMade | Should -BeGreaterThan 0
    }

    It 'goes nowhere with a redirect or a next link' {
        $null = Connect-Failing
        $trace = Get-Trace { 301, 302, 303, 307, 308 | ForEach-Object { Invoke-MNRequest "/$_" }; Invoke-MNRequest /link -Paginate }
        Assert-NoSecret $trace
        $elsewhere.Notes.Requests | Should -Be 0
    }

    It 'goes through no proxy on the way to this machine' {
        # HttpClient reads the environment once in a process, so this is a process of its own.
        $shown = Invoke-ShellCommand @"
            `$env:HTTP_PROXY = `$env:ALL_PROXY = `$env:http_proxy = `$env:all_proxy = '$($elsewhere.Uri)'
            Import-Module '$(Get-BuiltModulePath)'
            `$null = Connect-MNNetwork 10001 -Token (ConvertTo-SecureString '$secret' -AsPlainText -Force) -BaseUri '$($service.Uri)' -NoVerify -MaxRetry 0
            try { Invoke-MNRequest /404 -ErrorAction Stop } catch { `$_.FullyQualifiedErrorId }
"@
        "$shown" | Should -BeLike '*MNNotFound,*'
        $elsewhere.Notes.Requests | Should -Be 0
    }

    It 'is in no connection, however deep it is looked at' {
        $connection = Connect-Failing
        $file = [System.IO.Path]::GetTempFileName()
        try {
            $connection | Export-Clixml $file -Depth 5
            Assert-NoSecret @(
                Get-Content $file -Raw
                $connection | ConvertTo-Json -Depth 5 -WarningAction SilentlyContinue
                $connection | Format-List * -Force | Out-String
                $connection | Format-Custom -Depth 5 | Out-String
                $connection | Format-Table | Out-String
                "$connection"
            )
        }
        finally { Remove-Item $file }
    }

    It 'is in no error of Connect-MNNetwork: <How>' -ForEach @(
        @{ How = 'another network'; With = @{} }
        @{ How = 'an unreachable host'; Address = 'http://127.0.0.1:9'; With = @{} }
        @{ How = 'an address that is refused'; Address = 'http://example.com'; With = @{} }
        @{ How = 'an address with a password'; Address = 'https://user:S3cretT0kenOfTheTests@127.0.0.1/'; With = @{} }
    ) {
        $trace = Get-Trace -Transcript:($How -eq 'an address with a password') { Connect-Failing $(if ($Address) { $Address } else { $service.Uri }) $With }
        $Error.Count | Should -BeGreaterThan 0
        Assert-NoSecret ($trace -replace [regex]::Escape('''https://user:S3cretT0kenOfTheTests@127.0.0.1/'''), '')
    }
}
