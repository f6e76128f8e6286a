using System.Text.Json.Serialization;

namespace BinanceDashboard.Store;

/// <summary>What an import did to one item, so that it can be told and taken back.</summary>
/// <param name="Before">Null where it was added.</param>
/// <param name="After">Null where it was closed.</param>
public sealed record ItemChange(ImportAction Action, PortfolioItem? Before, PortfolioItem? After)
{
    [JsonIgnore]
    public string Symbol => (After ?? Before)!.Symbol;
}
