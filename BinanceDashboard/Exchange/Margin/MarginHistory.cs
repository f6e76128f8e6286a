using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;
using Endpoint = BinanceDashboard.Exchange.Sending.Endpoint;

namespace BinanceDashboard.Exchange.Margin;

/// <summary>
/// What was borrowed, repaid, charged and moved. In all of them <c>from</c> is included and <c>to</c> is not; without an
/// isolated symbol it is cross margin. Where nothing else is said the windows are of 29 days (the exchange refuses more
/// than 30), a hundred rows an answer.
/// </summary>
public sealed class MarginHistory
{
    private const int PageSize = 100;
    private const int FlowLimit = 1_000;
    private static readonly TimeSpan Window = TimeSpan.FromDays(29);

    // The exchange accepts 7.
    private static readonly TimeSpan FlowWindow = TimeSpan.FromDays(6);

    private readonly BinanceClient _client;

    internal MarginHistory(BinanceClient client) => _client = client;

    /// <summary>Loans or repayments: <c>GET /sapi/v1/margin/borrow-repay</c>, weight 10 of 12,000.</summary>
    public IAsyncEnumerable<Page<MarginBorrowRepay>> ReadBorrowRepayAsync(
        MarginDebtMove move, string? isolatedSymbol, DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken)
    {
        var type = move == MarginDebtMove.Borrow ? "BORROW" : "REPAY";
        return ReadAsync(MarginEndpoints.BorrowRepay, type, isolatedSymbol, from, to, order, ExchangeJson.Default.ListPageMarginBorrowRepay, cancellationToken);
    }

    /// <summary>Interest charged: <c>GET /sapi/v1/margin/interestHistory</c>, weight 1 of 12,000; the last 90 days.</summary>
    public IAsyncEnumerable<Page<MarginInterest>> ReadInterestAsync(
        string? isolatedSymbol, DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(MarginEndpoints.Interest, type: null, isolatedSymbol, from, to, order, ExchangeJson.Default.ListPageMarginInterest, cancellationToken);

    /// <summary>Into margin and out of it: <c>GET /sapi/v1/margin/transfer</c>, weight 1 of 12,000.</summary>
    public IAsyncEnumerable<Page<MarginTransfer>> ReadTransfersAsync(
        string? isolatedSymbol, DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(MarginEndpoints.Transfers, type: null, isolatedSymbol, from, to, order, ExchangeJson.Default.ListPageMarginTransfer, cancellationToken);

    /// <summary>Forced closings: <c>GET /sapi/v1/margin/forceLiquidationRec</c>, weight 1 of 12,000.</summary>
    public IAsyncEnumerable<Page<MarginLiquidation>> ReadLiquidationsAsync(
        string? isolatedSymbol, DateTimeOffset from, DateTimeOffset to, WalkOrder order, CancellationToken cancellationToken) =>
        ReadAsync(MarginEndpoints.Liquidations, type: null, isolatedSymbol, from, to, order, ExchangeJson.Default.ListPageMarginLiquidation, cancellationToken);

    /// <summary>
    /// Every change of balance: <c>GET /sapi/v1/margin/capital-flow</c>, weight 100 of 12,000; the last 90 days, in windows of
    /// at most 6 days, shorter where there are many.
    /// </summary>
    public IAsyncEnumerable<Page<MarginCapitalFlow>> ReadCapitalFlowAsync(
        string? isolatedSymbol,
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<MarginCapitalFlow>(
            TimeWindow.Between(from, to),
            FlowWindow,
            order,
            async (window, token) =>
            {
                var parameters = new RequestParameters()
                    .Add("symbol", isolatedSymbol)
                    .Add("startTime", window.From)
                    .Add("endTime", window.Last)
                    .Add("limit", FlowLimit);
                var rows = await _client.SendAsync(MarginEndpoints.CapitalFlow, parameters, ExchangeJson.Default.IReadOnlyListMarginCapitalFlow, token);
                return rows.Count < FlowLimit ? rows : null;
            },
            cancellationToken);

    private IAsyncEnumerable<Page<T>> ReadAsync<T>(
        Endpoint endpoint,
        string? type,
        string? isolatedSymbol,
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        JsonTypeInfo<ListPage<T>> shape,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<T>(
            TimeWindow.Between(from, to),
            Window,
            order,
            async (window, token) => await new NumberedList<T>(PageSize, row => row).ReadAsync(
                (at, inner) => _client.SendAsync(endpoint, Parameters(type, isolatedSymbol, window, at), shape, inner), token),
            cancellationToken);

    private static RequestParameters Parameters(string? type, string? isolatedSymbol, TimeWindow window, ListPosition at) => new RequestParameters()
        .Add("type", type)
        .Add("isolatedSymbol", isolatedSymbol)
        .Add("startTime", window.From)
        .Add("endTime", window.Last)
        .Add("current", at.Number)
        .Add("size", PageSize);
}
