using System.Globalization;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>A rhythm in words.</summary>
internal static class JobSchedule
{
    public static string Every(TimeSpan every) => every switch
    {
        { TotalHours: 1 } => "every hour",
        { Ticks: var ticks } when ticks % TimeSpan.TicksPerHour == 0 => Text($"every {every.TotalHours} h"),
        { Ticks: var ticks } when ticks % TimeSpan.TicksPerMinute == 0 => Text($"every {every.TotalMinutes} min"),
        _ => Text($"every {every.TotalSeconds:0} s"),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
