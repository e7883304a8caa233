#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Lets init-only properties compile for .NET Standard.</summary>
internal static class IsExternalInit;
#endif
