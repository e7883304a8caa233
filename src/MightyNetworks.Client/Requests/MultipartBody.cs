using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

namespace MightyNetworks.Client.Requests;

/// <summary>A multipart form: text fields, and at most one file, which is streamed and never held in memory.</summary>
public sealed class MultipartBody : RequestBody
{
    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1");

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
        var form = new MultipartContent("form-data", "mn-" + Guid.NewGuid().ToString("N"));
        foreach (KeyValuePair<string, string> field in _fields)
        {
            Add(form, new ByteArrayContent(Encoding.UTF8.GetBytes(field.Value)), $"name=\"{Escaped(field.Key)}\"");
        }

        // The file comes last, so that the service knows what it is for when it arrives.
        if (_file is not null)
        {
            var content = new FileContent(_file, _progress, moved);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(_file.ContentType);
            Add(form, content, $"name=\"{Escaped(_fileField!)}\"; filename=\"{Escaped(_file.Name)}\"");
        }

        return form;
    }

    // RFC 7578 wants names as plain UTF-8. The HTTP stack writes each char of a header as one byte, so every byte becomes one char first.
    private static void Add(MultipartContent form, HttpContent content, string names)
    {
        content.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; " + Latin1.GetString(Encoding.UTF8.GetBytes(names)));
        form.Add(content);
    }

    /// <summary>A name between quotes, with what would end it written as browsers do.</summary>
    private static string Escaped(string name) => string.Concat(name.Select(c => c switch
    {
        '"' => "%22",
        '\r' => "%0D",
        '\n' => "%0A",
        _ when c == '\\' || char.IsControl(c) => "_",
        _ => c.ToString(),
    }));
}
