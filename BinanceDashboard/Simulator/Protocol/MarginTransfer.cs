using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>A transfer as the margin wallet that it reached or left sees it.</summary>
/// <param name="From">The names that margin's own histories print for the wallets.</param>
/// <param name="IsPairLeft">It came out of the isolated wallet of the row's pair.</param>
internal sealed record MarginTransfer(TransferRow Row, bool IsIn, string From, string To, bool IsPairLeft)
{
    /// <param name="pair">Whose isolated wallet; empty for the cross wallet.</param>
    public static IEnumerable<MarginTransfer> Of(AccountBooks books, string pair)
    {
        var wallet = pair.Length == 0 ? TransferTypes.Cross : TransferTypes.Isolated;
        return
            from row in books.Transfers
            where pair.Length == 0 || row.Pair == pair
            let way = TransferTypes.Find(row.Type)
            where way is not null && (way.Value.From == wallet || way.Value.To == wallet)
            select new MarginTransfer(row, way.Value.To == wallet, NameOf(way.Value.From), NameOf(way.Value.To), way.Value.From == TransferTypes.Isolated);
    }

    private static string NameOf(string place) => place switch
    {
        "MAIN" => "SPOT",
        "UMFUTURE" => "FUTURES",
        "CMFUTURE" => "DELIVERY",
        TransferTypes.Cross => "CROSS_MARGIN",
        TransferTypes.Isolated => "ISOLATED_MARGIN",
        _ => place,
    };
}
