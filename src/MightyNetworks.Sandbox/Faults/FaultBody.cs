namespace MightyNetworks.Sandbox.Faults;

/// <summary>The body of a response that a fault mangles.</summary>
public enum FaultBody
{
    /// <summary>The service's own body; with an error status, the API's error object.</summary>
    Service,

    /// <summary>The API's error object: <c>error</c>, <c>message</c> and <c>status</c>.</summary>
    Json,

    /// <summary><c>error</c> as text.</summary>
    ErrorText,

    /// <summary><c>error</c> as an object with <c>code</c> and <c>message</c>.</summary>
    ErrorObject,

    /// <summary><c>message</c> as text.</summary>
    MessageText,

    /// <summary><c>errors</c> as text.</summary>
    ErrorsText,

    /// <summary><c>errors</c> as a list.</summary>
    ErrorsList,

    /// <summary><c>errors</c> as an object with a list per field.</summary>
    ErrorsObject,

    /// <summary><c>title</c> and <c>detail</c>.</summary>
    Problem,

    /// <summary>A web page, such as a proxy sends.</summary>
    Html,

    /// <summary>No body.</summary>
    Empty,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary><c>[]</c>.</summary>
    EmptyArray,

    /// <summary><c>{}</c>.</summary>
    EmptyObject,

    /// <summary>A JSON string.</summary>
    Text,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>Bytes that are not text.</summary>
    Garbage,

    /// <summary>The first half of the service's body.</summary>
    Truncated,

    /// <summary>The service's body after a byte order mark.</summary>
    Bom,

    /// <summary>The service's body with a text that is not valid UTF-8.</summary>
    InvalidUtf8,

    /// <summary>The service's body with half a surrogate pair in a text.</summary>
    LoneSurrogate,

    /// <summary>The service's body with every time on February 31.</summary>
    ImpossibleDate,

    /// <summary>The service's body with every number, IDs included, beyond all number types.</summary>
    ImpossibleNumber,

    /// <summary>The service's body with another type in every field except the ID.</summary>
    WrongTypes,

    /// <summary>The service's body without IDs.</summary>
    NoId,

    /// <summary>The service's body with 0 for every ID.</summary>
    ZeroId,

    /// <summary>The service's body with field names that are special in PowerShell and .NET.</summary>
    ReservedNames,

    /// <summary>100,000 nested arrays.</summary>
    Deep,

    /// <summary>The service's body and a gigabyte of blanks, which compress to about a megabyte.</summary>
    Bomb,

    /// <summary>The service's body and endless blanks.</summary>
    Endless,
}
