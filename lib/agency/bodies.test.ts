import { describe, expect, it } from 'vitest';
import { bodiesAt, bodyText } from './bodies.ts';
import type { EndingAt } from './naming.ts';
import { wordsOf } from './words.ts';

/** Just enough of the language for names to end. */
const ACTS = new Set(['chủ', 'phối', 'rà', 'hướng', 'báo', 'tham', 'triển']);
const FUNCTIONS = new Set(['để', 'theo', 'về', 'với', 'trong', 'trước', 'cần', 'phải', 'có', 'đã']);
const endingAt: EndingAt = (words, at) => {
  const key = words.keys[at] ?? '';
  if (ACTS.has(key)) return 'act';
  return FUNCTIONS.has(key) ? 'function' : null;
};

const read = (text: string): string[] | null => {
  const words = wordsOf(text);
  return bodiesAt(words, 0, endingAt)?.bodies.map((body) => bodyText(words, body)) ?? null;
};

describe('bodies named at the start of a text', () => {
  it.each<[string, string[]]>([
    ['Sở Tài chính chủ trì', ['Sở Tài chính']],
    [
      'Chi cục Thủy lợi nông thôn và Quản lý chất lượng nông sản rà soát',
      ['Chi cục Thủy lợi nông thôn và Quản lý chất lượng nông sản'],
    ],
    ['Phòng Văn hóa – Xã hội phường rà soát', ['Phòng Văn hóa – Xã hội phường']],
    [
      'Ban Quản lý Khu kinh tế Vân Đồn và các Khu công nghiệp tỉnh rà soát',
      ['Ban Quản lý Khu kinh tế Vân Đồn và các Khu công nghiệp tỉnh'],
    ],
    ['Hội đồng bồi thường, hỗ trợ và tái định cư huyện rà soát', ['Hội đồng bồi thường, hỗ trợ và tái định cư huyện']],
    ['Trưởng khu phố 1, 2 và 3 rà soát', ['Trưởng khu phố 1, 2 và 3']],
    ['Văn phòng HĐND và UBND phường rà soát', ['Văn phòng HĐND và UBND phường']],
    [
      'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở rà soát',
      ['lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở'],
    ],
    ['Liên danh Đèo Cả rà soát', ['Liên danh Đèo Cả']],
    ['Trung tâm Y tế các huyện trực cấp cứu', ['Trung tâm Y tế các huyện']],
    ['các sở phụ trách tiêu chí rà soát', ['các sở phụ trách tiêu chí']],
    ['Trưởng các thôn, bản, tổ dân phố rà soát', ['Trưởng các thôn, bản, tổ dân phố']],
    [
      'Chủ tịch UBND các huyện Ba Vì, Thạch Thất và thị xã Sơn Tây rà soát',
      ['Chủ tịch UBND các huyện Ba Vì, Thạch Thất và thị xã Sơn Tây'],
    ],
    ['UBND huyện Ba Vì và thị xã Sơn Tây rà soát', ['UBND huyện Ba Vì', 'thị xã Sơn Tây']],
    ['Sở Nông nghiệp và Phát triển nông thôn đo độ mặn', ['Sở Nông nghiệp và Phát triển nông thôn']],
    ['Sở Văn hóa, Thể thao và Du lịch rà soát', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['UBND các huyện, thị xã, thành phố rà soát', ['UBND các huyện, thị xã, thành phố']],
    ['Ủy ban nhân dân các xã, phường, đặc khu Cồn Cỏ:', ['Ủy ban nhân dân các xã, phường, đặc khu Cồn Cỏ']],
    ['Chủ tịch UBND huyện Lục Nam rà soát', ['Chủ tịch UBND huyện Lục Nam']],
    ['Phó Chủ tịch UBND tỉnh Lê Ô Pích chủ trì', ['Phó Chủ tịch UBND tỉnh Lê Ô Pích']],
    ['phòng Kinh tế rà soát', ['phòng Kinh tế']],
    ['các cơ quan có liên quan rà soát', ['các cơ quan có liên quan']],
    ['Ban Quản lý dự án đầu tư xây dựng tỉnh báo cáo', ['Ban Quản lý dự án đầu tư xây dựng tỉnh']],
    ['Sở Tài chính Sở Xây dựng rà soát', ['Sở Tài chính', 'Sở Xây dựng']],
    ['Sở Nội vụ Công an tỉnh, Sở Y tế báo cáo', ['Sở Nội vụ', 'Công an tỉnh', 'Sở Y tế']],
    ['Thanh tra Sở Xây dựng rà soát', ['Thanh tra Sở Xây dựng']],
    ['Giám đốc Sở Y tế tỉnh Hà Nam rà soát', ['Giám đốc Sở Y tế tỉnh Hà Nam']],
  ])('%s', (text, bodies) => expect(read(text)).toEqual(bodies));
});

describe('a list', () => {
  it.each<[string, string[]]>([
    ['các cấp, các ngành, các địa phương rà soát', ['các cấp, các ngành, các địa phương']],
    ['Các Sở, Ban, ngành, địa phương rà soát', ['Các Sở, Ban, ngành, địa phương']],
    ['các Sở, Ban, ngành và UBND các huyện rà soát', ['các Sở, Ban, ngành', 'UBND các huyện']],
    ['Sở Tài chính, Sở Kế hoạch và Đầu tư hướng dẫn', ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư']],
    ['các cơ quan, đơn vị, các huyện, thành phố', ['các cơ quan, đơn vị', 'các huyện, thành phố']],
    [
      'Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các huyện rà soát',
      ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện'],
    ],
    ['UBND các tỉnh: Nghệ An, Bà Rịa - Vũng Tàu rà soát', ['UBND tỉnh Nghệ An', 'UBND tỉnh Bà Rịa - Vũng Tàu']],
    ['Các địa phương Vân Đồn, Tiên Yên rà soát', ['Các địa phương Vân Đồn, Tiên Yên']],
    ['Quân khu 1, Quân khu 2 rà soát', ['Quân khu 1', 'Quân khu 2']],
    ['Trưởng các phòng, đơn vị rà soát', ['Trưởng các phòng, đơn vị']],
    ['Các khu phố, đơn vị phải', ['Các khu phố, đơn vị']],
    ['các bộ phận, đơn vị, khu phố rà soát', ['các bộ phận, đơn vị, khu phố']],
    ['UBND các xã, Sở Y tế rà soát', ['UBND các xã', 'Sở Y tế']],
    ['HĐND, UBND các xã, phường rà soát', ['HĐND, UBND các xã, phường']],
    ['đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh chủ trì', ['đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh']],
    ['Các Sở: Tài chính, Xây dựng phối hợp', ['Sở Tài chính', 'Sở Xây dựng']],
    ['các Sở: Giáo dục và Đào tạo, Nội vụ và Công an tỉnh', ['Sở Giáo dục và Đào tạo', 'Sở Nội vụ', 'Công an tỉnh']],
    [
      'các Viện: Vệ sinh dịch tễ Trung ương, Pasteur Nha Trang hướng dẫn',
      ['Viện Vệ sinh dịch tễ Trung ương', 'Viện Pasteur Nha Trang'],
    ],
    [
      'Ủy ban nhân dân các tỉnh, thành phố: Tuyên Quang, Đồng Nai rà soát',
      ['UBND tỉnh Tuyên Quang', 'UBND tỉnh Đồng Nai'],
    ],
    [
      'Bí thư và Chủ tịch UBND các tỉnh: Đắk Lắk, Gia Lai rà soát',
      ['Bí thư và Chủ tịch UBND các tỉnh: Đắk Lắk, Gia Lai'],
    ],
    ['Thuế tỉnh, Hải quan khu vực VI rà soát', ['Thuế tỉnh', 'Hải quan khu vực VI']],
    ['các tỉnh Nghệ An, Quảng Ngãi, Cao Bằng rà soát', ['các tỉnh Nghệ An, Quảng Ngãi, Cao Bằng']],
  ])('%s', (text, bodies) => expect(read(text)).toEqual(bodies));
});

describe('no body', () => {
  it.each([
    'hội nghị tổng kết',
    'xã hội phát triển',
    'trường hợp cần thiết',
    'vụ việc phức tạp',
    'Tăng cường kiểm tra',
    'bộ tiêu chí đánh giá',
    '',
  ])('%j', (text) => expect(read(text)).toBeNull());
});
