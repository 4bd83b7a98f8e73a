using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Keys with values: the base of attribute, parameter and image collections.</summary>
[Serializable]
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private readonly IDictionary<TKey, TValue> _items;

    /// <summary>An empty collection.</summary>
    protected internal DataCollection()
        : this(new Dictionary<TKey, TValue>())
    {
    }

    /// <summary>A collection over the given dictionary.</summary>
    protected internal DataCollection(IDictionary<TKey, TValue> collection)
    {
        _items = collection;
    }

    /// <summary>How many pairs there are.</summary>
    public int Count => _items.Count;

    /// <summary>Whether every change is refused. Never so here: only the platform hands out read-only collections.</summary>
    public virtual bool IsReadOnly => false;

    /// <summary>The keys.</summary>
    public ICollection<TKey> Keys => _items.Keys;

    /// <summary>The values.</summary>
    public ICollection<TValue> Values => _items.Values;

    /// <summary>The value of a key. Reading a key that is missing raises <see cref="KeyNotFoundException"/>; writing adds or replaces it.</summary>
    public virtual TValue this[TKey key]
    {
        get => _items[key];
        set => _items[key] = value;
    }

    /// <summary>Adds a pair. A key that is there already raises <see cref="ArgumentException"/>.</summary>
    public void Add(KeyValuePair<TKey, TValue> item) => _items.Add(item);

    /// <summary>Adds a key with its value. A key that is there already raises <see cref="ArgumentException"/>.</summary>
    public void Add(TKey key, TValue value) => _items.Add(key, value);

    /// <summary>Adds pairs.</summary>
    public void AddRange(params KeyValuePair<TKey, TValue>[] items) => AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    /// <summary>Adds pairs.</summary>
    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
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

    /// <summary>Removes all pairs.</summary>
    public void Clear() => _items.Clear();

    /// <summary>Whether the pair is there.</summary>
    public bool Contains(KeyValuePair<TKey, TValue> key) => _items.Contains(key);

    /// <summary>Whether the key is there.</summary>
    public bool Contains(TKey key) => _items.ContainsKey(key);

    /// <summary>Whether the key is there.</summary>
    public bool ContainsKey(TKey key) => _items.ContainsKey(key);

    /// <summary>Copies the pairs into an array from an index on.</summary>
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    /// <summary>Removes a key; false when it was not there.</summary>
    public bool Remove(TKey key) => _items.Remove(key);

    /// <summary>Removes a pair; false when it was not there.</summary>
    public bool Remove(KeyValuePair<TKey, TValue> item) => _items.Remove(item);

    /// <summary>The value of a key, if it is there.</summary>
    public bool TryGetValue(TKey key, out TValue value) => _items.TryGetValue(key, out value);

    /// <summary>Goes through the pairs.</summary>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
