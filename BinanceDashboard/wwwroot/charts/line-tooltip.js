// The panel beside the crosshair of lines on one scale, the highest first.
const escape = text => String(text).replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);

export function lineTooltip(data, words, i) {
  const rows = data.lines.map(line => ({ ...line, value: line.values[i] })).filter(line => line.value != null).sort((a, b) => b.value - a.value)
    .map(line => `<tr class="${line.look}"><th scope="row"><i></i>${escape(line.name)}</th><td>${escape(words.value(line.value))}</td></tr>`);
  return `<div class="chart-tip"><div class="chart-tip-time">${escape(words.moment(data.t[i]))}</div><table>${rows.join('')}</table></div>`;
}
