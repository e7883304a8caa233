#requires -Version 7.4
# The loop of a measured PowerShell process: for each line of input, one job and one line with its cost.

function Invoke-Worker {
    param([scriptblock] $Job, [scriptblock] $RequestsMade)
    $process = [System.Diagnostics.Process]::GetCurrentProcess()
    while ($null -ne ($line = [Console]::In.ReadLine())) {
        $arguments = $line | ConvertFrom-Json -AsHashtable
        $made = if ($RequestsMade) { & $RequestsMade }
        [GC]::Collect()
        $process.Refresh()
        $cpu = $process.TotalProcessorTime
        $time = [System.Diagnostics.Stopwatch]::StartNew()
        & $Job @arguments | Out-Null
        $elapsed = $time.Elapsed.TotalMilliseconds
        $process.Refresh()
        $report = @{
            Milliseconds = $elapsed
            Cpu          = ($process.TotalProcessorTime - $cpu).TotalMilliseconds
            PeakMemory   = $process.PeakWorkingSet64
            Requests     = if ($RequestsMade) { (& $RequestsMade) - $made }
        }
        [Console]::Out.WriteLine((ConvertTo-Json $report -Compress))
    }
}
