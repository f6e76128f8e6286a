using BinanceDashboard.Components.Pages.Demo;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Components.Pages.Demo;

public sealed class FaultWordsTests
{
    [Fact]
    public void For_EveryKind_WordsOfItsOwn()
    {
        var kinds = Enum.GetValues<SimulatorFaultKind>();

        Assert.Equal(kinds.Length, kinds.Select(FaultWords.For).Distinct().Count());
        Assert.All(kinds, kind => Assert.Equal(FaultWords.ValueOf(kind) is null, FaultWords.UsualValue(kind) == 0));
    }

    [Theory]
    [InlineData(SimulatorFaultKind.Reset, "", 1, 0, "1 call: cuts the connection")]
    [InlineData(SimulatorFaultKind.Delay, "/fapi", 20, 500, "20 calls to /fapi: answers late, 500 milliseconds")]
    public void For_Fault_HowManyWhereAndWhat(SimulatorFaultKind kind, string match, int count, int value, string words) =>
        Assert.Equal(words, FaultWords.For(new SimulatorFault { Kind = kind, Match = match, Count = count, Value = value }));

    [Fact]
    public void Presets_EachIsOneTheExchangeTakes() =>
        Assert.All(FaultPreset.All, preset => Assert.True(preset.Fault.Count >= 1 && (preset.Fault.Kind != SimulatorFaultKind.Status || preset.Fault.Value is >= 400 and <= 599)));
}
