using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

namespace MightyNetworks.Client;

/// <summary>A multipart form: text fields, and at most one file, which is streamed and never held in memory.</summary>
public sealed class MultipartBody : RequestBody
{
    private readonly List<KeyValuePair<string, string>> _fields = [];
    private readonly IProgress<long>? _progress;
    private string? _fileField;
    private AssetFile? _file;

    /// <summary>An empty form.</summary>
    /// <param name="progress">Told how many bytes of the file are sent; it starts again at 0 with every attempt.</param>
    public MultipartBody(IProgress<long>? progress = null) => _progress = progress;

    /// <summary>The fields, and the name of the file.</summary>
    public override string ToString() =>
        string.Join(", ", _fields.Select(field => $"{field.Key}={field.Value}").Concat(_file is null ? [] : [$"{_fileField}={_file} ({_file.ContentType})"]));

    internal MultipartBody Add(string name, string? value)
    {
        if (value is not null)
        {
            _fields.Add(new(name, value));
        }

        return this;
    }

    internal MultipartBody Add(string name, AssetFile? file)
    {
        (_fileField, _file) = (name, file);
        return this;
    }

    internal override HttpContent CreateContent(Action moved)
    {
        var form = new MultipartFormDataContent();
        foreach (KeyValuePair<string, string> field in _fields)
        {
            Add(form, new ByteArrayContent(Encoding.UTF8.GetBytes(field.Value)), field.Key, null);
        }

        // The file comes last, so that the service knows what it is for when it arrives.
        if (_file is not null)
        {
            var content = new FileContent(_file, _progress, moved);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(_file.ContentType);
            Add(form, content, _fileField!, _file.Name);
        }

        return form;
    }

    // Names are quoted by hand: not every server reads them unquoted, which is how netstandard2.0 writes them.
    private static void Add(MultipartFormDataContent form, HttpContent content, string name, string? fileName)
    {
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = Quoted(name) };
        if (fileName is not null)
        {
            content.Headers.ContentDisposition.FileName = Quoted(Plain(fileName));
            content.Headers.ContentDisposition.FileNameStar = fileName;
        }

        form.Add(content);
    }

    private static string Quoted(string text) => "\"" + text + "\"";

    // What cannot stand between quotes; the other form of the name keeps it.
    private static string Plain(string fileName) => string.Concat(fileName.Select(c => c is '"' or '\\' || char.IsControl(c) ? '_' : c));
}
