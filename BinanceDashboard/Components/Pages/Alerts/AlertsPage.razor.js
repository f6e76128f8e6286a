// What is new was looked at where the page is in front of somebody, not where it waits in the background.
export function isVisible() {
  return document.visibilityState === 'visible';
}

export function watch(page) {
  const look = () => {
    if (isVisible()) page.invokeMethodAsync('LookAsync').catch(() => document.removeEventListener('visibilitychange', look));
  };
  document.addEventListener('visibilitychange', look);
}
