#!/usr/bin/env bash
# build.ps1 from any shell: ./build.sh Test
# Restores the pinned PowerShell as a .NET tool. If that fails, runs the tests that do not need it; the last line reports what did not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

task=Build powershell=${MN_PWSH:-} without= arguments=()
case "${1:-}" in ''|-*) ;; *) task=$1; shift ;; esac
while [ $# -gt 0 ]; do
  case "$1" in
    --powershell) [ $# -gt 1 ] || { echo '--powershell needs a path.' >&2; exit 2; }; powershell=$2; shift ;;
    --without-powershell) without=yes ;;
    *) arguments+=("$1") ;;
  esac
  shift
done

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en POWERSHELL_TELEMETRY_OPTOUT=1 POWERSHELL_UPDATECHECK=Off
options=(-NoProfile -NonInteractive -ExecutionPolicy Bypass -File build.ps1 -Task "$task" ${arguments[@]+"${arguments[@]}"})

if [ -n "$powershell" ]; then
  command -v "$powershell" >/dev/null || { echo "PowerShell not found: $powershell" >&2; exit 1; }
  MN_PWSH=$powershell exec "$powershell" "${options[@]}"
fi
if [ -z "$without" ]; then
  if restore=$(dotnet tool restore 2>&1); then
    exec dotnet pwsh "${options[@]}"
  fi
  printf '%s\n' "$restore" >&2
fi

build() { dotnet build MightyNetworks.PowerShell.sln --configuration Release --verbosity quiet; }

# Runs the xunit projects in sequence and prints the sum of their counts.
run_xunit() {
  local project output passed=0 failed=0 skipped=0
  for project in tests/*/*Tests.csproj; do
    # A run that fails without counts crashed before its first test.
    output=$(dotnet test "$project" --configuration Release --no-build) || [[ $output == *'Failed: '* ]] || failed=$((failed + 1))
    printf '%s\n' "$output"
    passed=$((passed + $(count Passed "$output"))) failed=$((failed + $(count Failed "$output"))) skipped=$((skipped + $(count Skipped "$output")))
  done
  printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

count() { printf '%s\n' "$2" | sed -n "s/^[PF][a-z]*! .* $1: *\([0-9][0-9]*\),.*/\1/p" | grep . || echo 0; }

status=0
case "$task" in
  Build) build; left='the module was not assembled' ;;
  Test) build; run_xunit || status=1; left='the cmdlets were not tested' ;;
  Demo) dotnet run --project examples/csharp --configuration Release; left='the C# client did the job, the cmdlets were not shown' ;;
  *) status=1; left="the task $task was not run" ;;
esac

# An incomplete run is a failure unless requested, and always in CI.
[ -n "$without" ] && [ "${CI:-}" != true ] || status=1
echo "WITHOUT POWERSHELL: $left." >&2
exit "$status"
