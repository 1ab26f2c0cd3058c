/** Line drawings on a grid of 16, stroked in the text's colour. Decoration only: the name stands on the control. */
const DRAWINGS = {
  arrowUpLeft: 'M12.5 13.5V9a3 3 0 0 0-3-3h-6M6.5 2.8 3.3 6l3.2 3.2',
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1 1.5H3L4 11ZM7 14.5h2',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V4M10.5 2.5V4',
  check: 'm3 8.5 3.2 3.2L13 5',
  chevronDown: 'm4 6 4 4 4-4',
  chevronLeft: 'm10 4-4 4 4 4',
  chevronRight: 'm6 4 4 4-4 4',
  chevronUp: 'm4 10 4-4 4 4',
  circle: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  circleCheck: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM5.5 8.2l1.8 1.8 3.4-3.6',
  clock: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 5v3.2l2.2 1.4',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  download: 'M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M3 13.5h10',
  expand: 'M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5 9 7M2.5 13.5 7 9',
  external: 'M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13 3 7.5 8.5',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
  eyeOff: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM3 13 13 3',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  flag: 'M4 14V2.5h8.5L10.5 6l2 3.5H4',
  /** Of what is unclear: a flag with a mark of exclamation. */
  flagUnclear: 'M2.5 14V2.5h7.6L8.4 6l1.7 3.5H2.5M13.3 3v5.6M13.3 11.6h.01',
  gear: 'M6.9 1h2.2l.4 1.7 1.2.5 1.5-.9 1.5 1.5-.9 1.5.5 1.2 1.7.4v2.2l-1.7.4-.5 1.2.9 1.5-1.5 1.5-1.5-.9-1.2.5-.4 1.7H6.9l-.4-1.7-1.2-.5-1.5.9-1.5-1.5.9-1.5-.5-1.2L1 9.1V6.9l1.7-.4.5-1.2-.9-1.5 1.5-1.5 1.5.9 1.2-.5ZM8 5.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Z',
  grip: 'm3 5 8 8M3 9.5l3.5 3.5',
  info: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 7.5V11M8 5.2h.01',
  keyboard: 'M1.5 4.5h13v7.5h-13zM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 9.6h6',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.7 4h.01M2.7 8h.01M2.7 12h.01',
  minus: 'M3 8h10',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  pencil: 'm3 13 .6-2.8 7-7 2.2 2.2-7 7L3 13Z',
  people:
    'M6 3.5a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4ZM1.8 13c0-2.4 1.8-3.8 4.2-3.8s4.2 1.4 4.2 3.8M10.5 4a2 2 0 0 1 0 3.6M11.8 9.6c1.5.4 2.4 1.6 2.4 3.4',
  plus: 'M8 3v10M3 8h10',
  printer: 'M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z',
  search: 'M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4ZM10.2 10.2l3.3 3.3',
  side: 'M2.5 3h11v10h-11zM10 3v10',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.2 4.5l.6 9h6.4l.6-9',
  undo: 'M6 3.5 3 6.5l3 3M3.2 6.5h5.6a3.5 3.5 0 0 1 0 7H6',
  upload: 'M8 11V3M4.8 6 8 2.8 11.2 6M3 13.5h10',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5V10M8 11.8h.01',
} as const;

export type IconName = keyof typeof DRAWINGS;
export const ICONS = Object.keys(DRAWINGS) as IconName[];

/** @param filled Fills the outline, e.g. the flag of a directive that is tracked. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class="nv-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-icon={name}>
      <path d={DRAWINGS[name]} fill={filled ? 'currentColor' : 'none'} />
    </svg>
  );
}
