using System;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>Finds and reads the file of -Previous, before the pipeline writes anything.</summary>
internal static class PreviousFile
{
    private const string ErrorId = "MNPreviousUnusable";
    private const string Extension = ".csv";

    /// <summary>Reads a file, or the newest one of a folder; null if the folder has none yet. A file that cannot be used ends the cmdlet.</summary>
    internal static PreviousRows? Read(MNCmdlet cmdlet, string path)
    {
        string place = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
        if (provider.Name != "FileSystem")
        {
            Refuse(cmdlet, $"-Previous '{path}' is no file or folder.", path);
        }

        string? file = Directory.Exists(place) ? NewestIn(place) : place;
        if (file is null)
        {
            cmdlet.WriteVerbose($"'{path}' has no CSV file yet: all members are read.");
            return null;
        }

        try
        {
            PreviousRows rows = PreviousRows.Parse(ReadText(file), file);
            cmdlet.WriteVerbose($"'{file}' has {rows.Count} rows.");
            return rows;
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            string why = e is DecoderFallbackException ? "it is not UTF-8; write it with Export-Csv -Encoding utf8" : e.Message.TrimEnd('.');
            Refuse(cmdlet, $"-Previous '{file}' cannot be used: {why}. Nothing was sent.", file);
            throw;
        }
    }

    /// <summary>Ends the cmdlet because the file cannot be used.</summary>
    internal static void Refuse(MNCmdlet cmdlet, string message, string file) => cmdlet.Refuse(ErrorId, message, file, ErrorCategory.InvalidData);

    // The file that the same pipeline is about to write exists already, and is empty.
    private static string? NewestIn(string folder) => new DirectoryInfo(folder).GetFiles()
        .Where(file => file.Extension.Equals(Extension, StringComparison.OrdinalIgnoreCase) && file.Length > 0)
        .OrderByDescending(file => file.LastWriteTimeUtc)
        .ThenByDescending(file => file.Name, StringComparer.Ordinal)
        .FirstOrDefault()?.FullName;

    private static string ReadText(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
