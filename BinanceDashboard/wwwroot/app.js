// What the browser knows and the server does not: its time zone, its colours, and how time passes.
const YEAR = 31536000;

const remember = (name, value) => {
  document.cookie = `${name}=${encodeURIComponent(value)};path=/;max-age=${YEAR};samesite=lax`;
};

globalThis.dashboard = { remember };

remember('tz', Intl.DateTimeFormat().resolvedOptions().timeZone);

const isDark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};

// An element of its own, so that it is set right again whenever a live page takes over the prerendered one.
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.show();
    this.addEventListener('click', this.toggle);
  }

  toggle() {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    remember('theme', theme);
    this.show();
  }

  show() {
    this.querySelector('[role=switch]')?.setAttribute('aria-checked', String(isDark()));
  }
}

if (!customElements.get('theme-switch')) customElements.define('theme-switch', ThemeSwitch);

// The same words as Components/Formatting/Age.
const age = seconds => {
  if (seconds < 5) return 'just now';
  if (seconds < 60) return `${Math.floor(seconds)} s ago`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 86400) return `${Math.floor(seconds / 3600)} h ago`;
  return null;
};

setInterval(() => {
  for (const element of document.querySelectorAll('time[data-since]')) {
    const words = age((Date.now() + Number(element.dataset.ahead ?? 0) - Date.parse(element.dateTime)) / 1000);
    const text = element.firstChild;
    if (words && text && text.nodeValue !== words) text.nodeValue = words;
  }
}, 1000);

// The clock of a built-in exchange, in the words of Components/Formatting/When.
const clockText = (culture, timeZone, t) => {
  const options = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone };
  const part = Object.fromEntries(new Intl.DateTimeFormat(culture, options).formatToParts(t).map(p => [p.type, p.value]));
  return `${part.day} ${part.month} ${part.year} ${part.hour}:${part.minute}:${part.second}`;
};

setInterval(() => {
  for (const { dataset, firstChild } of document.querySelectorAll('time[data-clock]')) {
    if (firstChild) firstChild.nodeValue = clockText(dataset.culture, dataset.zone, Date.now() + Number(dataset.clock));
  }
}, 1000);

// A panel that was opened for a link closes with it.
document.addEventListener('click', event => {
  if (event.target.closest('[popover] a')) event.target.closest('[popover]').hidePopover?.();
});

// A server that was restarted does not know this page any more; all of its state is in the address.
const reconnect = document.getElementById('components-reconnect-modal');
if (reconnect) {
  new MutationObserver(() => {
    if (reconnect.classList.contains('components-reconnect-rejected')) location.reload();
  }).observe(reconnect, { attributes: true, attributeFilter: ['class'] });
}
