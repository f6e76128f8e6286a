namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>A product whose exchange speaks over streams as well; its prices move when its clock does.</summary>
public sealed class LiveProduct : RunningProduct
{
    internal override IEnumerable<KeyValuePair<string, string>> Settings =>
        from name in new[] { "SpotStream", "SpotWsApi", "UsdmStream", "CoinmStream" }
        select KeyValuePair.Create($"Exchange:Environments:Sim:{name}", new UriBuilder(Exchange.Root) { Scheme = Uri.UriSchemeWs }.Uri.GetLeftPart(UriPartial.Authority));
}
