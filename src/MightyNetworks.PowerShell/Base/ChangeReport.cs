using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace MightyNetworks.PowerShell;

/// <summary>What became of changes that were sent when a pipeline was cut short.</summary>
internal static class ChangeReport
{
    private const int MostNamed = 10;

    /// <summary>After Ctrl+C, or when the pipeline wanted no more.</summary>
    internal static string OfInterruption(OrderedWork work)
    {
        WorkItem[] done = work.Unreported.Where(item => item.Answer.Status is TaskStatus.RanToCompletion).ToArray();
        WorkItem[] unsure = work.Unreported.Where(item => item.Answer.Status is not TaskStatus.RanToCompletion).ToArray();
        int reported = work.Started - work.Unreported.Count;
        return $"Stopped. {Count(reported)} finished before; nothing new was sent."
            + Name(" Also done:", done)
            + Name(" Sent, and it is not known whether it was done:", unsure);
    }

    /// <summary>After an error that ends the cmdlet; everything that was sent has come to its end.</summary>
    internal static string OfFailure(WorkItem failed, IReadOnlyCollection<WorkItem> sentAfter, int started)
    {
        WorkItem[] done = sentAfter.Where(item => item.Answer.Status is TaskStatus.RanToCompletion).ToArray();
        WorkItem[] alsoFailed = sentAfter.Where(item => item.Answer.Status is not TaskStatus.RanToCompletion).ToArray();
        return $"Stopped at: {failed.What}. {Count(started - sentAfter.Count - 1)} finished before; nothing new was sent."
            + Name(" Done after it:", done)
            + Name(" Failed after it:", alsoFailed);
    }

    private static string Count(int changes) => changes == 1 ? "1 change" : $"{changes} changes";

    private static string Name(string introduction, WorkItem[] items)
    {
        if (items.Length == 0)
        {
            return string.Empty;
        }

        string names = string.Join("; ", items.Take(MostNamed).Select(item => item.What));
        return $"{introduction} {names}{(items.Length > MostNamed ? $"; and {items.Length - MostNamed} more" : string.Empty)}.";
    }
}
