#if !NET8_0_OR_GREATER
namespace System.Runtime.CompilerServices;

/// <summary>Known to the compiler, missing from netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
#endif
