#!/usr/bin/env bash
# build.ps1 from any shell: ./build.sh Test
# Finds PowerShell on PATH, else gets it as a dotnet tool, else does what needs no PowerShell and says what it left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

task=${1:-Build}
[ $# -eq 0 ] || shift
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

if command -v pwsh >/dev/null 2>&1; then
  exec pwsh -NoProfile -NonInteractive -File build.ps1 -Task "$task" "$@"
fi
if dotnet tool restore >/dev/null 2>&1 && dotnet pwsh -NoProfile -Command 1 >/dev/null 2>&1; then
  exec dotnet pwsh -NoProfile -NonInteractive -File build.ps1 -Task "$task" "$@"
fi

without_powershell() {
  printf '\n%s\n%s\n' \
    "WITHOUT POWERSHELL: there is no pwsh on PATH, and the dotnet tool could not be had." "$1" >&2
}

build() { dotnet build MightyNetworks.PowerShell.sln --configuration Release --verbosity quiet; }

case "$task" in
  Build)
    build
    without_powershell "The libraries were built. The module was not assembled."
    ;;
  Test)
    build
    status=0
    results=$(dotnet test tests/unit --configuration Release --no-build --results-directory out/results --logger 'trx;LogFileName=unit.trx') || status=$?
    printf '%s\n' "$results"
    grep -o -m 1 'Contract: .* fields' out/results/unit.trx || true
    count() { printf '%s\n' "$results" | sed -n "s/.* $1: *\([0-9][0-9]*\).*/\1/p" | tail -n 1; }
    passed=$(count Passed) failed=$(count Failed) skipped=$(count Skipped)
    without_powershell "THE CMDLETS WERE NOT TESTED: only the xunit half ran. Install PowerShell 7.4 or later and Pester 5, and run this again."
    # A run that printed no counts broke before its first test.
    [ -n "$passed" ] || { passed=0 failed=1 skipped=0; }
    printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
    exit "$status"
    ;;
  Demo)
    dotnet run --project examples/csharp --configuration Release
    without_powershell "The main job ran with the C# client. The cmdlets were not shown."
    ;;
  *)
    without_powershell "The task $task needs it. Install PowerShell 7.4 or later and run this again."
    exit 1
    ;;
esac
