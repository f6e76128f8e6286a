using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace BinanceDashboard.Store.Sqlite;

internal static class SqliteBinding
{
    // Microsoft.Data.Sqlite 10 names a newer SQLitePCLRaw than the one referenced; this event fires only while that is so.
#pragma warning disable CA2255 // It must run before the first connection, whichever program loads the assembly.
    [ModuleInitializer]
    internal static void Bind() => AssemblyLoadContext.Default.Resolving += (context, name) => name.Name == "SQLitePCLRaw.core"
        ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "SQLitePCLRaw.core.dll"))
        : null;
#pragma warning restore CA2255
}
