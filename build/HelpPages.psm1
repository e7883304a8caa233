# How a help page is made of the module's facts and the page's words, and how pages become the help file.

# The most values that the syntax shows, as in -Role {Host | Moderator | Contributor}.
$LongestList = 8

# Runs a block with a folder of its own, which is removed afterwards.
function Use-TemporaryFolder {
    param([scriptblock] $Block)
    $folder = New-Item (Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid())) -ItemType Directory
    try { & $Block $folder }
    finally { Remove-Item $folder -Recurse -Force -ErrorAction Ignore }
}

# PlatyPS takes parameters from a help file where it finds one, and does not see those that are new.
function Import-ModuleWithoutHelp {
    param([System.IO.DirectoryInfo] $From, [string] $To)
    Copy-Item (Join-Path $From '*') $To -Recurse -Exclude en-US
    Import-Module (Join-Path $To 'MightyNetworks.psd1') -Global -PassThru
}

# A cmdlet's help without words: what the built module says about it.
function New-HelpSkeleton {
    param([System.Management.Automation.CmdletInfo] $Command)
    # New-CommandHelp leaves out hidden parameters.
    $help = Use-TemporaryFolder { Import-MarkdownCommandHelp (New-MarkdownCommandHelp -CommandInfo $Command -OutputFolder $args[0]).FullName }
    # The page is the same on every day it is written.
    $help.Metadata.Remove('ms.date')
    $fresh = [Activator]::CreateInstance($Command.ImplementingType)
    $hidden = @($Command.Parameters.Values | Where-Object { Test-Hidden $_ } | ForEach-Object Name)

    foreach ($parameter in $help.Parameters) {
        $known = $Command.Parameters[$parameter.Name]
        $parameter.Type = Get-TypeName $known.ParameterType
        $parameter.DefaultValue = Get-DefaultValue $known $fresh
        $parameter.AcceptedValues.Clear()
        Get-AcceptedValue $known | ForEach-Object { $parameter.AddAcceptedValue($_) }
    }

    # A hidden parameter is explained, for those who meet it in Get-Command, but nobody is to type it.
    foreach ($syntax in $help.Syntax) {
        $syntax.HasCmdletBinding = $true
        $null = $syntax.SyntaxParameters.RemoveAll({ param($p) Test-Hidden $Command.Parameters[$p.ParameterName] $syntax.ParameterSetName })
    }

    Set-List $help.Inputs (Get-PipelineInput ($Command.Parameters.Values | Where-Object Name -NotIn $hidden))
    if ($help.Inputs.Count -eq 0) { $help.Inputs.Add((New-TypeText 'None' 'This cmdlet takes nothing from the pipeline.')) }
    if (-not $Command.OutputType) { $help.Outputs.Clear() }
    if ($help.Outputs.Count -eq 0) { $help.Outputs.Add((New-TypeText 'None' 'This cmdlet writes nothing to the pipeline.')) }
    $help
}

function New-TypeText {
    param([string] $Type, [string] $Text)
    [Microsoft.PowerShell.PlatyPS.Model.InputOutput]::new($Type, $Text)
}

# What the pipeline may bring, by type: the parameters it is bound to.
function Get-PipelineInput {
    param($Parameters)
    $bound = foreach ($parameter in $Parameters) {
        $byValue = $parameter.ParameterSets.Values.ValueFromPipeline -contains $true
        $byName = $parameter.ParameterSets.Values.ValueFromPipelineByPropertyName -contains $true
        if (-not ($byValue -or $byName)) { continue }
        $how = @(if ($byValue) { 'by value' }; if ($byName) { 'by property name' }) -join ' and '
        [pscustomobject]@{ Type = Get-TypeName $parameter.ParameterType; Text = "-$($parameter.Name), $how." }
    }

    $bound | Group-Object Type | ForEach-Object {
        New-TypeText $_.Name (($_.Group.Text | Sort-Object) -join "`n`n")
    }
}

function Get-TypeName {
    param([type] $Type)
    ([Nullable]::GetUnderlyingType($Type) ?? $Type).FullName
}

