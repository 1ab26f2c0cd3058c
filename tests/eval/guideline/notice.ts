/** Each phrase of GUIDELINE.md in a small notice of 10 January 2024, and what must be read from it. */
import type { Deadline, Directive, Role } from '../../../lib/notice/notice.ts';
import { readNotice } from '../../../lib/notice/read.ts';

const HEAD = `UBND TỈNH BẮC GIANG
Số: 12/TB-UBND
Bắc Giang, ngày 10 tháng 01 năm 2024

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ

Ngày 08/01/2024, Chủ tịch UBND tỉnh chủ trì phiên họp. Sau khi nghe các ý kiến, Chủ tịch UBND tỉnh kết luận như sau:

`;
const FOOT = `

Nơi nhận:
- Như trên;
- Lưu: VT.
`;

const named = ({ assignees }: Directive, role: Role): string =>
  assignees
    .filter((assignee) => assignee.role === role)
    .map(({ text }) => text.replaceAll(/\s+/gu, ' '))
    .join(' + ');

const worth = ({ bound, due, rrule, duration, working, time, suspect }: Deadline): string =>
  [bound, due ?? rrule ?? duration ?? '', working ? 'working' : '', time ?? '', suspect ? `meant ${suspect}` : '']
    .filter(Boolean)
    .join(' ');

/** The directives of a small notice of 10 January 2024. */
export const found = (body: string, head = HEAD): Directive[] => readNotice(`${head}${body}${FOOT}`).directives;

/** What is read from a small notice of 10 January 2024: "lead & support | deadline, deadline" of each directive. */
export const read = (body: string, head = HEAD): string[] =>
  found(body, head).map((directive) => {
    const support = named(directive, 'support');
    const deadlines = directive.deadlines.map(worth).join(', ');
    return `${named(directive, 'lead')}${support ? ` & ${support}` : ''}${deadlines ? ` | ${deadlines}` : ''}`.trim();
  });

/** The text of each directive, on one line. */
export const texts = (body: string): string[] => found(body).map(({ text }) => text.replaceAll(/\s+/gu, ' '));
