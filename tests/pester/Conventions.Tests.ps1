# Rules for every cmdlet, enumerated from the module.
BeforeDiscovery {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule
    # Cmdlets about deliveries of webhooks: they need no connection, send nothing and list nothing of the service.
    $ofWebhooks = 'ConvertFrom-MNWebhook', 'Get-MNWebhookEvent', 'New-MNWebhookSample', 'Receive-MNWebhook'
    $cases = foreach ($command in Get-Command -Module MightyNetworks | Where-Object Name -NotIn $ofWebhooks) {
        foreach ($set in $command.ParameterSets) {
            @{ Command = $command.Name; Set = $set.Name; Changes = $command.Parameters.ContainsKey('WhatIf'); Lists = $command.Parameters.ContainsKey('First') }
        }
    }

    # Cmdlets that manage the session and send at most the request that verifies the token.
    $ofSession = 'Connect-MNNetwork', 'Disconnect-MNNetwork', 'Get-MNConnection', 'Select-MNConnection'
    # Reading page by page is not a change. A Sync cmdlet reads what it compares, and changes nothing if nothing is wanted.
    $changing = $cases | Where-Object { $_.Changes -and $_.Set -ne 'Pages' -and $_.Command -notlike 'Sync-*' }
    # What is sorted by date, or needs all reports to read each content once, is written once the list is complete.
    $ofWholeLists = 'Get-MNEvent Date', 'Get-MNAbuseReport Content'
    $listing = $cases | Where-Object { $_.Lists -and "$($_.Command) $($_.Set)" -notin $ofWholeLists }
    # Two folders are compared without a connection.
    $connected = $cases | Where-Object Command -NotIn $ofSession | Where-Object { $_.Command -ne 'Compare-MNNetwork' -or $_.Set -ne 'Folder' }
}

BeforeAll {
    Import-Module (Join-Path $PSScriptRoot 'TestTools.psm1')
    Import-BuiltModule

    # A value for a mandatory parameter: by name if the name has special rules, else by type.
    function Get-Sample($Parameter) {
        switch -Regex ($Parameter.Name) {
            '^Email$|^RecipientEmail$' { return 'new.person@example.com' }
            '^Color$' { return '#112233' }
            '^EndsAt$' { return [DateTimeOffset]::new(2030, 1, 1, 12, 0, 0, [timespan]::Zero) }
            '^StartsAt$' { return [DateTimeOffset]::new(2030, 1, 1, 10, 0, 0, [timespan]::Zero) }
            '^Path$' { if ($Parameter.Aliases -contains 'FullName') { return (Get-BuiltModulePath) } else { return '/members' } }
            '^LiteralPath$' { return (Get-BuiltModulePath) }
            'Uri$' { return [uri] 'https://example.com/picture.png' }
            '^Method$' { return 'Post' }
            '^Emoji$' { return [string][char]0x2764 }
        }
        $type = $Parameter.ParameterType
        if ($type.IsArray) { $type = $type.GetElementType() }
        $underlying = [Nullable]::GetUnderlyingType($type)
        if ($underlying) { $type = $underlying }
        if ($type.IsEnum) { return [enum]::GetValues($type).GetValue(0) }
        switch ($type.Name) {
            { $_ -in 'MNKey', 'UInt64' } { return [uint64] 1 }
            { $_ -in 'Int32', 'Int64' } { return 1 }
            'Double' { return 1.5 }
            'DateTime' { return [datetime] '2030-01-01' }
            'CustomFieldLocation' { return [MightyNetworks.CustomFieldLocation] @{ Label = 'text'; Latitude = 1; Longitude = 2 } }
            'Boolean' { return $true }
            'SwitchParameter' { return $true }
            'DateTimeOffset' { return [DateTimeOffset]::new(2030, 1, 1, 10, 0, 0, [timespan]::Zero) }
            'Hashtable' { return @{} }
            default { return 'text' }
        }
    }

    # The cases that a rule does not hold for: a block that returns $true, with the Command and Set of a case.
    function Get-Offender([hashtable[]] $Cases, [scriptblock] $Rule) {
        $found = foreach ($case in $Cases) {
            $Command, $Set, $Changes = $case.Command, $case.Set, $case.Changes
            $holds = try { . $Rule } catch { "$_" }
            if ($holds -isnot [bool] -or -not $holds) { "$Command ($Set): $holds" }
        }
        $found -join "`n"
    }

    # The mandatory arguments of a parameter set, and additional ones of the cmdlet.
    function Get-NeededArgument([string] $Command, [string] $Set) {
        $arguments = @{}
        $parameters = foreach ($one in (Get-Command $Command).ParameterSets) { if ($one.Name -eq $Set) { $one.Parameters } }
        foreach ($parameter in $parameters) { if ($parameter.IsMandatory) { $arguments[$parameter.Name] = Get-Sample $parameter } }
        switch ($Command) {
            { $_ -like 'Set-*' -and -not ($arguments.Keys -notlike '*Id') } {
                # A Set cmdlet needs a field to set.
                $field = $parameters | Where-Object { -not $_.IsMandatory -and $_.ValueFromPipelineByPropertyName -and $_.Name -notlike '*Id' -and $_.Name -ne 'InstanceAt' } | Select-Object -First 1
                if ($field) { $arguments[$field.Name] = Get-Sample $field }
            }
            'New-MNPoll' { $arguments.Type = 'MultipleChoice'; $arguments.Choice = 'one', 'two'; break }
            'Set-MNConnection' { $arguments.RequestBudget = 5; break }
            'Invoke-MNRequest' { if ($Set -ne 'Pages') { $arguments.Method = 'Post' }; break }
            'New-MNCustomField' { $arguments.ResponseType = 'TextShort'; break }
        }
        $arguments
    }
}