# Whether a parameter is hidden: in one parameter set, or wherever it is.
function Test-Hidden {
    param([System.Management.Automation.ParameterMetadata] $Parameter, [string] $Set)
    $uses = @($Parameter.Attributes | Where-Object { $_ -is [Parameter] })
    $here = @($uses | Where-Object ParameterSetName -In $Set, ([Parameter]::AllParameterSets))
    if ($here) { $uses = $here }
    @($uses | Where-Object { -not $_.DontShow }).Count -eq 0
}

# What a parameter is when it is not given, read from a new object of the cmdlet's class.
function Get-DefaultValue {
    param([System.Management.Automation.ParameterMetadata] $Parameter, $Fresh)
    $property = $Fresh.GetType().GetProperty($Parameter.Name)
    $mandatory = $Parameter.ParameterSets.Values | Where-Object IsMandatory
    if (-not $property -or $mandatory -or $Parameter.SwitchParameter) { return '' }
    $value = $property.GetValue($Fresh)
    if ($value -is [enum] -and [int]$value -eq 0) { return '' }
    @($value | Where-Object { $_ }) -join ', '
}

function Get-AcceptedValue {
    param([System.Management.Automation.ParameterMetadata] $Parameter)
    $type = $Parameter.ParameterType
    if ($type.IsArray) { $type = $type.GetElementType() }
    $plain = [Nullable]::GetUnderlyingType($type) ?? $type
    if ($plain.IsEnum) { return [enum]::GetNames($plain) }
    $Parameter.Attributes | Where-Object { $_ -is [ValidateSet] } | ForEach-Object ValidValues
}

# Puts a page's words in the places of a skeleton.
function Copy-HelpText {
    param($From, $To)
    $To.Synopsis = $From.Synopsis
    $To.Description = $From.Description
    $To.Notes = $From.Notes
    Set-List $To.Examples $From.Examples
    Set-List $To.RelatedLinks $From.RelatedLinks

    foreach ($parameter in $To.Parameters) {
        $written = $From.Parameters | Where-Object Name -EQ $parameter.Name
        if ($written) { $parameter.Description = $written.Description }
    }

    foreach ($type in $To.Outputs) {
        $written = $From.Outputs | Where-Object Typename -EQ $type.Typename
        if ($written) { $type.Description = $written.Description }
    }
}

function Set-List {
    param($List, $Items)
    $List.Clear()
    foreach ($item in $Items) { $List.Add($item) }
}

function Save-HelpPage {
    param($Help, [string] $Path)
    # None of the cmdlets has an alias.
    $text = $Help.ToMarkdownString() -replace '(?s)\n## ALIASES\r?\n.*?(?=\n## )', ''
    Save-Text $text $Path
}

function Save-Text {
    param([string] $Text, [string] $Path)
    $plain = ($Text -replace "`r`n", "`n" -replace '[ \t]+\n', "`n").TrimEnd() + "`n"
    [System.IO.File]::WriteAllText($Path, $plain)
}

