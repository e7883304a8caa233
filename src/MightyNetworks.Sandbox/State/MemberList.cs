using System.Collections;
using System.Collections.Generic;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.State;

/// <summary>The members of a roster, created one by one while a page is written.</summary>
internal sealed class MemberList(MemberDirectory directory, Roster roster) : IReadOnlyList<IWireItem>
{
    public int Count => roster.Count;

    public IWireItem this[int index] => directory.At(roster.At(index));

    public IEnumerator<IWireItem> GetEnumerator()
    {
        for (int position = 0; position < Count; position++)
        {
            yield return this[position];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
