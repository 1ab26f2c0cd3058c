/** The one call of mark.js that the bench makes; the package brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: HTMLElement);
    markRanges(ranges: { start: number; length: number }[], options: { done: () => void }): void;
  }
}
