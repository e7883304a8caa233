using System;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Lets the address of a proxy leave out its scheme, which is http. An error does not repeat the address, which may hold a password.</summary>
internal sealed class ProxyTransformationAttribute : TextTransformationAttribute
{
    protected override object? FromText(string text)
    {
        string address = text.Contains("://") ? text : "http://" + text;
        return Uri.TryCreate(address.Trim(), UriKind.Absolute, out Uri? proxy) ? proxy
            : throw new ArgumentTransformationMetadataException("The proxy address is not valid: specify scheme, host and port, such as http://proxy.example.com:8080.");
    }
}
