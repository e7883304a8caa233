using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Text.Json;
using MightyNetworks.Client.Requests;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Sends a request by method and path, for what the API has and no other cmdlet has a name for. It is paced, counted, repeated and, where it
/// is not a GET, asked about like every other. Operation: any.
/// </summary>
[Cmdlet(VerbsLifecycle.Invoke, "MNRequest", DefaultParameterSetName = OneSet, SupportsShouldProcess = true)]
[OutputType(typeof(PSObject))]
public sealed class InvokeMNRequestCommand : MNChangeCommand
{
    private const string OneSet = "One";
    private const string PagesSet = "Pages";

    /// <summary>The HTTP method; without it Get. Everything but Get is a change, which -WhatIf and -Confirm are asked about.</summary>
    [Parameter(ParameterSetName = OneSet)]
    public RequestMethod Method { get; set; }

    /// <summary>The path below the network, as the API's documentation has it after /networks/{network_id}: /members/5/. It may have a query of its own. A path that leads out of the network is refused.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = string.Empty;

    /// <summary>Names and values for the query. A value that is null is left out, one that is a list is sent once for each of its members.</summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? Query { get; set; }

    /// <summary>What is sent as JSON: a hashtable, a custom object, a list of them, or a string that is JSON already.</summary>
    [Parameter(ParameterSetName = OneSet, ValueFromPipeline = true)]
    public object? Body { get; set; }

    /// <summary>Reads the whole list page by page and emits its objects one at a time as they arrive, instead of one page as it is sent.</summary>
    [Parameter(ParameterSetName = PagesSet, Mandatory = true)]
    public SwitchParameter Paginate { get; set; }

    private protected override bool IsGrave => Method == RequestMethod.Delete;

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        if (ParameterSetName == PagesSet)
        {
            ReadPages(Checked(() => RawRequest.List(Path, WireText.ToQuery(Query))));
        }
        else
        {
            Send(Checked(() => RawRequest.Send(ToHttpMethod(), Path, WireText.ToQuery(Query), ToBody())));
        }
    }

    /// <summary>Writes what was answered as PowerShell's own objects.</summary>
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

        if (ConnectionForInput(Path) is { } connection)
        {
            WriteList(connection, request);
        }
    }

    private void Send(ApiRequest<RawJson> request)
    {
        if (request.Method != HttpMethod.Get)
        {
            Change(request, $"Send {request}", Path);
        }
        else if (ConnectionForInput(Path) is { } connection)
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
