// Numbers and times in the words of the page: the same rules as Components/Formatting.
import { dayText } from './scale.js';

export function wordsFor({ culture, zone, symbol, unit, hidden }) {
  const cents = new Intl.NumberFormat(culture, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(culture, { maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(culture, { notation: 'compact', maximumFractionDigits: 1 });
  const one = new Intl.NumberFormat(culture, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const time = new Intl.DateTimeFormat(culture, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });

  const minus = value => (value < 0 ? '\u2212' : '');
  const sign = value => (value > 0 ? '+' : minus(value));
  const size = Math.abs;
  const plain = (value, digits, mark) => (hidden ? '\u2022\u2022\u2022\u2022' : mark(value) + symbol + digits.format(size(value)));
  const money = (value, digits, mark) => plain(value, digits, mark) + unit;

  return {
    money: value => money(value, cents, minus),
    moneySigned: value => money(value, cents, sign),
    // On the axis, where a currency that is written behind the digits would take the width; the button above names it.
    moneyWhole: value => plain(value, whole, minus),
    moneyAxis: value => plain(value, size(value) >= 10000 ? short : whole, minus),
    index: value => one.format(value),
    number: value => cents.format(value),
    percent: ratio => sign(ratio) + cents.format(size(ratio * 100)) + '\u202F%',
    percentAxis: ratio => minus(Math.round(ratio * 100)) + whole.format(size(ratio * 100)) + '\u202F%',
    moment: t => `${dayText(t, culture, zone, true)} ${time.format(t)}`,
  };
}
