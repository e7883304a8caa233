// What the compiler needs and .NET Standard 2.0 lacks. Compiled into each library, so that every build writes the same bytes, and embedded,
// so that no other assembly sees it.
#pragma warning disable CA1018, CS1591, IDE0130, SA1402
using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices
{
    [Embedded]
    internal static class IsExternalInit
    {
    }

    [Embedded]
    internal sealed class RequiredMemberAttribute : Attribute
    {
    }

    [Embedded]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }

    [Embedded]
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
    {
        public string ParameterName { get; } = parameterName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    [Embedded]
    [AttributeUsage(AttributeTargets.Constructor)]
    internal sealed class SetsRequiredMembersAttribute : Attribute
    {
    }
}

namespace Microsoft.CodeAnalysis
{
    internal sealed class EmbeddedAttribute : System.Attribute
    {
    }
}
