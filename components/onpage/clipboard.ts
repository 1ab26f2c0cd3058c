/** Copies text on the user's press. Pages over http have no clipboard of their own: there a field is selected and copied. */
export async function writeClipboard(text: string, page: Document, root: ShadowRoot): Promise<boolean> {
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = root.activeElement;
    const field = page.createElement('textarea');
    field.className = 'nv-unseen';
    field.value = text;
    root.append(field);
    field.select();
    const done = page.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}
