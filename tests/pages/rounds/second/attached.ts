import { escaped } from '../../markup.ts';
import { page, type Wrapping } from '../wrapping.ts';
import { BOXES, FOOT, HEAD } from './around.ts';

const NUMBER = /\d{1,5}\s?\/(?:TB|CĐ|CT|KH|KL|UBND|BNV)[-–\p{Lu}]*/u;

/** What each page says of the notice, and how it gives the file. */
const attached = (name: string, markup: (number: string, subject: string) => string): Wrapping => ({
  name,
  build: ({ text, title }) =>
    page(
      'Cổng thông tin',
      HEAD + markup(NUMBER.exec(text)?.[0] ?? '77/TB-UBND', escaped(title.slice(0, 180))) + BOXES + FOOT,
    ),
});

export const ATTACHED: readonly Wrapping[] = [
  attached(
    'attributes in rows of divs',
    (number, subject) =>
      `<div class="row"><label>Số ký hiệu:</label><div>${number}</div></div><div class="row"><label>Trích yếu:</label><div>${subject}</div></div><div class="row"><label>Tệp đính kèm:</label><a href="/Uploads/vb.pdf">vb.pdf</a></div>`,
  ),
  attached(
    'a title and a viewer',
    (number, subject) =>
      `<h1>Thông báo số ${number} ${subject}</h1><embed src="/media/tb.pdf#toolbar=0" type="application/pdf">`,
  ),
  attached(
    'kind in a table, two files',
    (number, subject) =>
      `<table><tr><th>Loại văn bản</th><td>Thông báo</td></tr><tr><th>Số hiệu</th><td>${number}</td></tr><tr><th>Về việc</th><td>${subject}</td></tr></table><ul><li><a href="/f/a.pdf">Toàn văn (PDF)</a></li><li><a href="/f/a.docx">Toàn văn (DOCX)</a></li></ul>`,
  ),
  attached(
    'an Office viewer',
    (number, subject) =>
      `<h2>Công điện số ${number}: ${subject}</h2><iframe src="https://view.officeapps.live.com/op/embed.aspx?src=https%3A%2F%2Fa.gov.vn%2Fcd.docx"></iframe>`,
  ),
];
