import { bodyOf, FIRST, livingPage } from './living.ts';

/** Pages that mean ill, or behave as if they did. Each shows the first notice. */

const BODY = bodyOf(FIRST);
const page = (script: string, before = ''): string =>
  livingPage(BODY, [], script).replace('<head>', `<head>${before && `<script>${before}</script>`}`);

/** Redefines what a careless content script would call. */
const REDEFINED = `
  const trap = () => { window.trapped = (window.trapped ?? 0) + 1; throw new Error('trapped'); };
  for (const [owner, names] of [[Array.prototype, ['map', 'push', 'filter', 'flatMap']], [String.prototype, ['normalize', 'slice', 'matchAll']],
    [Node.prototype, ['appendChild', 'contains']], [Element.prototype, ['attachShadow', 'getAttribute', 'closest']],
    [Document.prototype, ['createElement', 'createTreeWalker', 'createRange']], [window, ['MutationObserver', 'getComputedStyle', 'setTimeout', 'Highlight']],
    [EventTarget.prototype, ['addEventListener']], [Object, ['assign', 'entries']], [Promise.prototype, ['then']]]) {
    for (const name of names) owner[name] = trap;
  }
  Object.defineProperty(Node.prototype, 'textContent', { get: trap });
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });`;

/** Presses everything that it can reach, over and over, as a user would press it. */
const PRESSING = `
  window.presses = setInterval(() => {
    for (const target of [document.querySelector('nhac-viec'), document.documentElement]) {
      if (!target) continue;
      window.pressed = (window.pressed ?? 0) + 1;
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 20, clientY: 20 }));
      target.click();
      target.shadowRoot?.querySelectorAll('button').forEach((button) => button.click());
    }
  }, 20);`;

const FLOOD = `
  window.flood = setInterval(() => {
    for (let n = 0; n < 500; n += 1) content.append(document.createElement('i'));
    while (content.lastElementChild.localName === 'i') content.lastElementChild.remove();
  }, 10);`;

export const HOSTILE_PAGES: Record<string, string> = {
  'redefines prototypes before': page('', REDEFINED),
  'redefines prototypes after': page(`addEventListener('load', () => { ${REDEFINED} });`),
  'presses what it finds': page(PRESSING),
  'floods the document': page(FLOOD),
  'pretends that a newer script started': page(
    `window.cry = setInterval(() => { for (const id of [window.extensionId, 'nhac-viec'])
      document.dispatchEvent(new CustomEvent(id + ':portal:wxt:content-script-started', { detail: { contentScriptName: 'portal', messageId: 'x' } })); }, 50);`,
  ),
  'posts messages as the extension would': page(
    `for (const name of ['track', 'undo', 'notice-found', 'items-changed'])
      { postMessage({ to: 'worker', name, asked: {} }, '*'); window.chrome?.runtime?.sendMessage?.({ to: 'worker', name, asked: {} }); }`,
  ),
};

const MARKUP = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>';
const shown = (text: string) => text.replaceAll('<', '&lt;');

/** A notice whose words try to be markup, to turn the reading direction, or never to end. */
const WORDS = `<p>10. Giao Sở ${shown(MARKUP)} Tài chính chủ trì rà soát, báo cáo UBND tỉnh trước ngày 15/3/2024.</p>
   <p>11. Giao Sở \u202eXây dựng\u202c tham mưu, hoàn thành trước ngày \u206615/4/2024\u2069.</p>
   <p>12. Giao Sở ${'Y'.repeat(100_000)} kiểm tra, báo cáo trước ngày 15/5/2024.</p>`;
const [, opening = '', rest = ''] = /^(.*?)(<p>1\..*)$/su.exec(BODY) ?? [];
export const HOSTILE_WORDS = livingPage(opening + WORDS + rest, [], '');
