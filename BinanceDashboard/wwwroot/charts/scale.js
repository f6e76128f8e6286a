// Round numbers and round times for axes.
const MINUTE = 60e3, HOUR = 3600e3, DAY = 864e5;
const STEPS = [5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 4 * DAY, 7 * DAY, 14 * DAY];
const MONTHS = [1, 2, 3, 6, 12, 24, 60];

/** The smallest range of round steps that holds both ends in at most `most` steps. */
export function niceRange(low, high, most) {
  if (low === high) [low, high] = [low - Math.max(1, Math.abs(low) * 0.01), high + Math.max(1, Math.abs(high) * 0.01)];
  const power = 10 ** Math.floor(Math.log10((high - low) / most));
  const ranges = [1, 2, 2.5, 5, 10, 20].map(factor => {
    const step = factor * power;
    const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
    return { min: first * step, max: last * step, tickAmount: last - first };
  });
  return ranges.find(range => range.tickAmount <= most);
}

/** At most `most` round local times between the ends, each with its words. */
export function timeTicks(from, to, most, culture, timeZone) {
  const step = STEPS.find(candidate => (to - from) / candidate <= most);
  return step ? evenTicks(from, to, step, culture, timeZone) : monthTicks(from, to, most, culture, timeZone);
}

/** Day before month, as everywhere on the page. */
export function dayText(t, culture, timeZone, withYear) {
  const parts = new Intl.DateTimeFormat(culture, { day: 'numeric', month: 'short', year: 'numeric', timeZone }).formatToParts(t);
  const part = type => parts.find(p => p.type === type).value;
  return `${part('day')} ${part('month')}${withYear ? ` ${part('year')}` : ''}`;
}

function evenTicks(from, to, step, culture, timeZone) {
  const offset = zoneOffset(from, timeZone);
  const time = new Intl.DateTimeFormat(culture, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const ticks = [];
  for (let t = Math.ceil((from + offset) / step) * step - offset; t <= to; t += step) {
    ticks.push({ t, text: (t + offset) % DAY === 0 ? dayText(t, culture, timeZone) : time.format(t) });
  }
  return ticks;
}

function monthTicks(from, to, most, culture, timeZone) {
  const months = (to - from) / (30.4 * DAY);
  const step = MONTHS.find(candidate => months / candidate <= most) ?? 120;
  const offset = zoneOffset(from, timeZone);
  const start = new Date(from + offset);
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + 1 / 32) / step) * step;
  const words = new Intl.DateTimeFormat(culture, step < 12 ? { month: 'short', timeZone } : { year: 'numeric', timeZone });
  const year = new Intl.DateTimeFormat(culture, { year: 'numeric', timeZone });
  const ticks = [];
  for (let month = first; ; month += step) {
    const t = Date.UTC(Math.floor(month / 12), month % 12) - offset;
    if (t > to) return ticks;
    if (t >= from) ticks.push({ t, text: (month % 12 === 0 ? year : words).format(t + 43200e3) });
  }
}

function zoneOffset(t, timeZone) {
  const part = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(t).find(p => p.type === 'timeZoneName');
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(part?.value ?? '');
  return match ? (match[1] === '-' ? -1 : 1) * (match[2] * 60 + Number(match[3])) * MINUTE : 0;
}
