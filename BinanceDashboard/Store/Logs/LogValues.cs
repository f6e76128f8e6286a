using System.Globalization;

namespace BinanceDashboard.Store.Logs;

/// <summary>The named values of an entry that have columns of their own.</summary>
internal readonly record struct LogValues(long? AccountId, double? ElapsedMs)
{
    private const string Account = "AccountId";
    private const string Elapsed = "ElapsedMs";

    /// <param name="scopes">Say whose work goes on, where the entry itself does not.</param>
    public static LogValues Of<TState>(TState state, IExternalScopeProvider? scopes)
    {
        var (account, elapsed) = (default(long?), default(double?));
        foreach (var (name, value) in Named(state))
        {
            if (name == Account) account = Whole(value);
            else if (name == Elapsed) elapsed = Milliseconds(value);
        }

        if (account is not null || scopes is null) return new LogValues(account, elapsed);
        var found = new Found();
        scopes.ForEachScope(static (scope, found) => found.Look(scope), found);
        return new LogValues(found.AccountId, elapsed);
    }

    private static IEnumerable<KeyValuePair<string, object?>> Named(object? state) => state as IEnumerable<KeyValuePair<string, object?>> ?? [];

    private static long? Whole(object? value) => value switch
    {
        long number => number,
        int number => number,
        string text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static double? Milliseconds(object? value)
    {
        double? found = value switch
        {
            double number => number,
            long number => number,
            int number => number,
            TimeSpan span => span.TotalMilliseconds,
            _ => null,
        };
        return found is { } known && double.IsFinite(known) ? Math.Round(known, 1) : null;
    }

    private sealed class Found
    {
        public long? AccountId { get; private set; }

        // The innermost comes last.
        public void Look(object? scope)
        {
            foreach (var (name, value) in Named(scope))
                if (name == Account) AccountId = Whole(value) ?? AccountId;
        }
    }
}
