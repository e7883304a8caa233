# Lists members without the module: Invoke-RestMethod until there is no next link.
param([uri] $Uri)

$ErrorActionPreference = 'Stop'
Import-Module (Join-Path $PSScriptRoot 'Worker.psm1')
$headers = @{ Authorization = 'Bearer sandbox-token' }

Invoke-Worker -Job {
    $next = '/admin/v1/networks/sandbox/members?per_page=100'
    while ($next) {
        $page = Invoke-RestMethod -Uri ([uri]::new($Uri, $next)) -Headers $headers
        $page.items
        $next = $page.links.next
    }
}
