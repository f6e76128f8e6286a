namespace BinanceDashboard.Exchange.Errors;

/// <param name="Sentence">Begins with the host's name, which is put before it.</param>
internal sealed record ErrorRow(ExchangeErrorKind Kind, string Sentence, bool IsTransient = false);
