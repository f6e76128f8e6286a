using BinanceDashboard.Components.Atoms;
using Bunit;

namespace BinanceDashboard.Tests.Components.Atoms;

public sealed class IconTests : ComponentTest
{
    [Fact]
    public void Render_EveryName_APathOfItsOwn()
    {
        var paths = Enum.GetValues<IconName>()
            .Select(name => Render<Icon>(p => p.Add(i => i.Name, name)).Find("path").GetAttribute("d"))
            .ToList();

        Assert.Equal(paths.Count, paths.Distinct().Count());
    }
}
