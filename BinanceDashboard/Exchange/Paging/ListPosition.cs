namespace BinanceDashboard.Exchange.Paging;

/// <param name="Number">From 1.</param>
/// <param name="Offset">How many rows came before.</param>
internal readonly record struct ListPosition(int Number, int Offset);
