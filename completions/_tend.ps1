# PowerShell completion for tend: the program says what may come next, quoted as it has to be; nothing is evaluated.
# Load it from $PROFILE with: tend completions powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName 'tend' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.Extent.Text
    $end = $cursorPosition - $commandAst.Extent.StartOffset
    if ($end -lt $line.Length) { $line = $line.Substring(0, [Math]::Max(0, $end)) } else { $line = $line.PadRight($end) }
    $program = Get-Command -Name tend -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($null -eq $program) { return }
    $start = [System.Diagnostics.ProcessStartInfo]::new($program.Source)
    foreach ($word in '__complete', 'powershell', $line) { $start.ArgumentList.Add($word) }
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $start.StandardOutputEncoding = [System.Text.Encoding]::UTF8
    $process = [System.Diagnostics.Process]::Start($start)
    $lines = $process.StandardOutput.ReadToEnd() -split "`n" | Where-Object { $_ }
    $process.WaitForExit()
    if (@($lines).Count -lt 2 -or $lines[0] -eq 'files') { return }
    foreach ($entry in $lines[1..($lines.Count - 1)]) {
        $word, $help = $entry -split "`t", 2
        if (-not $help) { $help = $word }
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $help)
    }
}
