using System.Globalization;
using BinanceDashboard.Exchange.Conversions;
using BinanceDashboard.Exchange.Us;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Records;

/// <summary>Rows of Binance.US's own lists as records.</summary>
internal static class UsRecords
{
    public static IEnumerable<AccountRecord> Of(UsOtcOrder order)
    {
        if (order.Status != ConvertStatus.Success) return [];
        return
        [
            new Conversion
            {
                AccountId = 0,
                Source = ConversionSource.Convert,
                ExternalId = order.Id,
                At = order.At,
                FromAsset = order.FromAsset,
                FromQuantity = order.FromQuantity,
                ToAsset = order.ToAsset,
                ToQuantity = order.ToQuantity,
            },
        ];
    }

    // What was received is in the coin that the part names, which need not be BNB; its charge is already taken off.
    public static IEnumerable<AccountRecord> Of(UsDustConversion dust) => dust.Assets.Select(part => new Conversion
    {
        AccountId = 0,
        Source = ConversionSource.Dust,
        ExternalId = $"{Text(dust.Id)}/{part.Asset}",
        At = dust.At,
        FromAsset = part.Asset,
        FromQuantity = part.Quantity,
        ToAsset = part.ToAsset ?? "BNB",
        ToQuantity = part.Received ?? 0,
        FeeBnb = part.ToAsset is null or "BNB" ? part.ServiceCharge : null,
    });

    public static IEnumerable<AccountRecord> Of(UsDistribution distribution) =>
    [
        new Dividend
        {
            AccountId = 0,
            ExternalId = Text(distribution.Id),
            At = distribution.At,
            Asset = distribution.Asset,
            Quantity = distribution.Quantity,
            WhatFor = distribution.Info,
        },
    ];

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
