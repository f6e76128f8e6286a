using FsCheck;

namespace BinanceDashboard.Tests.Analytics;

internal static class Law
{
    // A fixed seed: the same build always tries the same cases.
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20_260_105UL, 1_201UL).WithQuietOnSuccess(true).WithMaxTest(200);

    public static void Holds(Property property) => property.Check(Fixed);

    /// <summary>For a law of which each case writes to a database.</summary>
    public static void Holds(Property property, int cases) => property.Check(Fixed.WithMaxTest(cases));
}
