using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Viewing;
using Bunit;

namespace BinanceDashboard.Tests.Components.Atoms;

public sealed class SinceTests : ComponentTest
{
    [Fact]
    public void Render_Recent_AgeWithTheExactMoment()
    {
        var time = RenderFor<Since>(new Viewer { ZoneId = "Europe/Prague" }, p => p.Add(s => s.At, Noon.AddSeconds(-12))).Find("time");

        Assert.Equal("12 s ago", time.TextContent);
        Assert.Equal("2026-03-01T11:59:48Z", time.GetAttribute("datetime"));
        Assert.Equal("1 Mar 2026 12:59:48 UTC+1 (1 Mar 2026 11:59:48 UTC)", time.GetAttribute("title"));
    }

    // An exchange that is a week ahead of this machine.
    [Fact]
    public void Render_ClockAhead_AgeOnThatClock()
    {
        var time = Render<Since>(p => p.Add(s => s.At, Noon.AddDays(7).AddSeconds(-12)).Add(s => s.Ahead, TimeSpan.FromDays(7))).Find("time");

        Assert.Equal("12 s ago", time.TextContent);
        Assert.Equal("604800000", time.GetAttribute("data-ahead"));
    }

    [Fact]
    public void Render_Old_TheDate() =>
        Assert.Equal("20 Feb 2026 12:00", Words(Render<Since>(p => p.Add(s => s.At, Noon.AddDays(-9)))));

    [Fact]
    public void Render_Never_Says() =>
        Assert.Equal("none yet", Words(Render<Since>(p => p.Add(s => s.At, null).Add(s => s.Never, "none yet"))));
}
