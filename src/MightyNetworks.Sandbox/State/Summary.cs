namespace MightyNetworks.Sandbox.State;

/// <summary>The first words of a text, as feeds show them.</summary>
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

        // Half of an emoji is no text.
        end = char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return text.Remove(end) + "…";
    }
}
