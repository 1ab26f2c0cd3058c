import { bodyOf, FIRST, livingPage } from './living.ts';

/** Pages that lay something over our controls, or make them unseen: by `cover()`, until `uncover()`. Each shows the first notice. */

/** What covers; presses go through the lighter one. */
const BOX = `const box = document.createElement('div');
  box.style.cssText = 'position:fixed; inset:0; width:auto; height:auto; margin:0; border:0; background:lime; z-index:2147483647';`;
const NO_PRESS = `box.style.pointerEvents = 'none';`;
const HOST = `document.querySelector('nhac-viec')`;

const styled = (css: string) => `const sheet = new CSSStyleSheet(); sheet.replaceSync(\`${css}\`);
  cover = () => { document.adoptedStyleSheets = [sheet]; }; uncover = () => { document.adoptedStyleSheets = []; };`;

const page = (script: string): string =>
  livingPage(
    bodyOf(FIRST),
    [],
    `let cover, uncover; ${script}
    const kept = (change) => () => { change(); record(); };
    window.cover = kept(cover); window.uncover = kept(uncover ?? (() => {}));
    window.risings = [];
    addEventListener('toggle', ({ target }) => target.localName === 'nhac-viec' && risings.push(performance.now()), true);`,
  );

/** Ours stays seen, or is seen again after a moment, whatever these do. */
export const COVERING_PAGES: Record<string, string> = {
  'lays a box with the greatest z-index over everything': page(
    `${BOX} cover = () => document.documentElement.append(box);`,
  ),
  'lays a popover over everything': page(
    `${BOX} box.popover = 'manual'; document.body.append(box); cover = () => box.showPopover();`,
  ),
  'lays a popover over everything from a closed shadow tree': page(
    `${BOX} ${NO_PRESS} const holder = document.createElement('div'); document.body.append(holder); holder.attachShadow({ mode: 'closed' }).append(box);
     box.popover = 'manual'; cover = () => box.showPopover();`,
  ),
  'makes its root transparent': page(styled('html { opacity: 0 !important }')),
  'distorts its root': page(
    styled(
      'html { transform: scale(0.1) !important; filter: blur(9px); clip-path: inset(50%); mask: linear-gradient(transparent, transparent); visibility: hidden }',
    ),
  ),
  'makes our words as pale as our paper': page(
    styled(`nhac-viec { --nv-ink: #ffffff !important; --nv-soft: #ffffff; --nv-brand: #ffffff !important }
      @property --nv-line { syntax: '<color>'; inherits: false; initial-value: #ffffff }`),
  ),
  'styles our host away': page(
    styled(`nhac-viec, :not(:defined), html > :last-child { display: none !important; opacity: 0 !important; visibility: hidden !important; position: static !important;
      pointer-events: none !important; z-index: -1 !important; transform: scale(0) !important; filter: opacity(0) !important; clip-path: inset(50%) !important }`),
  ),
  'takes our host off the top': page(
    `${BOX} cover = () => { ${HOST}.hidePopover(); document.documentElement.append(box); };`,
  ),
  'makes our host another kind of popover': page(
    `${BOX} cover = () => { ${HOST}.popover = 'auto'; document.documentElement.append(box); };`,
  ),
};

/** A picture in the top layer, through which presses go, and which comes to the top again whenever we do. */
export const FIGHTING_PAGE = page(
  `${BOX} ${NO_PRESS} box.popover = 'manual'; document.body.append(box);
   let fights = false; const up = () => { if (box.matches(':popover-open')) box.hidePopover(); box.showPopover(); };
   addEventListener('toggle', ({ target }) => { if (fights && target.localName === 'nhac-viec') up(); }, true);
   cover = () => { fights = true; up(); }; uncover = () => { fights = false; box.hidePopover(); };`,
);

/** Keeps every popover closed, and shows a picture over what is left of ours. */
export const FORBIDDING_PAGE = page(
  `${BOX} ${NO_PRESS} addEventListener('beforetoggle', (event) => event.preventDefault(), true);
   cover = () => document.documentElement.append(box); uncover = () => box.remove();`,
);

/** Asks its user something, as a page may. */
export const DIALOG_PAGE = page(
  `const dialog = document.createElement('dialog'); dialog.style.cssText = 'width:100vw; height:100vh; max-width:none; max-height:none; border:0; background:lime';
   document.body.append(dialog); cover = () => dialog.showModal(); uncover = () => dialog.close();`,
);

/** A page around a notice, with a head that stays before it; over the notice a picture through which presses go, while it covers. */
export const framing = (inner: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Cổng thông tin</title></head><body style="margin:0">
    <div style="position:fixed; inset:0 0 auto; height:24px; background:pink; z-index:2">Đầu trang</div>
    <iframe src="${inner}" style="position:absolute; inset:0; width:100%; height:100vh; border:0"></iframe>
    <script>${BOX} ${NO_PRESS} window.cover = () => document.body.append(box); window.uncover = () => box.remove();</script></body></html>`;
