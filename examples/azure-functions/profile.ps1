# Runs once in each runspace of the app. ReceiveWebhook needs no connection, so that deliveries are accepted while the API is down.
$ErrorActionPreference = 'Stop'
Import-Module MightyNetworks
