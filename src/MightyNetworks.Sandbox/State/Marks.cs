using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.Sandbox.State;

/// <summary>The members of tags or badges.</summary>
internal sealed class Marks
{
    private readonly Dictionary<ulong, List<ulong>> _byMember = [];

    public IReadOnlyList<ulong> Of(ulong memberId) => _byMember.TryGetValue(memberId, out List<ulong>? marks) ? marks : [];

    public bool Has(ulong memberId, ulong markId) => Of(memberId).Contains(markId);

    public void Add(ulong memberId, ulong markId)
    {
        if (!_byMember.TryGetValue(memberId, out List<ulong>? marks))
        {
            _byMember.Add(memberId, marks = []);
        }

        marks.Add(markId);
    }

    public bool Remove(ulong memberId, ulong markId) => _byMember.TryGetValue(memberId, out List<ulong>? marks) && marks.Remove(markId);

    public void Forget(ulong markId)
    {
        foreach (List<ulong> marks in _byMember.Values)
        {
            marks.Remove(markId);
        }
    }
}
