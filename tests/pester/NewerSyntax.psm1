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

# Finds nodes by type; a script block in its place would run for every node of a tree.
$IsInstance = [type].GetMethod('IsInstanceOfType')

function Get-Node($Tree, [string] $Kind) {
    # Windows PowerShell's own trees lack some types.
    $type = "System.Management.Automation.Language.$Kind" -as [type]
    if ($type) { $Tree.FindAll([Delegate]::CreateDelegate([Func[System.Management.Automation.Language.Ast, bool]], $type, $IsInstance), $true) }
}

# Returns an object with Line and What for everything in a script that Windows PowerShell does not have.
function Find-NewerSyntax {
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Script)
    $tokens = $errors = $null
    $tree = [System.Management.Automation.Language.Parser]::ParseInput($Script, [ref] $tokens, [ref] $errors)
    $errors | ForEach-Object { New-Finding $_.Extent "does not parse: $($_.Message)" }
    # Walking through tokens and nodes takes most of the time, so a search in the text comes first wherever it is enough.
    if ($Script -match '`(u\{|e)|\b0b|\d[\w.]*([uysn]|ul)\b') {
        $hasEscape = $Script.Contains('`')
        foreach ($token in $tokens) {
            if ($token -is [System.Management.Automation.Language.NumberToken] -or ($hasEscape -and $token.Text.Contains('`'))) { Find-NewerToken $token }
        }
    }

    # Windows PowerShell's own trees lack some of these properties, which then are empty.
    if ($Script.Contains('&')) { foreach ($node in Get-Node $tree PipelineAst) { if ($node.Background) { New-Finding $node.Extent '& at the end' } } }
    if ($Script -match 'clean') { foreach ($node in Get-Node $tree ScriptBlockAst) { if ($node.CleanBlock) { New-Finding $node.Extent 'clean {}' } } }
    if ($Script -match '&&|\|\|') { foreach ($node in Get-Node $tree PipelineChainAst) { New-Finding $node.Extent '&& or ||' } }
    foreach ($node in Get-Node $tree CommandAst) { Find-NewerCommand $node }
    if ($Script -match ($Variables -join '|')) {
        foreach ($node in Get-Node $tree VariableExpressionAst) { if ($Variables -contains $node.VariablePath.UserPath) { New-Finding $node.Extent $node.Extent.Text } }
    }
    if ($Script.Contains('?')) { Find-NewerQuestion $tree }
}

function Find-NewerQuestion($Tree) {
    foreach ($node in Get-Node $Tree TernaryExpressionAst) { New-Finding $node.Extent '? :' }
    foreach ($node in Get-Node $Tree BinaryExpressionAst) { if ("$($node.Operator)" -eq 'QuestionQuestion') { New-Finding $node.Extent '??' } }
    foreach ($node in Get-Node $Tree AssignmentStatementAst) { if ("$($node.Operator)" -eq 'QuestionQuestionEquals') { New-Finding $node.Extent '??=' } }
    foreach ($kind in 'MemberExpressionAst', 'IndexExpressionAst') {
        foreach ($node in Get-Node $Tree $kind) { if ($node.NullConditional) { New-Finding $node.Extent '?. or ?[]' } }
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
    $elements = $Node.CommandElements
    $isPositional = $true
    for ($i = 1; $i -lt $elements.Count; $i++) {
        if ($elements[$i] -isnot [System.Management.Automation.Language.CommandParameterAst]) { continue }
        $isPositional = $false
        $parameter = $elements[$i].ParameterName
        # Parameters of the module's own cmdlets are the same in both.
        if ($name -notmatch '-MN' -and ($Parameters['*'] -contains $parameter -or $Parameters[$name] -contains $parameter)) { New-Finding $elements[$i].Extent "$name -$parameter" }
        if ($parameter -eq 'Encoding' -and $i + 1 -lt $elements.Count -and $Encodings -contains "$($elements[$i + 1])".Trim("'`"")) { New-Finding $elements[$i].Extent "-Encoding $($elements[$i + 1])" }
    }

    if ($name -eq 'Join-Path' -and $isPositional -and $elements.Count -gt 3) { New-Finding $Node.Extent 'Join-Path with three parts' }
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
