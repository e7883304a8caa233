# Finds what Windows PowerShell 5.1 does not have: syntax, commands, parameters, values and variables of PowerShell 7.

$Commands = @('Test-Json', 'Get-SecureRandom', 'Start-ThreadJob', 'Get-Error', 'Get-Uptime', 'Remove-Alias', 'ConvertFrom-Markdown', 'Show-Markdown', 'Join-String', 'Remove-Service', 'Switch-Process')

# Parameters by command; an asterisk stands for every command.
$Parameters = @{
    '*'                       = 'AsByteStream', 'UseMinimalHeader', 'UseQuotes', 'QuoteFields', 'NoEmphasis', 'SkipCertificateCheck', 'SkipHttpErrorCheck', 'StatusCodeVariable', 'ResponseHeadersVariable', 'MaximumRetryCount', 'RetryIntervalSec', 'AllowUnencryptedAuthentication', 'FollowRelLink', 'NoProxy'
    'ForEach-Object'          = 'Parallel', 'ThrottleLimit', 'AsJob', 'TimeoutSeconds'
    'ConvertFrom-Json'        = 'AsHashtable', 'Depth', 'NoEnumerate', 'DateKind'
    'ConvertTo-Json'          = 'AsArray', 'EnumsAsStrings', 'EscapeHandling'
    'ConvertFrom-SecureString' = 'AsPlainText'
    'Get-Date'                = 'AsUTC', 'UnixTimeSeconds'
    'Get-Random'              = 'Shuffle'
    'Get-ChildItem'           = 'FollowSymlink'
    'Invoke-RestMethod'       = 'Form', 'Authentication', 'Token', 'HttpVersion'
    'Invoke-WebRequest'       = 'Form', 'Authentication', 'Token', 'HttpVersion'
    'Join-Path'               = 'AdditionalChildPath'
    'New-Guid'                = 'Empty', 'InputObject'
    'Select-Object'           = 'CaseInsensitive'
    'Select-String'           = 'Raw', 'Culture'
    'Sort-Object'             = 'Top', 'Bottom', 'Stable'
    'Measure-Object'          = 'StandardDeviation', 'AllStats'
    'Split-Path'              = 'LeafBase', 'Extension'
    'Start-Process'           = 'Environment'
    'Test-Connection'         = 'TcpPort', 'TargetName'
}

$Encodings = 'utf8BOM', 'utf8NoBOM', 'ansi'
$Variables = 'IsWindows', 'IsLinux', 'IsMacOS', 'IsCoreCLR', 'PSStyle'

# The nodes of a syntax tree that may be newer.
$Kinds = @(
    'TernaryExpressionAst', 'PipelineChainAst', 'BinaryExpressionAst', 'AssignmentStatementAst', 'PipelineAst', 'ScriptBlockAst', 'VariableExpressionAst', 'CommandAst',
    'MemberExpressionAst', 'InvokeMemberExpressionAst', 'IndexExpressionAst'
)

# Returns an object with Line and What for everything in a script that Windows PowerShell does not have.
function Find-NewerSyntax {
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Script)
    $tokens = $errors = $null
    $tree = [System.Management.Automation.Language.Parser]::ParseInput($Script, [ref] $tokens, [ref] $errors)
    $errors | ForEach-Object { New-Finding $_.Extent "does not parse: $($_.Message)" }
    foreach ($token in $tokens) {
        if ($token.Text.Contains('`') -or "$($token.Kind)" -eq 'Number') { Find-NewerToken $token }
    }

    foreach ($node in $tree.FindAll({ $true }, $true)) {
        $name = $node.GetType().Name
        if ($Kinds -notcontains $name) { continue }
        # Windows PowerShell's own trees lack some of these properties, which then are empty.
        switch ($name) {
            'TernaryExpressionAst' { New-Finding $node.Extent '? :' }
            'PipelineChainAst' { New-Finding $node.Extent '&& or ||' }
            'BinaryExpressionAst' { if ("$($node.Operator)" -eq 'QuestionQuestion') { New-Finding $node.Extent '??' } }
            'AssignmentStatementAst' { if ("$($node.Operator)" -eq 'QuestionQuestionEquals') { New-Finding $node.Extent '??=' } }
            'PipelineAst' { if ($node.Background) { New-Finding $node.Extent '& at the end' } }
            'ScriptBlockAst' { if ($node.CleanBlock) { New-Finding $node.Extent 'clean {}' } }
            'VariableExpressionAst' { if ($Variables -contains $node.VariablePath.UserPath) { New-Finding $node.Extent $node.Extent.Text } }
            'CommandAst' { Find-NewerCommand $node }
            default { if ($node.NullConditional) { New-Finding $node.Extent '?. or ?[]' } }
        }
    }
}

