using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Security;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Uploads files, or has the service fetch them from a web address.</summary>
/// <remarks>Operation: POST /assets.</remarks>
[Cmdlet(VerbsCommon.New, "MNAsset", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(Asset))]
public sealed class NewMNAssetCommand : MNChangeCommand
{
    /// <summary>Uploads files.</summary>
    private const string PathSet = "Path";

    /// <summary>Has the service fetch files.</summary>
    private const string UriSet = "SourceUri";

    private readonly ByteProgress _bytes = new();
    private Dictionary<string, string>? _metadata;

    /// <summary>
    /// The files to upload. Wildcards stand for all files that they match, unless there is a file of exactly this name, or the path comes from a
    /// piped object. The extension determines the content type.
    /// </summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("FullName", "PSPath", "LiteralPath")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>The addresses that the service fetches the files from, beginning with https:// or http://.</summary>
    [Parameter(ParameterSetName = UriSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public Uri[] SourceUri { get; set; } = [];

    /// <summary>What the files are used for. By default no style is sent.</summary>
    [Parameter(Position = 1, ValueFromPipelineByPropertyName = true)]
    public AssetStyle? Style { get; set; }

    /// <summary>The ratio of width to height of the original, in the service's notation.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? OriginalAspectRatio { get; set; }

    /// <summary>Metadata to store with the files, as names and single values: text, numbers or dates.</summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? Metadata { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        Log.Bytes = _bytes;
        try
        {
            _metadata = Metadata?.Cast<DictionaryEntry>().Where(pair => pair.Value is not null).ToDictionary(pair => WireText.Of(pair.Key), pair => WireText.Of(pair.Value!));
        }
        catch (ArgumentException e)
        {
            Refuse("MNInvalidMetadata", e.Message, Metadata);
        }
    }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() => Path.SelectMany(Matching).Select(UploadFile).Concat(SourceUri.Select(UploadFrom));

    // A path without wildcards, or without matches, stays as it is: the upload says what is wrong with it.
    private IEnumerable<string> Matching(string path)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(path) || InputObject is not null || SessionState.InvokeProvider.Item.Exists(path, force: false, literalPath: true))
        {
            return [path];
        }

        try
        {
            string[] matches = [.. SessionState.Path.GetResolvedProviderPathFromPSPath(path, out ProviderInfo provider).Where(File.Exists)];
            return matches.Length > 0 && provider.Name == "FileSystem" ? matches : [path];
        }
        catch (SessionStateException)
        {
            return [path];
        }
    }

    private Change UploadFile(string path)
    {
        try
        {
            string file = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
            return provider.Name == "FileSystem" && !Directory.Exists(file)
                ? UploadFile(AssetFile.FromPath(file), path)
                : Change.Invalid("MNNotAFile", $"'{path}' is not a file.", path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or SessionStateException)
        {
            return Change.Invalid(new ErrorRecord(new FileNotFoundException($"There is no file '{path}'.", path, e), "MNFileNotFound", ErrorCategory.ObjectNotFound, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException or ProviderInvocationException)
        {
            return Change.Invalid(new ErrorRecord(new IOException($"The file '{path}' cannot be read: {e.Message}", e), "MNFileNotReadable", ErrorCategory.ReadError, path));
        }
    }

    private Change UploadFile(AssetFile file, string path)
    {
        if (file.Length > AssetUpload.MaxFileBytes)
        {
            return Change.Invalid("MNFileTooLarge", $"'{file.Name}' has {file.Length} bytes; the service takes files of {AssetUpload.MaxFileBytes} bytes at most. Nothing was sent for it.", path);
        }

        return Upload(new AssetUpload { AssetFile = file }, $"Upload {file.Name} ({file.Length} bytes)", path);
    }

    private Change UploadFrom(Uri uri) => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        ? Upload(new AssetUpload { SourceUrl = uri.AbsoluteUri }, $"Upload the file from {uri.AbsoluteUri}", uri)
        : Change.Invalid("MNNotAWebAddress", $"'{uri}' is not an address that begins with https:// or http://.", uri);

    private Change Upload(AssetUpload upload, string what, object target)
    {
        upload.AssetStyle = Style;
        upload.OriginalAspectRatio = Filled(OriginalAspectRatio);
        upload.Metadata = _metadata;
        Progress.Bytes = upload.AssetFile is null ? null : _bytes;
        return Change.Of(Assets.Upload(upload), Style is { } style ? $"{what} as {style}" : what, target);
    }
}
