#if NETFRAMEWORK
namespace System.Runtime.CompilerServices;

/// <summary>Lets <c>init</c> properties compile for .NET Framework, whose library lacks this marker.</summary>
internal static class IsExternalInit;
#endif
