using System;
using System.Collections.Generic;
using System.Text.Json;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>One page of a list, in any of its shapes.</summary>
internal sealed class ListPage(IReadOnlyList<IWireItem> items, int number, int size, string path, QueryString query, bool hasAlwaysNext)
{
    private const int BytesPerItem = 600;

    private readonly int _totalPages = (items.Count + size - 1) / size;

    public SandboxResponse Reply(ListShape shape)
    {
        int first = (int)Math.Min((long)(number - 1) * size, items.Count);
        int end = Math.Min(first + size, items.Count);
        return Routing.Reply.Of(200, 1024 + ((end - first) * BytesPerItem), writer =>
        {
            if (shape == ListShape.BareArray)
            {
                WriteItems(writer, first, end);
                return;
            }

            writer.WriteStartObject();
            writer.WritePropertyName(shape == ListShape.DataAndMeta ? "data"u8 : "items"u8);
            WriteItems(writer, first, end);
            if (shape != ListShape.DataAndMeta)
            {
                WriteLinks(writer);
            }

            if (shape != ListShape.ItemsAndLinks)
            {
                WriteMeta(writer);
            }

            writer.WriteEndObject();
        });
    }

    private void WriteItems(Utf8JsonWriter writer, int first, int end)
    {
        writer.WriteStartArray();
        for (int position = first; position < end; position++)
        {
            items[position].WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private void WriteLinks(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("links"u8);
        writer.WriteString("self"u8, path + query.WithPage(number, size));
        if (number < _totalPages || hasAlwaysNext)
        {
            writer.WriteString("next"u8, path + query.WithPage(number + 1, size));
        }
        else
        {
            writer.WriteNull("next"u8);
        }

        writer.WriteEndObject();
    }

    private void WriteMeta(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("meta"u8);
        writer.WriteNumber("current_page"u8, number);
        writer.WriteNumber("total_pages"u8, _totalPages);
        writer.WriteNumber("total_count"u8, items.Count);
        writer.WriteNumber("per_page"u8, size);
        writer.WriteEndObject();
    }
}
