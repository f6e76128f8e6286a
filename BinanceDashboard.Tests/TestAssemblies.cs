using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace BinanceDashboard.Tests;

internal static class TestAssemblies
{
    // bUnit names a newer AngleSharp.Diffing than the one referenced; this event fires only while that is so.
    [ModuleInitializer]
    internal static void BindDiffing() => AssemblyLoadContext.Default.Resolving += (context, name) => name.Name == "AngleSharp.Diffing"
        ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
        : null;
}
