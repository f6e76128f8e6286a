namespace BinanceDashboard.Store.Sqlite;

/// <summary>Makes a value of a row, which is gone afterwards.</summary>
internal delegate T RowReading<out T>(RowValues row);
