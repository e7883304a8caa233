using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Transport;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>The removal of an account whose data was exported, with a line in the record: before the request, and again with its outcome.</summary>
internal sealed class AccountRemoval(MemberRecord record, string folder, MNConnection connection)
{
    /// <summary>Removes the account.</summary>
    internal async Task<object?> SendAsync(AdminApiClient client, IRequestListener log, CancellationToken cancellation)
    {
        Note("sent; the outcome is not known yet");
        try
        {
            NoContent? response = await client.SendAsync(Members.DeleteAccount(record.MemberId), log, cancellation).ConfigureAwait(false);
            NoteDone();
            return response;
        }
        catch (MightyNetworksException failure)
        {
            Note(failure.MayHaveBeenDone ? $"may have been removed: {failure.Message}" : $"not removed: {failure.Message}");
            throw;
        }
    }

    private void NoteDone()
    {
        try
        {
            Note("removed");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The account of member {record.MemberId} was removed, but that could not be added to the record in '{folder}': {e.Message}", e);
        }
    }

    private void Note(string result)
    {
        var line = new RecordRemoval(JournalText.Time(connection.Client.Time.GetUtcNow()), connection.User ?? connection.Name, DisplayText.OneLine(result));
        (record with { Removals = [.. record.Removals, line] }).Save(folder);
    }
}
