<#
.SYNOPSIS
Brings the pages of docs/cmdlets up to date with the built module and compiles them to the module's help.

.DESCRIPTION
The pages own the words, the module owns the facts: syntax, parameters, types, defaults and accepted values are taken
from the built module, every text from the page. What has no text yet is listed, and the script ends with 1.
#>
#Requires -Version 7.4
#Requires -Modules @{ ModuleName = 'Microsoft.PowerShell.PlatyPS'; ModuleVersion = '1.0.3' }

$ErrorActionPreference = 'Stop'
# No strict mode: PlatyPS runs its own script code in the scope of its caller, and that is not written for it.

$root = Split-Path $PSScriptRoot -Parent
$pages = Join-Path $root 'docs/cmdlets'
$target = Join-Path $root 'module/en-US'
Import-Module (Join-Path $PSScriptRoot 'HelpPages.psm1')

$manifest = Get-ChildItem (Join-Path $root 'out/module/MightyNetworks/*/MightyNetworks.psd1') | Sort-Object LastWriteTime | Select-Object -Last 1
$null = New-Item $pages, $target -ItemType Directory -Force

$helps = Use-TemporaryFolder {
    $module = Import-ModuleWithoutHelp $manifest.Directory $args[0]
    foreach ($command in $module.ExportedCmdlets.Values | Sort-Object Name) {
        $path = Join-Path $pages "$($command.Name).md"
        $help = New-HelpSkeleton $command
        if (Test-Path $path) { Copy-HelpText -From (Import-MarkdownCommandHelp $path) -To $help }
        Save-HelpPage $help $path
        Import-MarkdownCommandHelp $path
    }
}

Save-HelpFile $helps (Join-Path $target 'MightyNetworks.PowerShell.dll-Help.xml')
Save-AboutText (Join-Path $root 'docs/about_MightyNetworks.md') (Join-Path $target 'about_MightyNetworks.help.txt')

$problems = @(
    Get-ChildItem $pages -Filter *.md | Where-Object BaseName -NotIn $helps.Title | ForEach-Object { "$($_.Name): there is no such cmdlet." }
    Get-ChildItem $pages -Filter *.md | Select-String '{{' -SimpleMatch | ForEach-Object { "$($_.Filename):$($_.LineNumber): $($_.Line)" }
)
$problems | ForEach-Object { Write-Host $_ }
Write-Host "Help of $(@($helps).Count) cmdlets: $($problems.Count) problems."
exit [int]($problems.Count -gt 0)
