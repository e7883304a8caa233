// Ends Azurite with the test that started it.
process.stdin.on('end', () => process.exit()).resume();
