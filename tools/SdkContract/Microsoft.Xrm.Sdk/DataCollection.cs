using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Microsoft.Xrm.Sdk;

/// <summary>A list with <c>AddRange</c>, as the SDK uses it wherever a message or query holds several things.</summary>
[Serializable]
public class DataCollection<T> : Collection<T>
{
    internal DataCollection()
    {
    }

    internal DataCollection(IList<T> list)
        : base(list)
    {
    }

    /// <summary>Adds items at the end. Null as the array raises <see cref="ArgumentNullException"/>.</summary>
    public void AddRange(params T[] items) => AddRange((IEnumerable<T>)items);

    /// <summary>Adds items at the end. Null as the sequence raises <see cref="ArgumentNullException"/>.</summary>
    public void AddRange(IEnumerable<T> items)
    {
        if (items == null)
        {
            throw new ArgumentNullException(nameof(items));
        }

        foreach (var item in items)
        {
            Add(item);
        }
    }

    /// <summary>The items in a new array.</summary>
    public T[] ToArray()
    {
        var copy = new T[Count];
        CopyTo(copy, 0);
        return copy;
    }
}
