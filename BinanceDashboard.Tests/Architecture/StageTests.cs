using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Architecture;

/// <summary>The table of stages: what each may use. A stage that uses more is a red test.</summary>
public sealed class StageTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Exchange"] = [],
        ["Simulator"] = [],
        ["Store"] = [],
        ["Analytics"] = ["Store"],
        ["Collector"] = ["Exchange", "Store", "Analytics", "Access"],
        ["Access"] = ["Store", "Exchange"],
        ["Api"] = ["Analytics", "Store", "Collector", "Access"],
        ["Components"] = ["Analytics", "Store", "Collector", "Access"],
    };

    // The page of the built-in exchange is the one hand on it, through its control and the words of that.
    private const string DemoPage = "BinanceDashboard.Components.Pages.Demo.";
    private static readonly Type[] Control = [typeof(SimulatorControl), typeof(SimulatorFault), typeof(SimulatorFaultKind), typeof(SimulatorMovement), typeof(SimulatorException)];

    private static readonly string[] Forbidden =
    [
        "Analytics→Microsoft.EntityFrameworkCore", "Analytics→System.Net.Http", "Analytics→System.TimeProvider", "Analytics→Microsoft.Extensions.Logging",
        "Collector→Microsoft.AspNetCore", "Store→System.Net.Http", "Exchange→Microsoft.EntityFrameworkCore", "Exchange→Microsoft.AspNetCore",
    ];

    [Fact]
    public void Stages_UseOnlyWhatTheTableAllows()
    {
        var broken = Uses().Where(use => StageOf(use.To) is { } to && to != use.From && !MayUse[use.From].Contains(to) && !IsOfTheDemo(use))
            .Select(use => $"{use.Where} uses {use.To.FullName}").Distinct().Order().ToList();

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Fact]
    public void Stages_DoNotKnowWhatIsForeignToThem()
    {
        var broken = Uses().Where(use => Forbidden.Any(rule => $"{use.From}→{use.To.FullName}".StartsWith(rule, StringComparison.Ordinal)))
            .Select(use => $"{use.Where} uses {use.To.FullName}").Distinct().Order().ToList();

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Fact]
    public void Folders_AreTheStages()
    {
        var stages = typeof(Program).Assembly.GetTypes().Select(StageOf).OfType<string>().Distinct().Order();

        Assert.Equal(MayUse.Keys.Order(), stages);
    }

    private static bool IsOfTheDemo((string From, Type To, string Where) use) => use.Where.StartsWith(DemoPage, StringComparison.Ordinal) && Control.Contains(use.To);

    private static IEnumerable<(string From, Type To, string Where)> Uses() =>
        from type in typeof(Program).Assembly.GetTypes()
        let stage = StageOf(type)
        where stage is not null
        from used in TypeUse.Of(type)
        select (stage, used, type.FullName);

    private static string? StageOf(Type type)
    {
        if (type.Assembly != typeof(Program).Assembly) return null;
        var parts = (type.Namespace ?? "").Split('.');
        return parts is ["BinanceDashboard", var stage, ..] ? stage : null;
    }
}
