// Numbers and times in the words of the page: the same rules as Components/Formatting.
import { dayText } from './scale.js';

export function wordsFor({ culture, zone, symbol, unit, hidden }) {
  const cents = new Intl.NumberFormat(culture, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(culture, { maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(culture, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const time = new Intl.DateTimeFormat(culture, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });

  const minus = value => (value < 0 ? '\u2212' : '');
  const sign = value => (value > 0 ? '+' : minus(value));
  const size = Math.abs;
  const plain = (value, digits, mark) => (hidden ? '\u2022\u2022\u2022\u2022' : mark(value) + symbol + digits.format(size(value)));
  const money = (value, digits, mark) => plain(value, digits, mark) + unit;

  // As short as the steps of the axis allow, so that no two of them read alike.
  const axisDigits = (value, step) => {
    if (step % 1 !== 0) return cents;
    if (value < 10000) return whole;
    const digits = Math.max(1, Math.ceil(Math.log10(1000 ** Math.floor(Math.log10(value) / 3) / step)));
    return digits > 2 ? whole : new Intl.NumberFormat(culture, { notation: 'compact', maximumFractionDigits: digits });
  };

  return {
    money: value => money(value, cents, minus),
    moneySigned: value => money(value, cents, sign),
    // On the axis, where a currency that is written behind the digits would take the width; the button above names it.
    moneyWhole: value => plain(value, whole, minus),
    moneyAxis: step => value => plain(value, axisDigits(size(value), step), minus),
    index: value => one.format(value),
    number: value => cents.format(value),
    percent: ratio => sign(ratio) + cents.format(size(ratio * 100)) + '\u202F%',
    percentAxis: ratio => minus(Math.round(ratio * 100)) + whole.format(size(ratio * 100)) + '\u202F%',
    moment: t => `${dayText(t, culture, zone, true)} ${time.format(t)}`,
  };
}
