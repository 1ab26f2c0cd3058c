import { describe, expect, it } from 'vitest';
import type { Breaks } from './breaks.ts';
import { goesOn, noteGoesOn } from './joined.ts';
import { linesOf } from './plain.ts';

/** Lines of 40 signs, one after the other. */
const COLUMN: Breaks = {
  wrapped: true,
  width: 38,
  exact: true,
  reach: 41,
  spaced: false,
  separated: false,
  room: 0,
  numbered: false,
};
/** Lines of about 40 signs on paper, an empty line after each. */
const PAPER: Breaks = { ...COLUMN, exact: false, reach: 36, spaced: true, room: 3 };
/** The lines of a page's source: the first one of a paragraph is shorter. */
const SOURCE: Breaks = { ...COLUMN, exact: false, reach: 36 };
/** Paragraphs stand further apart than lines. */
const APART: Breaks = { ...COLUMN, separated: true };
const WHOLE: Breaks = { ...COLUMN, wrapped: false };

const joined = (text: string, breaks: Breaks, by = goesOn): boolean => {
  const [line, next, ...more] = linesOf(text);
  if (!line || !next || more.length > 0) throw new Error('two lines, please');
  return by(line, next, breaks);
};

describe('a line goes on', () => {
  it.each([
    ['in small letters, however short it was', 'Kiến nghị của một số\ndoanh nghiệp gặp khó khăn', WHOLE],
    ['after a word that cannot end one', 'Giao Sở Y tế phối hợp với\nSở Tài chính rà soát', WHOLE],
    ['after a verb that wants its object', 'hoàn thiện hồ sơ, trình\n\nThủ tướng Chính phủ', WHOLE],
    ['after a word that wants a number, with one', 'thực hiện Quyết định số\n12/QĐ-UBND của UBND tỉnh', WHOLE],
    ['where bold type does', '**Kết luận của đồng chí\nLê Ô Pích tại hội nghị**', WHOLE],
    ['with a name, where it was full', 'Giao Giám đốc các Sở: Tài chính, Kế hoạch\nĐầu tư tỉnh', COLUMN],
    ['with words that a name may begin with there', 'gửi kết quả kiểm tra đợt 1 về cho Phòng\nTham mưu', COLUMN],
    ['with a sentence, where it was full', 'đạt 96 % kế hoạch của Thủ tướng giao.\nTrong đó, các xã đạt 40 %', COLUMN],
    [
      'over a stop, in small letters, where it was full',
      'khai báo cho các cơ quan; phối hợp chặt;\nriêng Sở Y tế',
      COLUMN,
    ],
    ['over empty lines like all others', 'Giao Giám đốc các Sở: Tài chính, Kế hoạch \n\nĐầu tư tỉnh', PAPER],
    ['after half a line of a page’s source', '5. Tập đoàn Công nghiệp\nViễn thông Quân đội chủ trì', SOURCE],
    [
      'with whatever follows a full line, where paragraphs stand apart',
      'theo đúng lộ trình của dự án, gồm các xã\n1. Sơn',
      APART,
    ],
    ['before a dash and a small letter', 'tình hình thực hiện nhiệm vụ về kinh tế\n- xã hội trong tháng 10', COLUMN],
    ['before the dash of a compound, wherever it was broken', 'tình hình kinh tế\n- xã hội 9 tháng đầu năm', WHOLE],
    ['before a dash between names', 'cao tốc nối Quốc lộ 32C với đường Nội Bài\n- Lào Cai', COLUMN],
    ['before a dash between years', 'quy hoạch chung của tỉnh trong thời kỳ 2021\n- 2030, tầm nhìn đến 2050', COLUMN],
    ['before a bracket that it opened', 'Đề án Chuyển đổi số (tương tự như Đề án\n06), bảo đảm', COLUMN],
    ['before a number that its last word wants', 'tâm bão ở phía Đông, sức gió mạnh, cấp\n10. Dự báo', COLUMN],
    ['with words that only look like a mark of the header', 'góp phần cải thiện các chỉ\nsố: PAPI, PCI', WHOLE],
    ['in capitals', 'KẾT LUẬN CỦA CHỦ TỊCH UBND\nTỈNH BẮC GIANG', PAPER],
  ])('%s', (_, text, breaks) => {
    expect(joined(text, breaks)).toBe(true);
  });
});

