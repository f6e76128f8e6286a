using BinanceDashboard.Components.Atoms;
using Bunit;

namespace BinanceDashboard.Tests.Components.Atoms;

public sealed class StatTileTests : ComponentTest
{
    [Fact]
    public void Render_Reason_DashAndWhy()
    {
        var tile = Render<StatTile>(p => p.Add(t => t.Label, "Benchmark").Add(t => t.Value, "$1").Add(t => t.Reason, "Needs two snapshots."));

        Assert.Equal("Benchmark – Needs two snapshots.", Words(tile));
    }

    [Fact]
    public void Render_Value_LabelledGroup()
    {
        var tile = Render<StatTile>(p => p.Add(t => t.Label, "Net asset value").Add(t => t.Value, "$48.00").Add(t => t.Sub, "today"));

        Assert.Equal("Net asset value", tile.Find("[role=group]").GetAttribute("aria-label"));
        Assert.Equal("Net asset value $48.00 today", Words(tile));
    }
}
