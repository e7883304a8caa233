using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

namespace MightyNetworks.Client.Requests;

/// <summary>A multipart form: text fields and at most one file, which is streamed and never held in memory.</summary>
public sealed class MultipartBody : RequestBody
{
    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1");

    private readonly KeyValuePair<string, string>[] _fields;
    private readonly string _fileField;
    private readonly AssetFile? _file;

    /// <param name="fields">Names and values; fields whose value is null are not sent.</param>
    /// <param name="fileField">The name of the part that is the file.</param>
    /// <param name="file">The file, or null.</param>
    internal MultipartBody(IEnumerable<KeyValuePair<string, string?>> fields, string fileField, AssetFile? file)
    {
        _fields = [.. fields.Where(field => field.Value is not null).Select(field => new KeyValuePair<string, string>(field.Key, field.Value!))];
        _fileField = fileField;
        _file = file;
    }

    /// <summary>The fields, and the name of the file.</summary>
    public override string ToString() =>
        string.Join(", ", _fields.Select(field => $"{field.Key}={field.Value}").Concat(_file is null ? [] : [$"{_fileField}={_file} ({_file.ContentType})"]));

    internal override HttpContent CreateContent(Action<long, long?> uploading)
    {
        var form = new MultipartContent("form-data", "mn-" + Guid.NewGuid().ToString("N"));
        foreach (KeyValuePair<string, string> field in _fields)
        {
            Add(form, new ByteArrayContent(Encoding.UTF8.GetBytes(field.Value)), $"name=\"{Escaped(field.Key)}\"");
        }

        // The file comes last, so that the service has the other fields when it arrives.
        if (_file is not null)
        {
            var content = new FileContent(_file, uploading);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(_file.ContentType);
            Add(form, content, $"name=\"{Escaped(_fileField)}\"; filename=\"{Escaped(_file.Name)}\"");
        }

        return form;
    }

    // RFC 7578 requires names in plain UTF-8. The HTTP stack writes each char of a header as one byte, so every byte becomes one char first.
    private static void Add(MultipartContent form, HttpContent content, string names)
    {
        content.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; " + Latin1.GetString(Encoding.UTF8.GetBytes(names)));
        form.Add(content);
    }

    /// <summary>A name between quotes; characters that would end it are escaped as browsers do.</summary>
    private static string Escaped(string name) => string.Concat(name.Select(c => c switch
    {
        '"' => "%22",
        '\r' => "%0D",
        '\n' => "%0A",
        _ when c == '\\' || char.IsControl(c) => "_",
        _ => c.ToString(),
    }));
}
