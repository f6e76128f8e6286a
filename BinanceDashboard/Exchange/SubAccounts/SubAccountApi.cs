using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Exchange.Sending;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.SubAccounts;

/// <summary>Transfers between a master account and its sub-accounts. All calls are signed.</summary>
public sealed class SubAccountApi
{
    private const int TransferLimit = 500;

    private static readonly TimeSpan TransferWindow = TimeSpan.FromDays(29);

    // The exchange accepts less than 7.
    private static readonly TimeSpan UniversalWindow = TimeSpan.FromDays(6);

    private readonly BinanceClient _client;

    internal SubAccountApi(BinanceClient client) => _client = client;

    /// <summary>For a sub-account's own key: <c>GET /sapi/v1/sub-account/transfer/subUserHistory</c>, weight 1 of 12,000.</summary>
    /// <param name="direction">Always said: the exchange's own default is out alone.</param>
    /// <param name="start">Included; both ends null: the last 30 days.</param>
    /// <param name="end">Included.</param>
    /// <param name="limit">1 to 500; 500 when null. There is no way to the rows beyond it but another window.</param>
    public Task<IReadOnlyList<SubAccountTransfer>> GetTransferHistoryForSubAccountAsync(
        SubAccountDirection direction,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters().Add("type", (int)direction).Add("startTime", start).Add("endTime", end).Add("limit", limit);
        return _client.SendAsync(GeneralEndpoints.SubAccountTransfers, parameters, ExchangeJson.Default.IReadOnlyListSubAccountTransfer, cancellationToken);
    }

    /// <summary>One direction's transfers of a sub-account in windows of at most 29 days, shorter where there are many.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<SubAccountTransfer>> ReadTransferHistoryForSubAccountAsync(
        SubAccountDirection direction,
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<SubAccountTransfer>(
            TimeWindow.Between(from, to),
            TransferWindow,
            order,
            async (window, token) =>
            {
                var rows = await GetTransferHistoryForSubAccountAsync(direction, window.From, window.Last, TransferLimit, token);
                return rows.Count < TransferLimit ? rows : null;
            },
            cancellationToken);

    /// <summary>
    /// For the master's key, newest first: <c>GET /sapi/v1/sub-account/universalTransfer</c>, weight 1 of 12,000. Of the two
    /// addresses at most one; without any it is what the master has sent.
    /// </summary>
    /// <param name="start">Included; less than 7 days before <paramref name="end"/>; both null: the last 7 days.</param>
    /// <param name="end">Included.</param>
    /// <param name="page">From 1.</param>
    /// <param name="limit">1 to 500; 500 when null.</param>
    public async Task<ListPage<UniversalTransfer>> GetUniversalTransferHistoryAsync(
        string? fromEmail,
        string? toEmail,
        DateTimeOffset? start,
        DateTimeOffset? end,
        int? page,
        int? limit,
        CancellationToken cancellationToken)
    {
        var parameters = new RequestParameters()
            .Add("fromEmail", fromEmail)
            .Add("toEmail", toEmail)
            .Add("startTime", start)
            .Add("endTime", end)
            .Add("page", page)
            .Add("limit", limit);
        var answer = await _client.SendAsync(GeneralEndpoints.UniversalTransfers, parameters, ExchangeJson.Default.UniversalTransferAnswer, cancellationToken);
        return new ListPage<UniversalTransfer> { Rows = answer.Transfers ?? [], Total = answer.Total };
    }

    /// <summary>The same in windows of 6 days.</summary>
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public IAsyncEnumerable<Page<UniversalTransfer>> ReadUniversalTransferHistoryAsync(
        string? fromEmail,
        string? toEmail,
        DateTimeOffset from,
        DateTimeOffset to,
        WalkOrder order,
        CancellationToken cancellationToken) => WindowWalk.ReadAsync<UniversalTransfer>(
            TimeWindow.Between(from, to),
            UniversalWindow,
            order,
            async (window, token) => await new NumberedList<UniversalTransfer>(TransferLimit, row => row.Id).ReadAsync(
                (at, inner) => GetUniversalTransferHistoryAsync(fromEmail, toEmail, window.From, window.Last, at.Number, TransferLimit, inner), token),
            cancellationToken);
}