# Compiles help to MAML, the form that Get-Help reads.
function Save-HelpFile {
    param($Helps, [string] $Path)
    $maml = [System.Xml.XmlDocument]::new()
    Use-TemporaryFolder { $maml.Load(($Helps | Export-MamlCommandHelp -OutputFolder $args[0]).FullName) }
    foreach ($help in $Helps) { Optimize-Maml $maml $help }
    $writer = [System.IO.StringWriter]::new()
    $settings = [System.Xml.XmlWriterSettings]@{ Indent = $true; NewLineChars = "`n"; OmitXmlDeclaration = $true }
    $xml = [System.Xml.XmlWriter]::Create($writer, $settings)
    $maml.Save($xml)
    $xml.Dispose()
    [System.IO.File]::WriteAllText($Path, "<?xml version=`"1.0`" encoding=`"utf-8`"?>`n$writer`n")
}

# PlatyPS leaves Markdown in the help file and puts examples where Get-Help does not look for them.
function Optimize-Maml {
    param([xml] $Maml, $Help)
    $names = [System.Xml.XmlNamespaceManager]::new($Maml.NameTable)
    foreach ($prefix in 'command', 'maml', 'dev') { $names.AddNamespace($prefix, $Maml.DocumentElement.GetNamespaceOfPrefix($prefix)) }
    $command = $Maml.SelectSingleNode("//command:command[command:details/command:name='$($Help.Title)']", $names)

    foreach ($text in $command.SelectNodes('.//maml:description[maml:para] | .//maml:alert', $names)) { Set-Paragraph $text $text.InnerText }
    Update-MamlParameter $command $names $Help
    Update-MamlExample $command $names $Help

    foreach ($link in $command.SelectNodes('.//maml:navigationLink', $names)) {
        # A page's neighbour is no address, and there is no online version.
        if ($link.SelectSingleNode('maml:linkText', $names).InnerText -eq 'Online Version') { $null = $link.ParentNode.RemoveChild($link) }
        else { $link.SelectSingleNode('maml:uri', $names).InnerText = '' }
    }
}

function Update-MamlParameter {
    param($Command, $Names, $Help)
    foreach ($parameter in $Help.Parameters) {
        foreach ($node in $Command.SelectNodes(".//command:parameter[maml:name='$($parameter.Name)']", $Names)) {
            $node.SetAttribute('globbing', "$($parameter.SupportsWildcards)".ToLowerInvariant())
            $node.SetAttribute('position', $node.GetAttribute('position').ToLowerInvariant())
            $value = $node.SelectSingleNode('command:parameterValue', $Names)
            $short = $Help.Syntax.SyntaxParameters | Where-Object ParameterName -EQ $parameter.Name | Select-Object -First 1
            if ($value -and $short) { $value.InnerText = $short.ParameterType }
            $list = $node.SelectSingleNode('command:parameterValueGroup', $Names)
            if ($list -and $parameter.AcceptedValues.Count -gt $LongestList) { $null = $node.RemoveChild($list) }
            if ($parameter.DefaultValue) { Add-Element $node 'dev' 'defaultValue' $parameter.DefaultValue }
        }
    }
}

function Update-MamlExample {
    param($Command, $Names, $Help)
    $nodes = $Command.SelectNodes('command:examples/command:example', $Names)
    for ($i = 0; $i -lt $nodes.Count; $i++) {
        $null = $Help.Examples[$i].Remarks -match '(?s)^\s*```powershell\r?\n(?<code>.*?)\r?\n```\s*(?<text>.*)$'
        $nodes[$i].SelectSingleNode('dev:code', $Names).InnerText = $Matches.code -replace "`r", ''
        $remarks = $nodes[$i].SelectSingleNode('dev:remarks', $Names)
        Set-Paragraph $remarks $Matches.text
        # Keeps the next example at a distance.
        Add-Element $remarks 'maml' 'para' ''
        $nodes[$i].SelectSingleNode('maml:introduction', $Names).RemoveAll()
    }
}

# A text in Markdown as plain paragraphs.
function Set-Paragraph {
    param([System.Xml.XmlElement] $Element, [string] $Text)
    $Element.RemoveAll()
    foreach ($paragraph in $Text -replace '`', '' -split '(?:\r?\n){2,}') { Add-Element $Element 'maml' 'para' $paragraph.Trim() }
}

function Add-Element {
    param([System.Xml.XmlElement] $Parent, [string] $Prefix, [string] $Name, [string] $Text)
    $document = $Parent.OwnerDocument
    $node = $document.CreateElement($Prefix, $Name, $document.DocumentElement.GetNamespaceOfPrefix($Prefix))
    $node.InnerText = $Text
    $null = $Parent.AppendChild($node)
}

# A text of the module as a whole, for Get-Help about_...: headings in capitals, everything else below them.
function Save-AboutText {
    param([string] $Page, [string] $Path)
    $lines = foreach ($line in Get-Content $Page) {
        if ($line -match '^#+ (.*)') { $Matches[1].ToUpperInvariant() }
        elseif ($line) { '    ' + $line.Replace('`', '') }
        else { '' }
    }

    Save-Text ($lines -join "`n") $Path
}

Export-ModuleMember -Function Use-TemporaryFolder, Import-ModuleWithoutHelp, New-HelpSkeleton, Copy-HelpText, Save-HelpPage, Save-HelpFile, Save-AboutText
