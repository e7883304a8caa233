using System;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Errors;

/// <summary>Creates the exception for a successful response that cannot be read.</summary>
internal static class ResponseFailure
{
    internal static MightyNetworksException Of(ApiRequest request, string what, Exception? cause = null) =>
        new(FailureReason.UnexpectedResponse, $"{request}: {what}{(request.MayChange ? MightyNetworksException.Unsure : string.Empty)}", cause)
        {
            Request = request.ToString(),
            MayHaveBeenDone = request.MayChange,
        };
}
