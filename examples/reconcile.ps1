<#
.SYNOPSIS
Greets who joined since the last complete run: what a receiver missed while it, its machine or the webhook was down. Run it every night.

.DESCRIPTION
Reads the whole list of members, one request for each hundred, and one request for each member who joined since the mark.
#>
[CmdletBinding()]
param(
    # The file that holds when the last complete run began.
    [Parameter(Mandatory)] [string] $MarkPath,

    [Parameter(Mandatory)] [uint64] $WelcomeSpaceId,
    [Parameter(Mandatory)] [uint64] $GreetedTagId,

    # Covers clocks that differ, and members who joined while the list was read. Nobody is greeted twice.
    [timespan] $Overlap = '01:00:00',

    # Where to begin without a mark.
    [datetimeoffset] $Since = [datetimeoffset]::UtcNow.AddDays(-7)
)

$ErrorActionPreference = 'Stop'
Import-Module MightyNetworks
Import-Module (Join-Path $PSScriptRoot 'Welcome')

$begin = [datetimeoffset]::UtcNow
if (Test-Path $MarkPath) {
    $Since = [datetimeoffset]::Parse((Get-Content $MarkPath -TotalCount 1), [cultureinfo]::InvariantCulture) - $Overlap
}

if (-not (Get-MNConnection)) {
    $address = @{}
    if ($env:MN_BASE_URI) { $address.BaseUri = $env:MN_BASE_URI }
    $null = Connect-MNNetwork @address
}

Get-MNMember -JoinedSince $Since | Send-Welcome -WelcomeSpaceId $WelcomeSpaceId -GreetedTagId $GreetedTagId

# An error ends the script before this line: the next run begins where this one did. The rename leaves no half-written mark.
Set-Content "$MarkPath.new" $begin.ToString('o')
Move-Item "$MarkPath.new" $MarkPath -Force
