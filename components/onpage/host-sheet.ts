/** What alone makes our host seen. */

export const HOST = 'nhac-viec';

/**
 * By itself the host is not displayed; this sheet, inserted by the worker with the annotator, shows it. Firefox ends a script without a word
 * when its extension is switched off, updated or reloaded, and takes back the sheets that the extension inserted: so the controls go then.
 * To be inserted as a user's sheet, whose `!important` outweighs the page's and the host's own. On paper there are no controls.
 */
export const HOST_SHEET = `@media screen { ${HOST} { display: block !important } }`;
