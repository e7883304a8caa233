using System.IO;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>Files and folders with personal data: only their owner can read them, where the platform has modes of files.</summary>
internal static class PrivateFiles
{
    /// <summary>Creates a folder, unless it exists.</summary>
    internal static void CreateFolder(string path)
    {
#if NET8_0_OR_GREATER
        if (!System.OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return;
        }
#endif
        Directory.CreateDirectory(path);
    }

    /// <summary>Opens a file to write, and creates it if needed.</summary>
    internal static FileStream Open(string path, FileMode mode, FileShare share = FileShare.Read | FileShare.Delete, FileOptions options = FileOptions.None)
    {
#if NET8_0_OR_GREATER
        if (!System.OperatingSystem.IsWindows())
        {
            return new FileStream(path, new FileStreamOptions
            {
                Mode = mode,
                Access = FileAccess.ReadWrite,
                Share = share,
                Options = options,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
        }
#endif
        return new FileStream(path, mode, FileAccess.ReadWrite, share, 4096, options);
    }

    /// <summary>Writes a file as a whole: it has its old content or the new one, whatever happens.</summary>
    internal static void Replace(string path, byte[] content)
    {
        string draft = path + ".tmp";
        using (FileStream stream = Open(draft, FileMode.Create))
        {
            stream.Write(content, 0, content.Length);
            stream.Flush(flushToDisk: true);
        }

        Move(draft, path);
    }

    /// <summary>Moves a file over another one.</summary>
    internal static void Move(string from, string to)
    {
#if NET8_0_OR_GREATER
        File.Move(from, to, overwrite: true);
#else
        if (File.Exists(to))
        {
            File.Replace(from, to, null);
        }
        else
        {
            File.Move(from, to);
        }
#endif
    }
}
