import { describe, expect, it } from 'vitest';
import type { NoticeHeader } from '../notice.ts';
import { readNotice } from '../read.ts';

const BODY = '\n\n1. Giao Sở Tài chính rà soát.\n';

const cases: [string, string, Partial<NoticeHeader>][] = [
  [
    'plain lines',
    'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 06/CT-UBND\nQuảng Trị, ngày 25 tháng 11 năm 2025\n\nCHỈ THỊ\nVề việc tăng cường quản lý rừng',
    {
      type: 'Chỉ thị',
      number: '06/CT-UBND',
      organ: 'UBND tỉnh Quảng Trị',
      issued: '2025-11-25',
      place: 'Quảng Trị',
      title: 'Về việc tăng cường quản lý rừng',
    },
  ],
  [
    'a layout table',
    '|\n**VĂN PHÒNG CHÍNH\nPHỦ**\n-------\n|\n**CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc\n|\n|\nSố: 653/TB-VPCP\n|\n*Hà Nội, ngày 28\ntháng 11 năm 2025*\n|\n**THÔNG BÁO**\nÝ KIẾN CHỈ ĐẠO',
    { type: 'Thông báo', number: '653/TB-VPCP', organ: 'Văn phòng Chính phủ', issued: '2025-11-28' },
  ],
  [
    'a draft without day and number',
    'Số: /TB-UBND\n\nBắc Giang, ngày tháng 12 năm 2023\n\nTHÔNG BÁO\n\nKết luận của Chủ tịch UBND tỉnh',
    { type: 'Thông báo', number: null, organ: 'UBND tỉnh Bắc Giang', issued: '2023-12' },
  ],
  [
    'a place and date on the line of the number',
    'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\n\nSố: 02/CT-UBND        Cần Thơ, ngày 08 tháng 01 năm 2026\n\nCHỈ THỊ\nVề Tết',
    { number: '02/CT-UBND', organ: 'UBND thành phố Cần Thơ', issued: '2026-01-08' },
  ],
  [
    'a telegram with its hour',
    'Số: 05/CĐ-UBND\nNam Định, hồi 16 giờ 30 phút ngày 14 tháng 10 năm 2022\n\nCÔNG ĐIỆN\nVề bão',
    { type: 'Công điện', issued: '2022-10-14', place: 'Nam Định' },
  ],
  [
    'two columns on one line',
    'VĂN PHÒNG CHÍNH PHỦ            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 112/TB-VPCP          Hà Nội, ngày 03 tháng 4 năm 2023\n\nTHÔNG BÁO\nKết luận',
    { number: '112/TB-VPCP', organ: 'Văn phòng Chính phủ', place: 'Hà Nội', issued: '2023-04-03' },
  ],
];

describe('the header', () => {
  it.each(cases)('of %s', (_, head, header) => expect(readNotice(head + BODY).document).toMatchObject(header));

  it.each([
    ['TỈNH ỦY TIỀN GIANG\nHUYỆN ỦY CHÂU THÀNH', 'Huyện ủy Châu Thành'],
    ['ỦY BAN NHÂN DÂN\nHUYỆN CHÂU THÀNH', 'UBND huyện Châu Thành'],
  ])('of %j names the organ', (head, organ) => {
    const text = `${head}\n*\nSố 17-CT/HU\nChâu Thành, ngày 25 tháng 02 năm 2022\n\nCHỈ THỊ\nvề quân sự${BODY}`;
    expect(readNotice(text).document.organ?.toLowerCase()).toBe(organ.toLowerCase());
  });

  it('of a news page takes the date that the page knows', () => {
    expect(
      readNotice('Chủ tịch UBND tỉnh yêu cầu các sở rà soát.', {
        tables: [],
        headings: [],
        pageTitle: 'Họp',
        published: '2025-11-04',
      }).document,
    ).toMatchObject({
      type: 'Tin tức',
      issued: '2025-11-04',
      title: 'Họp',
    });
  });

  it('of a news page that cites a dispatch is its own, with the date on the line under its title', () => {
    const text =
      'Thủ tướng yêu cầu bảo đảm an toàn giao thông dịp cuối năm\n03/12/2025 19:25\nThủ tướng Chính phủ vừa ký Công điện số 231/CĐ-TTg ngày 02/12/2025 về an toàn giao thông, yêu cầu Bộ Công an tuần tra.';
    expect(readNotice(text).document).toMatchObject({ type: 'Tin tức', number: null, issued: '2025-12-03' });
  });

  it('names who signed', () => {
    expect(
      readNotice(`THÔNG BÁO\nKết luận${BODY}\nNơi nhận:\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Tuấn Phú`)
        .document.signatory,
    ).toBe('Lê Tuấn Phú');
  });
});
