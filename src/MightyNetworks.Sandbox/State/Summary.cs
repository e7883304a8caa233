namespace MightyNetworks.Sandbox.State;

/// <summary>Shortens a text for the activity feed.</summary>
internal static class Summary
{
    private const int Longest = 120;

    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', Longest);
        end = end > 0 ? end : Longest;

        // Never cut a surrogate pair in half.
        end = char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return text.Remove(end) + "…";
    }
}
