using System.Text.Json;

namespace BinanceDashboard.Tests.Simulator.Protocol;

internal sealed record ProbeAnswer(int Status, JsonElement Body, IReadOnlyList<(string Name, int Value)> Headers)
{
    public (int Status, int Code, string Message) Error => (Status, Body.GetProperty("code").GetInt32(), Body.GetProperty("msg").GetString()!);
}
