import type { Article } from '../../article.ts';
import { escaped } from '../../markup.ts';
import { page, type Wrapping } from '../wrapping.ts';
import { LONG_MENU, NOTICE_TITLES, list } from './around.ts';

/** Pages that give a notice's number and subject; the notice itself is a file, shown or linked in one manner or another. */

const NUMBER = /\d{1,5}\s?\/(?:TB|CĐ|CT|KH|KL|UBND|BNV)[-–\p{Lu}]*/u;
const numberOf = ({ text }: Article): string => NUMBER.exec(text)?.[0] ?? '128/TB-UBND';
const subjectOf = ({ title }: Article): string => escaped(title.slice(0, 200));

const about = (article: Article, markup: string): string =>
  page(
    'Văn bản chỉ đạo điều hành',
    `${LONG_MENU}<div class="vb-detail"><h2 class="vb-title">Thông báo số ${numberOf(article)}: ${subjectOf(article)}</h2><table class="vb-attributes"><tr><td>Số/Ký hiệu</td><td>${numberOf(article)}</td></tr><tr><td>Ngày ban hành</td><td>28/12/2023</td></tr><tr><td>Trích yếu</td><td>${subjectOf(article)}</td></tr></table>${markup}</div>${list(NOTICE_TITLES)}`,
  );

const attached = (name: string, markup: (number: string) => string): Wrapping => ({
  name,
  build: (article) => about(article, markup(numberOf(article).replaceAll('/', '_'))),
});

export const ATTACHED: readonly Wrapping[] = [
  attached('a link to a PDF', () => '<p>Tệp đính kèm: <a href="/upload/2023/12/tb.pdf">Tải về</a></p>'),
  attached(
    'an icon that links',
    () => '<a href="/upload/2023/12/tb_ky.signed.pdf" target="_blank"><img src="/icons/pdf.gif" alt=""></a>',
  ),
  attached(
    'a viewer of another site',
    () => '<iframe src="https://docs.google.com/gview?url=https://a.gov.vn/upload/tb.pdf&embedded=true"></iframe>',
  ),
  attached('a viewer of its own', () => '<iframe src="/pdfjs/web/viewer.html?file=/upload/2023/tb.pdf"></iframe>'),
  attached(
    'an object',
    () => '<object data="/upload/tb.pdf" type="application/pdf" width="100%"><p>Trình duyệt không hỗ trợ.</p></object>',
  ),
  attached('Domino’s $File', () => '<a href="/vb.nsf/A12/$FILE/cv.doc">cv.doc</a>'),
  attached(
    'Liferay’s document with an id behind the name',
    (number) => `<a href="/documents/20181/0/${number}.pdf/4f2a-11?t=1703">Xem văn bản</a>`,
  ),
  attached(
    'a handler whose link bears the name',
    (number) => `<a href="/DownloadHandler.ashx?id=99812">${number}.signed.pdf</a>`,
  ),
  attached(
    'a script’s link that bears the name',
    (number) =>
      `<a href="javascript:__doPostBack('lnkFile','')">${number}.pdf</a> <a href="/upload/${number}.docx">bản Word</a>`,
  ),
  attached(
    'a download without its kind in the address',
    (number) => `<a href="/api/file/download/99812" download="${number}.pdf">Tải tệp</a>`,
  ),
];
