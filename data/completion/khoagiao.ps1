# Completion of khoagiao in PowerShell. The words go to khoagiao as encoded text, so that nothing in them is evaluated,
# by cmd.exe neither. Without an answer, PowerShell offers file names.
Register-ArgumentCompleter -Native -CommandName khoagiao -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @(foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
        if ($element.Extent.EndOffset -ge $cursorPosition) { break }
        if ($element -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $element.Value }
        else { $element.Extent.Text }
    }) + $wordToComplete
    $encoded = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($words -join "`0"))
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [Text.Encoding]::UTF8
        foreach ($line in khoagiao complete powershell $encoded 2>$null) {
            $value, $meaning = $line -split "`t", 2
            if (!$meaning) { $meaning = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $meaning)
        }
    } finally {
        [Console]::OutputEncoding = $encoding
    }
}
