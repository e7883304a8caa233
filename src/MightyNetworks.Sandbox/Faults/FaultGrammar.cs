namespace MightyNetworks.Sandbox.Faults;

/// <summary>The grammar of faults, as help text.</summary>
internal static class FaultGrammar
{
    public static string Text { get; } =
        $"""
        METHOD PATH[?QUERY] ACTION [WORD...]
          METHOD  GET, POST, PUT, PATCH, DELETE, or * for any
          PATH    within the network, such as /members or /spaces/*/members; * matches any text
          QUERY   required parameters; additional ones are allowed
          ACTION  a status such as 503: not carried out unless "done" is specified
                  ok              carry it out, and respond according to the WORDs
                  reset, close    reset (RST) or close (FIN) the connection
                  hang            send nothing more
                  drip            send one byte now and then, endlessly
                  drop            the same as reset
                  done-then-drop  the same as reset done
          Which requests fail
                  xN              N requests (default x1); always: all of them
                  after=N         N matching requests pass first
                  every=N         only each N-th matching request
          What is carried out
                  done            the request is carried out; a GET always is
          How the response is mangled
                  status=N        with this status
                  retry-after=T   seconds, or an HTTP date with _ for blanks
                  location=URL    for redirects
                  headers=N       with N more headers
                  body=KIND       {Wrap(Words<FaultBody>.All)}
          How the response is delivered
                  at=MOMENT       where reset, close, hang or drip strike (default start): {Words<FaultMoment>.All}
                  framing=KIND    {Words<FaultFraming>.All}
                  encoding=KIND   {Words<FaultEncoding>.All}
          How a page of a list is wrong
                  cap=N           at most N objects, regardless of per_page
                  items=KIND      {Words<FaultItems>.All}
                  links=KIND      {Words<FaultLinks>.All}
                  meta=KIND       {Words<FaultMeta>.All}
                  leave=N, join=N N members leave or join before the page is built
        """;

    private static string Wrap(string words)
    {
        const int Width = 90;
        string indent = "\n" + new string(' ', 26);
        var text = new System.Text.StringBuilder();
        int column = 0;
        foreach (string word in words.Split(' '))
        {
            if (column + word.Length > Width)
            {
                text.Append(indent);
                column = 0;
            }

            text.Append(column == 0 ? "" : " ").Append(word);
            column += word.Length + 1;
        }

        return text.ToString();
    }
}
