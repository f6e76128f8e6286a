// The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back.
export function show(dialog) {
  if (!dialog.open) dialog.showModal();
}

export function hide(dialog) {
  if (dialog.open) dialog.close();
}