describe('a new paragraph begins', () => {
  it.each([
    ['after a heading that ends like a number', '3. Về chuyển đổi số\n\nGiao Sở Khoa học và Công nghệ', WHOLE],
    ['after a heading that ends like a date', 'II. Nhiệm vụ 6 tháng cuối năm\nSở Tài chính chủ trì', WHOLE],
    ['where no line is broken', 'Nhiệm vụ trọng tâm của quý tới, năm tới, vụ tới\nSở Tài chính chủ trì', WHOLE],
    ['after a line with room for one word more', 'Sở Y tế và Sở Nội vụ\nThống nhất phương án', COLUMN],
    ['after a sentence with room for one word more', 'đạt 96 % kế hoạch được giao.\nTrong đó', PAPER],
    ['after an empty line, where lines have none', 'Giao Giám đốc các Sở: Tài chính, Kế hoạch\n\nĐầu tư tỉnh', COLUMN],
    ['at a number', 'theo đúng lộ trình của dự án, gồm các xã\n1. Sở Tài chính', COLUMN],
    ['at a dash before an order', 'chuẩn bị kỹ hội nghị tổng kết và kế hoạch\n- Báo cáo kết quả', COLUMN],
    ['at a dash before a word of another compound', 'Nhiệm vụ về kinh tế\n- an ninh trật tự: Công an', WHOLE],
    ['at a dash and a small letter after a short line', 'Nhiệm vụ của các xã\n- rà soát hộ nghèo', COLUMN],
    [
      'at words that no name begins with, after a full line without a stop',
      'Sở Y tế chủ trì, phối hợp với các ngành\nTập trung rà soát',
      COLUMN,
    ],
    ['at the label of a task', 'Đơn vị chủ trì: Ban CHQS huyện Chư Prông\nĐơn vị phối hợp: Công an', COLUMN],
    ['at a mark of the header', 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG VÀ CÁC SỞ\nCỘNG HÒA XÃ HỘI', COLUMN],
    ['at a date with a capital', 'Kết luận của Chủ tịch tại buổi họp thường\nNgày 12/4/2024, Chủ tịch', COLUMN],
    ['under the type of the document', 'CHỈ THỊ\nvề việc phòng, chống bão', COLUMN],
    ['at a row of a table', 'Danh mục nhiệm vụ giao các cơ quan, đơn vị\n1 | Rà soát | Sở Y tế', COLUMN],
    ['under a short heading in bold type', '**4. Công an tỉnh**\nChỉ đạo các lực lượng', APART],
    ['after a short line, where paragraphs stand apart', 'Công an\nBộ Chỉ huy Quân sự', { ...APART, exact: false }],
  ])('%s', (_, text, breaks) => {
    expect(joined(text, breaks)).toBe(false);
  });
});

describe('a footnote goes on', () => {
  it.each([
    ['after a full line', '[1]: Nghị quyết số 36-NQ/TU của Tỉnh ủy\nvà Kế hoạch', COLUMN, true],
    ['in small letters, where nothing is broken', '[1]: Nghị quyết số 36\nvà Kế hoạch số 12.', WHOLE, true],
    ['not on the next line, where nothing is broken', '[1]: Nghị quyết số 36.\nKế hoạch số 12.', WHOLE, false],
    ['not over a list, where nothing is broken', '[1]: Theo TCTK:\n1. Sở Y tế rà soát', WHOLE, false],
    ['not after a line with room', '[1]: Nghị quyết số 93.\nlĩnh vực ưu tiên', COLUMN, false],
    ['not over an empty line', '[1]: Nghị quyết số 36-NQ/TU của Tỉnh ủy\n\nvà Kế hoạch', COLUMN, false],
    ['not into a table', '[1]: Nghị quyết số 36-NQ/TU của Tỉnh ủy X\n|', COLUMN, false],
  ])('%s', (_, text, breaks, expected) => {
    expect(joined(text, breaks, noteGoesOn)).toBe(expected);
  });
});
