using System;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Errors;

/// <summary>A response that says that all went well, and cannot be read.</summary>
internal static class ResponseFailure
{
    internal static MightyNetworksException Of(ApiRequest request, string what, Exception? cause = null) =>
        new(FailureReason.UnexpectedResponse, $"{request}: {what}{(request.MayChange ? MightyNetworksException.Unsure : string.Empty)}", cause)
        {
            Request = request.ToString(),
            MayHaveBeenDone = request.MayChange,
        };
}
