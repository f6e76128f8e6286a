// A page that did not come over https, or from this machine, may not write to the clipboard.
export async function copy(input) {
  input.focus();
  input.select();
  try {
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    return false;
  }
}