function Find-NewerToken($Token) {
    switch -Regex ("$($Token.Kind)") {
        'Expandable|Generic' { if ($Token.Text -cmatch '(?<!`)(``)*`(u\{|e)') { New-Finding $Token.Extent '`u{} or `e' } }
        '^Number$' { if ($Token.Text -match '^0b|(?<!^0x.*)(u|y|s|n|uy|us|ul)$') { New-Finding $Token.Extent "the number $($Token.Text)" } }
    }
}

function Find-NewerCommand($Node) {
    $name = $Node.GetCommandName()
    if (-not $name) { return }
    if ($Commands -contains $name) { New-Finding $Node.Extent $name }
    $elements = @($Node.CommandElements | Select-Object -Skip 1)
    for ($i = 0; $i -lt $elements.Count; $i++) {
        $element = $elements[$i]
        if ($element -is [System.Management.Automation.Language.CommandParameterAst]) {
            # Parameters of the module's own cmdlets are the same in both.
            $isOurs = $name -match '-MN'
            if (-not $isOurs -and @($Parameters['*']) + @($Parameters[$name]) -contains $element.ParameterName) { New-Finding $element.Extent "$name -$($element.ParameterName)" }
            if ($element.ParameterName -eq 'Encoding' -and $i + 1 -lt $elements.Count -and $Encodings -contains "$($elements[$i + 1])".Trim("'`"")) { New-Finding $element.Extent "-Encoding $($elements[$i + 1])" }
        }
    }

    $isPositional = -not ($elements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] })
    if ($name -eq 'Join-Path' -and $isPositional -and $elements.Count -gt 2) { New-Finding $Node.Extent 'Join-Path with three parts' }
}

function New-Finding($Extent, [string] $What) {
    [pscustomobject]@{ Line = $Extent.StartLineNumber; What = $What }
}

# Returns the PowerShell in a file: scripts whole, pages by block, views by script block. Text and Line of each.
function Get-ScriptText {
    param([Parameter(Mandatory)] [string] $Path)
    $text = [System.IO.File]::ReadAllText($Path)
    $pattern = switch ([System.IO.Path]::GetExtension($Path)) {
        '.md' { '(?ms)^```powershell\s*?\r?\n(.*?)^```' }
        '.ps1xml' { '(?s)<ScriptBlock>(.*?)</ScriptBlock>' }
        default { '(?s)\A(.*)\z' }
    }

    foreach ($match in [regex]::Matches($text, $pattern)) {
        $group = $match.Groups[1]
        $before = $text.Substring(0, $group.Index)
        $script = if ($Path -like '*.ps1xml') { [System.Net.WebUtility]::HtmlDecode($group.Value) } else { $group.Value }
        [pscustomobject]@{ Text = $script; Line = ($before -split "`n").Count; Before = ($before -split "`n" | Select-Object -Last 4) -join "`n" }
    }
}

# Returns "file:line: what" for everything in a file that Windows PowerShell does not have and that nothing announces.
function Find-UnannouncedSyntax {
    param([Parameter(Mandatory)] [string] $Path, [Parameter(Mandatory)] [string] $Name)
    foreach ($script in Get-ScriptText $Path) {
        # A script says so by #requires, a page in the sentence before, a line in a comment on it or above it.
        if ($script.Text -match '(?im)^\s*#requires\s+-Version\s+7' -or $script.Before -match 'PowerShell 7') { continue }
        $lines = $script.Text -split "`n"
        foreach ($finding in Find-NewerSyntax $script.Text) {
            $near = $lines[[Math]::Max(0, $finding.Line - 2)..($finding.Line - 1)] -join "`n"
            if ($near -notmatch '#.*PowerShell 7') { "${Name}:$($script.Line + $finding.Line - 1): $($finding.What)" }
        }
    }
}

Export-ModuleMember -Function Find-NewerSyntax, Find-UnannouncedSyntax
