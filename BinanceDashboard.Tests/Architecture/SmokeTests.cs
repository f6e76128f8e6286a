namespace BinanceDashboard.Tests.Architecture;
public sealed class SmokeTests { [Fact] public void Smoke() => Assert.NotNull(typeof(Program)); }
