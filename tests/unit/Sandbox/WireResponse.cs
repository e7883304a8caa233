using System;
using System.Linq;
using System.Text;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.UnitTests.Sandbox;

/// <summary>The bytes that came over the wire, and how the connection ended.</summary>
internal sealed class WireResponse(byte[] bytes, FaultEnd end)
{
    public byte[] Bytes => bytes;

    public FaultEnd End => end;

    public int Length => bytes.Length;

    public string Text => Encoding.Latin1.GetString(bytes);

    public string Head => BodyStart < 0 ? Text : Text[..BodyStart];

    public byte[] Body => BodyStart < 0 ? [] : bytes[BodyStart..];

    public string StatusLine => Text.Split('\r')[0];

    public string? Header(string name) => Head.Split("\r\n")
        .Where(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 2)..])
        .FirstOrDefault();

    private int BodyStart => Text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var at && at < 0 ? -1 : at + 4;
}
