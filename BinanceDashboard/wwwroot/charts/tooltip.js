// The panel beside the crosshair.
const escape = text => String(text).replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
const row = (kind, name, value) => `<tr class="${kind}"><th scope="row">${escape(name)}</th><td>${escape(value)}</td></tr>`;

export function tooltip(data, words, i) {
  const nav = data.nav[i], benchmark = data.benchmark[i], drawdown = data.drawdown[i];
  const isIndex = data.mode === 'Index';
  const rows = [
    row('is-nav', 'NAV', nav == null ? 'partial data' : isIndex ? words.index(data.index[i]) : words.money(nav)),
    benchmark == null ? '' : row('is-benchmark', 'Benchmark', isIndex ? words.index(data.benchmarkIndex[i]) : words.money(benchmark)),
  ];
  if (nav != null && benchmark != null) {
    rows.push(row(nav >= benchmark ? 'gain' : 'loss', 'Difference', words.moneySigned(nav - benchmark)));
    if (benchmark > 0) rows.push(row(nav >= benchmark ? 'gain' : 'loss', '', words.percent(nav / benchmark - 1)));
  }
  if (drawdown != null) rows.push(row('', 'Drawdown', words.percent(drawdown)));
  return `<div class="chart-tip"><div class="chart-tip-time">${escape(words.moment(data.t[i]))}</div><table>${rows.join('')}</table></div>`;
}
