using System.Globalization;
using BinanceDashboard.Exchange.Conversions;
using BinanceDashboard.Exchange.Wallet;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Records;

/// <summary>Rows of the exchange's lists as records. What came to nothing, or has not come true yet, is none; the overlap of a later run brings it.</summary>
internal static class ListedRecords
{
    private const string DustTarget = "BNB";

    public static IEnumerable<AccountRecord> Of(WalletTransfer transfer)
    {
        if (transfer.Status != TransferStatus.Confirmed) return [];
        return
        [
            new Transfer
            {
                AccountId = 0,
                ExternalId = Text(transfer.Id),
                At = transfer.At,
                FromWallet = transfer.Route.FromName,
                ToWallet = transfer.Route.ToName,
                Asset = transfer.Asset,
                Quantity = transfer.Quantity,
            },
        ];
    }

    public static IEnumerable<AccountRecord> Of(ConvertTrade trade)
    {
        if (trade.Status != ConvertStatus.Success) return [];
        return
        [
            new Conversion
            {
                AccountId = 0,
                Source = ConversionSource.Convert,
                ExternalId = Text(trade.Id),
                At = trade.At,
                FromAsset = trade.FromAsset,
                FromQuantity = trade.FromQuantity,
                ToAsset = trade.ToAsset,
                ToQuantity = trade.ToQuantity,
            },
        ];
    }

    // The parts of one conversion may share an id of their own: the whole's and the asset tell them apart.
    public static IEnumerable<AccountRecord> Of(DustConversion dust) => dust.Assets.Select(part => new Conversion
    {
        AccountId = 0,
        Source = ConversionSource.Dust,
        ExternalId = $"{Text(dust.Id)}/{part.Asset}",
        At = dust.At,
        FromAsset = part.Asset,
        FromQuantity = part.Quantity,
        ToAsset = DustTarget,
        ToQuantity = part.Received,
        FeeBnb = part.ServiceCharge,
    });

    public static IEnumerable<AccountRecord> Of(AssetDividend dividend) =>
    [
        new Dividend
        {
            AccountId = 0,
            ExternalId = Text(dividend.Id),
            At = dividend.At,
            Asset = dividend.Asset,
            Quantity = dividend.Quantity,
            WhatFor = dividend.Info,
        },
    ];

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
