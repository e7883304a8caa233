@{
    # Each edition of PowerShell gets the build for its own runtime.
    RootModule             = if ($PSEdition -eq 'Core') { 'core/MightyNetworks.PowerShell.dll' } else { 'desktop/MightyNetworks.PowerShell.dll' }
    ModuleVersion          = '0.1.0'
    GUID                   = '6c0a3d5e-58b0-4f0c-9a41-0f4f2b8e7d11'
    Author                 = 'The maintainers of MightyNetworks for PowerShell'
    CompanyName            = 'Community'
    Copyright              = 'MIT licence'
    Description            = 'Runs a Mighty Network from PowerShell: members, spaces, posts, events, plans and more, through the Admin API.'
    PowerShellVersion      = '5.1'
    CompatiblePSEditions   = @('Desktop', 'Core')
    DotNetFrameworkVersion = '4.7.2'
    FormatsToProcess       = @('MightyNetworks.Format.ps1xml')
    FunctionsToExport      = @()
    VariablesToExport      = @()
    AliasesToExport        = @()
    CmdletsToExport        = @(
        'Connect-MNNetwork'
        'Disconnect-MNNetwork'
        'Get-MNConnection'
        'Get-MNCurrentUser'
        'Get-MNMember'
        'Get-MNNetwork'
        'Select-MNConnection'
        'Set-MNMemberRole'
    )
    PrivateData            = @{
        PSData = @{
            Tags       = @('MightyNetworks', 'Community', 'Members', 'AdminApi', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            LicenseUri = 'https://opensource.org/licenses/MIT'
            ProjectUri = 'https://github.com/MightyNetworks-PowerShell/MightyNetworks.PowerShell'
        }
    }
}
