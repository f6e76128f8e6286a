// What the chart library does not draw: times on the axis, partial stretches, flow marks, and the last values.
import { timeTicks } from './scale.js';

const SVG = 'http://www.w3.org/2000/svg';
const NEAR = 14;

const node = (name, attributes, text) => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  return element;
};

/** Puts a fresh layer of marks over the chart; positions follow the library's own scales. */
export function drawMarks(chart, data, { tags = [], axis = true, onFlows } = {}) {
  const { gridWidth, gridHeight, minX, maxX, minY, maxY } = chart.w.globals;
  const inner = chart.el.querySelector('.apexcharts-inner');
  if (!inner || !(maxX > minX)) return;
  inner.querySelector('.marks')?.remove();
  const layer = inner.appendChild(node('g', { class: 'marks' }));
  const x = t => ((t - minX) / (maxX - minX)) * gridWidth;
  const y = value => gridHeight - ((value - minY) / (maxY - minY)) * gridHeight;
  drawPartial(layer, data.partial, x, gridWidth, gridHeight);
  if (axis) drawTimes(layer, data, x, minX, maxX, gridWidth, gridHeight);
  if (onFlows) drawFlows(layer, data.flows, x, gridWidth, gridHeight, onFlows);
  drawTags(layer, tags.map(tag => ({ ...tag, y: y(tag.value) })), gridWidth, gridHeight, chart.w.globals.svgWidth - chart.w.globals.translateX);
  makeRoom(chart.el, layer);
}

function drawPartial(layer, stretches, x, width, height) {
  for (const [from, to] of stretches) {
    const left = Math.max(0, x(from));
    const right = Math.min(width, x(to));
    if (right > left) layer.append(node('rect', { class: 'mark-partial', x: left, y: 0, width: Math.max(2, right - left), height }));
  }
}

function drawTimes(layer, data, x, from, to, width, height) {
  for (const tick of timeTicks(from, to, width < 420 ? 5 : 6, data.culture, data.zone)) {
    const at = x(tick.t);
    if (at < 18 || at > width - 18) continue;
    layer.append(node('text', { class: 'mark-time', x: at, y: height + 22, 'text-anchor': 'middle' }, tick.text));
  }
}

function drawFlows(layer, flows, x, width, height, onFlows) {
  for (const group of near(flows.map(flow => ({ ...flow, x: x(flow.t) })).filter(flow => flow.x >= 0 && flow.x <= width))) {
    const middle = group.reduce((sum, flow) => sum + flow.x, 0) / group.length;
    const lines = group.map(flow => flow.text);
    const mark = node('g', { class: 'mark-flow', transform: `translate(${middle},${height})`, role: 'button', tabindex: 0, 'aria-label': lines.join('; ') });
    mark.append(node('title', {}, lines.slice(0, 5).join('\n')), node('rect', { x: -12, y: -22, width: 24, height: 24, class: 'mark-hit' }));
    const hasIn = group.some(flow => flow.in);
    const hasOut = group.some(flow => !flow.in);
    if (hasIn) mark.append(node('path', { d: 'M-4.5 -2.5h9L0 -10.5z', transform: hasOut ? 'translate(-4.5)' : '' }));
    if (hasOut) mark.append(node('path', { d: 'M-4.5 -10.5h9L0 -2.5z', transform: hasIn ? 'translate(4.5)' : '' }));
    const open = event => { event.stopPropagation(); event.preventDefault(); onFlows(lines); };
    mark.addEventListener('mousedown', event => event.stopPropagation());
    mark.addEventListener('click', open);
    mark.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') open(event); });
    layer.append(mark);
  }
}

/** Flows whose marks would touch share one. */
function near(flows) {
  const groups = [];
  for (const flow of flows.sort((a, b) => a.x - b.x)) {
    const last = groups.at(-1);
    if (last && flow.x - last.at(-1).x < NEAR) last.push(flow);
    else groups.push([flow]);
  }
  return groups;
}

/** A value too long for the room at the right reaches into the chart, since half a number is a wrong one. */
function drawTags(layer, tags, width, height, edge) {
  const placed = tags.filter(tag => Number.isFinite(tag.y)).sort((a, b) => a.y - b.y);
  placed.forEach((tag, i) => { if (i > 0) tag.y = Math.max(tag.y, placed[i - 1].y + 21); });
  const over = placed.length ? Math.max(0, placed.at(-1).y - (height - 10)) : 0;
  for (const tag of placed) {
    const at = Math.max(10, tag.y - over);
    const text = node('text', { class: `mark-tag-text ${tag.kind}`, x: width + 10, y: at + 4 }, tag.text);
    const box = node('rect', { class: `mark-tag ${tag.kind}`, x: width + 4, y: at - 10, height: 20, rx: 4 });
    layer.append(box, text);
    const size = text.getComputedTextLength() + 12;
    const left = Math.min(width + 4, edge - size);
    box.setAttribute('width', size);
    box.setAttribute('x', left);
    text.setAttribute('x', left + 6);
  }
}

/** The axis keeps silent where a last value stands. */
function makeRoom(element, layer) {
  const tags = [...layer.querySelectorAll('.mark-tag')].map(tag => tag.getBoundingClientRect());
  for (const label of element.querySelectorAll('.apexcharts-yaxis-label')) {
    const box = label.getBoundingClientRect();
    label.style.opacity = tags.some(tag => tag.top < box.bottom && tag.bottom > box.top) ? 0 : 1;
  }
}
