// Draws lines on one scale with ApexCharts; colours come from the stylesheet, so a change of theme needs no redraw.
import { niceRange } from '../../charts/scale.js';
import { drawMarks } from '../../charts/marks.js';
import { lineTooltip } from '../../charts/line-tooltip.js';
import { wordsFor } from '../../charts/words.js';

const AXIS = 60;
const MOST_TAGS = 11;
const BASES = { Index: 100, Percent: 0, Number: 1 };

export async function draw(host, data) {
  const { default: ApexCharts } = await import('../../lib/apexcharts/apexcharts.esm.js');
  const drawing = new Drawing(host, data);
  drawing.chart = new ApexCharts(host, { ...drawing.options(), chart: drawing.chartOptions() });
  await drawing.chart.render();
  return drawing;
}

class Drawing {
  constructor(host, data) {
    this.host = host;
    this.take(data);
  }

  take(data) {
    this.data = data;
    const words = wordsFor({ ...data, symbol: '', unit: '', hidden: false });
    const text = { Index: words.index, Percent: words.percent, Number: words.number }[data.unit];
    this.words = { ...words, value: text, axis: data.unit === 'Percent' ? words.percentAxis : text };
    this.base = BASES[data.unit];
  }

  async update(data) {
    this.take(data);
    await this.chart.updateOptions(this.options(), false, false, false);
  }

  dispose() {
    this.chart.destroy();
  }

  options() {
    const { t, lines } = this.data;
    const known = lines.flatMap(line => line.values).filter(value => value != null);
    const { min, max, tickAmount } = niceRange(Math.min(this.base, ...known), Math.max(this.base, ...known), 5);
    const colour = look => getComputedStyle(this.host).getPropertyValue(look === 'is-benchmark' ? '--benchmark' : `--${look.split(' ')[0]}`).trim();
    return {
      series: lines.map(line => ({ name: line.name, data: t.map((time, i) => [time, line.values[i]]) })),
      colors: lines.map(line => colour(line.look)),
      stroke: { curve: 'straight', width: lines.map(line => (line.look === 'is-benchmark' ? 1.5 : 2)), dashArray: lines.map(line => line.dash) },
      yaxis: { opposite: true, min, max, tickAmount, forceNiceScale: false, labels: { minWidth: AXIS, maxWidth: AXIS, align: 'left', offsetX: -8, formatter: value => this.words.axis(value), style: { fontSize: '12px', fontFamily: 'inherit' } } },
      xaxis: { type: 'numeric', min: t[0], max: t.at(-1), labels: { show: false }, axisBorder: { show: false }, axisTicks: { show: false }, tooltip: { enabled: false }, crosshairs: { stroke: { dashArray: 0, width: 1 } } },
      annotations: { yaxis: [{ y: this.base, strokeDashArray: 0, borderWidth: 1 }] },
      grid: { strokeDashArray: 0, xaxis: { lines: { show: false } }, padding: { left: 0, right: 0, top: -16, bottom: 16 } },
      legend: { show: false },
      dataLabels: { enabled: false },
      markers: { size: 0, hover: { size: 4 } },
      states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
      tooltip: { shared: true, intersect: false, followCursor: true, custom: ({ dataPointIndex }) => lineTooltip(this.data, this.words, dataPointIndex) },
    };
  }

  chartOptions() {
    const mark = chart => drawMarks(chart, { ...this.data, partial: [], flows: [] }, { tags: this.tags() });
    return {
      type: 'line', height: this.host.clientHeight, fontFamily: 'inherit', background: 'transparent',
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
      events: { mounted: mark, updated: mark },
    };
  }

  // The last value of each; where they would fill the axis, the tooltip alone says them.
  tags() {
    if (this.data.lines.length > MOST_TAGS) return [];
    return this.data.lines.map(line => {
      const value = line.values.findLast(known => known != null);
      return { kind: line.look, value, text: this.words.value(value) };
    });
  }
}
