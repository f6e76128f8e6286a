using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Tests.Components.Formatting;

public sealed class TileSizeTests
{
    [Theory]
    [InlineData("USD", 1, 48_214.07, null)]
    [InlineData("USD", 1, 999_999.99, null)]
    [InlineData("USD", 1, 1_000_000, "is-long")]
    [InlineData("USD", 1, -100_000, "is-long")]
    [InlineData("CZK", 20, 48_214.07, "is-long")]
    [InlineData("IDR", 16_000, 48_214.07, "is-longest")]
    public void Of_WhatIsShown_SmallerWhereItIsLong(string code, double units, double usd, string? expected) =>
        Assert.Equal(expected, TileSize.Of((decimal)usd, new Viewer { Currency = new ReportCurrency { Code = code, UnitsPerUsd = (decimal)units } }));

    [Fact]
    public void Of_Nothing_UsualSize() => Assert.Null(TileSize.Of(null, Viewer.Default));
}
