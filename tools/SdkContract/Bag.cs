namespace Microsoft.Xrm.Sdk;

/// <summary>Reads a typed property of a message from its bag of parameters or results.</summary>
internal static class Bag
{
    internal static T Read<T>(this ParameterCollection bag, string name)
        => bag.TryGetValue(name, out object value) && value != null ? (T)value : default;
}