Describe 'Every cmdlet that changes something' -ForEach @{ Changing = $changing } {
    BeforeAll {
        $connection = Connect-MNNetwork -Sandbox -NoVerify
        # Stop-Transcript takes 100 ms, so one transcript has the plans of all of them.
        $plans = @{}
        $transcript = Join-Path $TestDrive 'plans.txt'
        $null = Start-Transcript $transcript
        try {
            foreach ($case in $Changing) {
                Write-Host "Plan of $($case.Command) $($case.Set):"
                $arguments = Get-NeededArgument $case.Command $case.Set
                $emitted = & $case.Command @arguments -WhatIf *>&1
                $plans["$($case.Command) $($case.Set)"] = [pscustomobject]@{ Emitted = $emitted; Requests = $connection.RequestsMade }
            }
        }
        finally { $null = Stop-Transcript }
        foreach ($text in (Get-Content $transcript -Raw) -split '(?m)^Plan of ' | Select-Object -Skip 1) {
            $name, $lines = $text -split ':\r?\n', 2
            $plans[$name] | Add-Member Text $lines
        }
    }
    AfterAll { Get-MNConnection | Disconnect-MNNetwork }

    It 'says what it would do with -WhatIf' {
        $plans.Count | Should -BeGreaterThan 50
        Get-Offender $Changing { $plans["$Command $Set"].Text -cmatch '^What if: (?!Performing)[A-Z]\w+ .{5,}' } | Should -BeNullOrEmpty
    }

    It 'emits and sends nothing with -WhatIf' {
        Get-Offender $Changing { $plan = $plans["$Command $Set"]; $null -eq $plan.Emitted -and $plan.Requests -eq 0 } | Should -BeNullOrEmpty
    }
}

Describe 'Every list' -ForEach @{ Listing = $listing } {
    BeforeAll {
        $service = Start-EndlessService
        $connection = Connect-MNNetwork sandbox -Token (ConvertTo-SecureString 'x' -AsPlainText -Force) -BaseUri $service.Uri -NoVerify
    }
    AfterAll {
        Stop-EndlessService $service
        Get-MNConnection | Disconnect-MNNetwork
    }

    It 'streams, and reads no further than the pipeline takes' {
        $Listing.Count | Should -BeGreaterThan 40
        Get-Offender $Listing {
            $arguments = Get-NeededArgument $Command $Set
            $before = $connection.RequestsMade
            $taken = @(& $Command @arguments -ErrorAction Stop | Select-Object -First 10)
            # A key gives one object, and a list as many as are taken.
            $taken.Count -in 1, 10 -and $connection.RequestsMade - $before -eq 1
        } | Should -BeNullOrEmpty
    }

    It 'stops at -First' {
        Get-Offender $Listing {
            $arguments = Get-NeededArgument $Command $Set
            @(& $Command @arguments -First 120 -ErrorAction Stop).Count -in 1, 120
        } | Should -BeNullOrEmpty
    }
}

Describe 'Every cmdlet that sends requests' -ForEach @{ Connected = $connected } {
    It 'names Connect-MNNetwork when there is no connection' {
        $Connected.Count | Should -BeGreaterThan 100
        Get-Offender $Connected {
            $arguments = Get-NeededArgument $Command $Set
            if ($Changes) { $arguments.Confirm = $false }
            try { $null = & $Command @arguments -ErrorAction Stop; $false }
            catch { $_.FullyQualifiedErrorId -like 'MNNotConnected,*' -and "$_" -like '*Connect-MNNetwork*' }
        } | Should -BeNullOrEmpty
    }

    It 'takes -Connection' {
        Get-Offender $Connected { (Get-Command $Command).Parameters.ContainsKey('Connection') } | Should -BeNullOrEmpty
    }
}
