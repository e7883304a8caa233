# The only place that starts a clean PowerShell. A shell is a path and its leading arguments:
# none for a PowerShell executable; `dotnet .../pwsh.dll` for PowerShell as a .NET tool.

$Root = Split-Path $PSScriptRoot -Parent
$Minimum = [version] '7.4'

# The PowerShell that runs this code.
function Get-CurrentShell {
    $program = (Get-Process -Id $PID).Path
    if ($PSVersionTable.PSEdition -ne 'Core') { $program = Join-Path $PSHOME 'powershell.exe' }
    $isTool = [System.IO.Path]::GetFileNameWithoutExtension($program) -eq 'dotnet'
    $arguments = @(if ($isTool) { Join-Path $PSHOME 'pwsh.dll' })
    New-Shell $program $arguments
}

# The PowerShell that the user specifies, or the pinned one.
function Resolve-Shell {
    param([string] $Name)
    if ($Name) { Get-NamedShell $Name } else { Get-PinnedShell }
}

# Runs a PowerShell with these arguments; writes its output to the pipeline and sets $LASTEXITCODE.
function Invoke-Shell {
    param([Parameter(Mandatory)] $Shell, [string[]] $ArgumentList)
    & $Shell.Path (Get-ShellArgument $Shell $ArgumentList)
}

# All arguments of a clean PowerShell, for callers that start the process themselves.
function Get-ShellArgument {
    param([Parameter(Mandatory)] $Shell, [string[]] $ArgumentList)
    # The default policy of Windows blocks scripts; other systems have no policy.
    @($Shell.Arguments) + @('-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass') + $ArgumentList
}

function New-Shell {
    param([string] $Path, [string[]] $Arguments)
    [pscustomobject]@{ Path = $Path; Arguments = $Arguments }
}

function Get-NamedShell {
    param([string] $Name)
    $command = Get-Command $Name -CommandType Application -ErrorAction Ignore | Select-Object -First 1
    if (-not $command) { throw "PowerShell not found: $Name" }

    $shell = New-Shell $command.Source @()
    $version = Invoke-Shell $shell '-Command', '$PSVersionTable.PSVersion.ToString()' | Select-Object -Last 1
    # Preview versions have a label, which [version] rejects.
    $number = "$version" -replace '[^0-9.].*$' -as [version]
    $isDesktop = $number -and $number.Major -eq 5 -and $number.Minor -eq 1
    if (-not $number -or ($number -lt $Minimum -and -not $isDesktop)) {
        throw "$Name is PowerShell $version. The module needs PowerShell $Minimum or later, or Windows PowerShell 5.1."
    }

    $shell
}

function Get-PinnedShell {
    $current = Get-CurrentShell
    $isPinned = "$($PSVersionTable.PSVersion)" -eq (Get-PinnedVersion) -and $current.Arguments
    if ($isPinned) { return $current }

    # `dotnet pwsh` depends on the current folder, so its path is resolved once, here.
    Push-Location $Root
    try {
        $restore = dotnet tool restore 2>&1
        if ($LASTEXITCODE -ne 0) { throw "The pinned PowerShell could not be restored: $restore" }
        $folder = dotnet pwsh -NoProfile -NonInteractive -Command '$PSHOME' | Select-Object -Last 1
        if ($LASTEXITCODE -ne 0) { throw 'The pinned PowerShell does not start.' }
    }
    finally { Pop-Location }

    New-Shell (Get-Command dotnet -CommandType Application | Select-Object -First 1).Source @(Join-Path $folder 'pwsh.dll')
}

# The pinned PowerShell compiled ahead of time, as an installed one is: it starts in half the time. A shell that the user specifies stays as it is.
function Get-CompiledShell {
    param([Parameter(Mandatory)] $Shell)
    if (-not $Shell.Arguments) { return $Shell }
    $folder = Join-Path $Root "out/tools/PowerShell/$(Get-PinnedVersion)"
    if (-not (Test-Path $folder)) {
        $new = "$folder.new"
        dotnet publish (Join-Path $Root 'build/PowerShell') --configuration Release --nologo --verbosity quiet --output $new | Out-Host
        if ($LASTEXITCODE -ne 0) {
            Write-Warning 'The pinned PowerShell was not compiled ahead of time. It runs as it is, which takes longer.'
            return $Shell
        }
        Move-Item $new $folder
    }

    New-Shell $Shell.Path @(Join-Path $folder 'pwsh.dll')
}

function Get-PinnedVersion {
    (Get-Content (Join-Path $Root '.config/dotnet-tools.json') -Raw | ConvertFrom-Json).tools.powershell.version
}

Export-ModuleMember -Function Get-CurrentShell, Resolve-Shell, Get-CompiledShell, Invoke-Shell, Get-ShellArgument
