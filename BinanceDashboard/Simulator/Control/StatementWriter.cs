using System.Globalization;
using System.Text;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Control;

/// <summary>An account's history as the statement that Binance exports: one row for every change of a balance.</summary>
internal static class StatementWriter
{
    private const string Header = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark";
    private const int TypicalRow = 90;

    public static string Write(World world, int account)
    {
        var user = UserOf(account);
        var text = new StringBuilder(Header, world.Ledger.EntryCount / 2 * TypicalRow).Append('\n');
        foreach (var entry in world.Ledger.Entries)
        {
            if (entry.Key.Account != account || entry.Reason == Reason.Reservation) continue;
            text.Append(CultureInfo.InvariantCulture, $"{user},{entry.At.UtcDateTime:yyyy-MM-dd HH:mm:ss},{StatementWords.Account(entry.Key.Purse)},{StatementWords.Operation(entry)},")
                .Append(CultureInfo.InvariantCulture, $"{entry.Key.Asset},{entry.Amount:0.########},{StatementWords.Remark(entry.Key.Purse)}\n");
        }

        return text.ToString();
    }

    private static int UserOf(int account) => 354_937_000 + account;
}
