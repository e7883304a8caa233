# Shows a session as a user sees it: each statement of a script after a prompt, then what it writes.
param([Parameter(Mandatory)] [string] $Script, [Parameter(Mandatory)] [string] $Module)

Import-Module $Module
Set-Location ([System.IO.Path]::GetTempPath())
$errors = $null
$ast = [System.Management.Automation.Language.Parser]::ParseFile($Script, [ref] $null, [ref] $errors)
if ($errors) { throw $errors[0].Message }
foreach ($statement in $ast.EndBlock.Statements) {
    $Host.UI.WriteLine("PS> $($statement.Extent.Text -replace "`r?`n", "`n>> ")")
    . ([scriptblock]::Create($statement.Extent.Text)) | Out-Default
}
