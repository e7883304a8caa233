using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Text.Json;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sends a request by method and path, for operations that have no cmdlet.</summary>
[Cmdlet(VerbsLifecycle.Invoke, "MNRequest", DefaultParameterSetName = OneSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class InvokeMNRequestCommand : MNChangeCommand
{
    /// <summary>Sends one request.</summary>
    private const string OneSet = "One";

    /// <summary>Reads all pages of a list.</summary>
    private const string PagesSet = "Pages";

    /// <summary>The HTTP method. The default is Get.</summary>
    [Parameter(ParameterSetName = OneSet)]
    public RequestMethod Method { get; set; }

    /// <summary>
    /// The path below the network: what the API reference shows after /networks/{network_id}, such as /members/5/. It can include a query.
    /// A path that leads out of the network is refused.
    /// </summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = string.Empty;

    /// <summary>The names and values of the query. A null value is omitted; a list is sent as one value per item.</summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? Query { get; set; }

    /// <summary>The body: a hashtable, an object or a list of them, which is sent as JSON, or a string that already is JSON.</summary>
    [Parameter(ParameterSetName = OneSet, ValueFromPipeline = true)]
    public object? Body { get; set; }

    /// <summary>
    /// Reads the whole list, page by page, and writes its objects one by one as they arrive. Otherwise the response is written as it is.
    /// </summary>
    [Parameter(ParameterSetName = PagesSet, Mandatory = true)]
    public SwitchParameter Paginate { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        if (ParameterSetName == PagesSet)
        {
            ReadPages(Checked(() => RawRequest.List(Path, WireText.ToQuery(Query))));
            return [];
        }

        ApiRequest<RawJson> request = Checked(() => RawRequest.Send(ToHttpMethod(), Path, WireText.ToQuery(Query), ToBody()));
        if (request.Method == HttpMethod.Get)
        {
            Read(request);
            return [];
        }

        return [Change.Of(request, $"Send {request}", Path) with { IsGrave = Method == RequestMethod.Delete }];
    }

    /// <summary>Writes the response as PowerShell objects.</summary>
    internal override void Emit(object? item)
    {
        if (item is RawJson { Value.ValueKind: not JsonValueKind.Undefined } json)
        {
            WriteObject(JsonObjects.Read(json.Value), enumerateCollection: true);
        }
    }

    /// <inheritdoc/>
    private protected override void OnCompleted(WorkItem item)
    {
        // A GET changes nothing, so no report mentions it.
        if (Method != RequestMethod.Get)
        {
            base.OnCompleted(item);
        }
    }

    private T Checked<T>(Func<T> makeRequest)
    {
        try
        {
            return makeRequest();
        }
        catch (ArgumentException e)
        {
            Refuse("MNInvalidRequest", e.Message, Path);
            throw;
        }
    }

    private void ReadPages(ListRequest<RawJson> request)
    {
        if (request.Query.Pairs.Any(pair => pair.Key is "page" or "per_page"))
        {
            Refuse("MNInvalidRequest", "-Paginate turns the pages itself: leave page and per_page out of the query.", Path);
        }

        if (ConnectionFor(Path) is { } connection)
        {
            WriteList(connection, request);
        }
    }

    private void Read(ApiRequest<RawJson> request)
    {
        if (ConnectionFor(Path) is { } connection)
        {
            Dispatch(connection, request, Path, request.ToString());
        }
    }

    private JsonBody? ToBody()
    {
        object? body = Body is PSObject { BaseObject: string text } ? text : Body;
        if (body is null)
        {
            return null;
        }

        if (Method == RequestMethod.Get)
        {
            throw new ArgumentException("A GET has no body: use -Query, or another -Method.");
        }

        try
        {
            return JsonBody.Parse(body as string ?? JsonText.Of(body));
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"The body is not JSON: {e.Message}", e);
        }
    }

    // HttpMethod has no PATCH in netstandard2.0.
    private HttpMethod ToHttpMethod() => Method == RequestMethod.Get ? HttpMethod.Get : new HttpMethod(Method.ToString().ToUpperInvariant());
}
