// Reads everything a portfolio tool reads, with a client written by others, and prints what it found as one JSON object.
import { MainClient, USDMClient, CoinMClient } from 'binance';

const [baseUrl, api_key, api_secret] = process.argv.slice(2);
const options = { api_key, api_secret, baseUrl, beautifyResponses: true, disableTimeSync: true };
const [spot, usdm, coinm] = [new MainClient(options), new USDMClient(options), new CoinMClient(options)];
const found = {};

async function all(read, idOf) {
  const rows = [];
  for (let fromId = 0; ; ) {
    const page = await read(fromId);
    rows.push(...page);
    if (page.length < 500) return rows;
    fromId = Math.max(...page.map(idOf)) + 1;
  }
}

const sum = (rows, name) => rows.reduce((total, row) => total + Number(row[name]), 0);

try {
  const info = await spot.getExchangeInfo();
  const symbols = info.symbols.map(symbol => symbol.symbol);
  found.markets = symbols.length;
  found.tickers = (await spot.getSymbolPriceTicker()).length;
  found.changes = (await spot.get24hrChangeStatistics()).length;
  const candles = await spot.getKlines({ symbol: 'BTCUSDT', interval: '1h', limit: 24 });
  found.candles = candles.length;
  found.lastClose = Number(candles.at(-1)[4]);
  const account = await spot.getAccountInformation();
  found.balances = account.balances.filter(balance => Number(balance.free) + Number(balance.locked) > 0).map(balance => balance.asset).sort();
  found.trades = 0;
  for (const symbol of symbols) found.trades += (await all(fromId => spot.getAccountTradeList({ symbol, fromId, limit: 500 }), row => row.id)).length;
  const days = count => Date.now() - count * 86400000;
  found.deposits = (await spot.getDepositHistory({ startTime: days(70), limit: 1000 })).map(row => row.id).sort();
  found.withdrawals = (await spot.getWithdrawHistory({ startTime: days(70), limit: 1000 })).map(row => row.id).sort();
  found.funding = (await spot.getFundingAsset({})).map(row => row.asset).sort();
  found.dividends = (await spot.getAssetDividendRecord({ limit: 500 })).rows.length;

  found.usdmBalances = (await usdm.getBalance()).filter(row => Number(row.balance) !== 0).map(row => row.asset).sort();
  found.usdmPositions = (await usdm.getPositionsV3()).map(row => `${row.symbol} ${row.positionSide} ${Number(row.positionAmt)}`).sort();
  found.usdmMarginBalance = sum((await usdm.getAccountInformationV3()).assets, 'marginBalance');
  const contracts = (await usdm.getExchangeInfo()).symbols.map(symbol => symbol.symbol);
  found.usdmTrades = 0;
  for (const symbol of contracts) found.usdmTrades += (await all(fromId => usdm.getAccountTrades({ symbol, fromId, limit: 500 }), row => row.id)).length;
  found.usdmIncome = [];
  for (let page = 1; ; page++) {
    const rows = await usdm.getIncomeHistory({ startTime: days(70), limit: 1000, page });
    found.usdmIncome.push(...rows.map(row => row.incomeType));
    if (rows.length < 1000) break;
  }
  found.usdmIncome = found.usdmIncome.length;

  found.coinmMarkets = (await coinm.getExchangeInfo()).symbols.map(symbol => symbol.symbol).sort();
  found.coinmBalances = (await coinm.getBalance()).filter(row => Number(row.balance) !== 0).map(row => row.asset).sort();
  found.coinmPositions = (await coinm.getPositions()).filter(row => Number(row.positionAmt) !== 0).map(row => `${row.symbol} ${Number(row.positionAmt)}`).sort();
  found.coinmIncome = (await coinm.getIncomeHistory({ startTime: days(70), limit: 1000 })).length;
} catch (failure) {
  found.failure = failure instanceof Error ? failure.stack : JSON.stringify(failure);
}

console.log(JSON.stringify(found));
