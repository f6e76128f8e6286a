using System.Globalization;

namespace BinanceDashboard.Components.Charts;

/// <summary>How a line looks in chart, legend and table: one of five colours, solid, and after these the same five dotted.</summary>
/// <param name="Class">Of the stylesheet.</param>
/// <param name="Dash">Length of a dash in pixels; 0 is solid.</param>
public sealed record LineLook(string Class, int Dash)
{
    private const int Colours = 5;

    public static LineLook Benchmark { get; } = new("is-benchmark", 5);

    /// <param name="position">From 0; from 10 on looks repeat.</param>
    public static LineLook Of(int position) => new(
        string.Create(CultureInfo.InvariantCulture, $"line-{(position % Colours) + 1}{(position / Colours % 2 == 0 ? "" : " is-dotted")}"),
        position / Colours % 2 == 0 ? 0 : 2);
}
