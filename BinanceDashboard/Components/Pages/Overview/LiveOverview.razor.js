// Tells the server whether the page can be seen: nobody looks at a hidden tab.
let tell = null;

export function watch(page) {
  leave();
  tell = () => page.invokeMethodAsync('ShowAsync', document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', tell);
}

export function leave() {
  if (tell) document.removeEventListener('visibilitychange', tell);
  tell = null;
}
