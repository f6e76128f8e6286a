// Draws NAV against benchmark with ApexCharts; colours of text and grid come from the stylesheet, so a change of theme needs no redraw.
import { niceRange } from '../../charts/scale.js';
import { drawMarks } from '../../charts/marks.js';
import { tooltip } from '../../charts/tooltip.js';
import { wordsFor } from '../../charts/words.js';

const NAV = '#3b82f6';
const BENCHMARK = '#f59e0b';
const AXIS = 72;

export async function draw(host, strip, data, page) {
  const { default: ApexCharts } = await import('../../lib/apexcharts/apexcharts.esm.js');
  const drawing = new Drawing(ApexCharts, host, strip, page);
  await drawing.show(data);
  return drawing;
}

class Drawing {
  constructor(ApexCharts, host, strip, page) {
    this.page = page;
    this.host = host;
    const group = `nav-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    this.create = data => {
      this.main = new ApexCharts(host, { ...this.mainOptions(data), chart: this.chartOptions('area', group, 'm', host.clientHeight) });
      this.low = new ApexCharts(strip, { ...this.lowOptions(data), chart: this.chartOptions('area', group, 's', strip.clientHeight) });
      return Promise.all([this.main.render(), this.low.render()]);
    };
    this.reset = () => this.page.invokeMethodAsync('ResetRangeAsync');
    host.addEventListener('dblclick', this.reset);
  }

  async show(data) {
    this.data = data;
    this.words = wordsFor(data);
    await this.create(data);
  }

  async update(data) {
    this.data = data;
    this.words = wordsFor(data);
    await Promise.all([
      this.main.updateOptions(this.mainOptions(data), false, false, false),
      this.low.updateOptions(this.lowOptions(data), false, false, false),
    ]);
  }

  dispose() {
    this.host.removeEventListener('dblclick', this.reset);
    this.main?.destroy();
    this.low?.destroy();
  }

  lines(data) {
    const pair = values => data.t.map((t, i) => [t, values[i]]);
    if (data.mode === 'Index') return [pair(data.index), pair(data.benchmarkIndex)];
    if (data.mode === 'Difference') return [pair(data.nav.map((nav, i) => (nav == null || data.benchmark[i] == null ? null : nav - data.benchmark[i])))];
    return [pair(data.nav), pair(data.benchmark)];
  }

  mainOptions(data) {
    const lines = this.lines(data);
    const known = lines.flatMap(line => line.map(point => point[1])).filter(value => value != null);
    if (data.mode === 'Difference') known.push(0);
    const { min, max, tickAmount } = niceRange(Math.min(...known), Math.max(...known), 5);
    const axis = data.mode === 'Index' ? this.words.index : this.words.moneyAxis(Number(((max - min) / tickAmount).toPrecision(6)));
    return {
      series: lines.map((line, i) => ({ name: i === 0 ? 'NAV' : 'Benchmark', type: i === 0 ? 'area' : 'line', data: line })),
      colors: [NAV, BENCHMARK],
      stroke: { curve: 'straight', width: [2, 1.5], dashArray: [0, 5] },
      fill: { type: 'solid', opacity: [0.08, 1] },
      yaxis: this.yAxis(min, max, tickAmount, value => axis(value)),
      ...this.common(data, 34),
      tooltip: { shared: true, intersect: false, followCursor: true, custom: ({ dataPointIndex }) => tooltip(this.data, this.words, dataPointIndex) },
    };
  }

  lowOptions(data) {
    const deepest = Math.min(-0.01, ...data.drawdown.filter(value => value != null));
    return {
      series: [{ name: 'Drawdown', data: data.t.map((t, i) => [t, data.drawdown[i]]) }],
      colors: ['#94a3b8'],
      stroke: { curve: 'straight', width: 1 },
      fill: { type: 'solid', opacity: 0.25 },
      yaxis: this.yAxis(deepest, 0, 1, value => this.words.percentAxis(value)),
      ...this.common(data, 10),
      tooltip: { shared: true, intersect: false, custom: () => '<span></span>' },
    };
  }

  yAxis(min, max, tickAmount, formatter) {
    return { opposite: true, min, max, tickAmount, forceNiceScale: false, labels: { minWidth: AXIS, maxWidth: AXIS, align: 'left', offsetX: -8, formatter, style: { fontSize: '12px', fontFamily: 'inherit' } } };
  }

  common(data, bottom) {
    return {
      xaxis: { type: 'numeric', min: data.t[0], max: data.t.at(-1), labels: { show: false }, axisBorder: { show: false }, axisTicks: { show: false }, tooltip: { enabled: false }, crosshairs: { stroke: { dashArray: 0, width: 1 } } },
      grid: { strokeDashArray: 0, xaxis: { lines: { show: false } }, padding: { left: 0, right: 0, top: -16, bottom: bottom - 18 } },
      legend: { show: false },
      dataLabels: { enabled: false },
      markers: { size: 0, hover: { size: 4 } },
      states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
    };
  }

  chartOptions(type, group, part, height) {
    const isMain = part === 'm';
    const mark = chart => this.mark(chart, isMain);
    return {
      type, group, id: `${group}-${part}`, height, fontFamily: 'inherit', background: 'transparent',
     
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: true, type: 'x', autoScaleYaxis: false, allowMouseWheelZoom: false },
      events: {
        mounted: mark,
        updated: mark,
        zoomed: (_, { xaxis }) => isMain && this.zoom(xaxis),
      },
    };
  }

  zoom({ min, max }) {
    if (min == null || max == null || max - min < 1) return;
    this.page.invokeMethodAsync('SelectRangeAsync', Math.round(min), Math.round(max));
  }

  mark(chart, isMain) {
    const data = this.data;
    if (!isMain) return drawMarks(chart, data, { axis: false });
    drawMarks(chart, data, { tags: this.tags(data), onFlows: lines => this.page.invokeMethodAsync('OpenFlowsAsync', lines) });
  }

  tags(data) {
    const text = data.mode === 'Index' ? this.words.index : this.words.moneyWhole;
    return this.lines(data).map((line, i) => {
      const last = line.findLast(point => point[1] != null);
      return last && { kind: i === 0 ? 'is-nav' : 'is-benchmark', value: last[1], text: text(last[1]) };
    }).filter(Boolean);
  }
}
