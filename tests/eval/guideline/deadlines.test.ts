import { describe, expect, it } from 'vitest';
import { read } from './notice.ts';

describe('deadlines', () => {
  it.each([
    ['trước ngày 15/02/2024', 'before 2024-02-15'],
    ['trước 15/02/2024', 'before 2024-02-15'],
    ['chậm nhất trước ngày 15/02/2024', 'before 2024-02-15'],
    ['hết ngày 15/02/2024', 'by 2024-02-15'],
    ['đến ngày 15/02/2024', 'by 2024-02-15'],
    ['chậm nhất ngày 15/02/2024', 'by 2024-02-15'],
    ['chậm nhất 15/02/2024', 'by 2024-02-15'],
    ['muộn nhất 15/02/2024', 'by 2024-02-15'],
    ['không quá ngày 15/02/2024', 'by 2024-02-15'],
    ['trong ngày 15/02/2024', 'by 2024-02-15'],
    ['đến hết tháng 3', 'by 2024-03-31'],
    ['trong tháng 5/2024', 'within 2024-05-31'],
    ['trong quý II', 'within 2024-06-30'],
    ['trong năm 2024', 'within 2024-12-31'],
    ['trong tuần', 'within 2024-01-14'],
    ['quý III/2024', 'within 2024-09-30'],
    ['quý 3/2024', 'within 2024-09-30'],
    ['trong 6 tháng đầu năm 2024', 'within 2024-06-30'],
    ['vào ngày 15/02/2024', 'on 2024-02-15'],
    ['từ ngày 01/02/2024 đến 15/02/2024', 'span 2024-02-15'],
    ['từ nay đến 15/02/2024', 'span 2024-02-15'],
    ['từ nay đến hết ngày 15/02/2024', 'span 2024-02-15'],
    ['hằng tháng', 'every FREQ=MONTHLY'],
    ['định kỳ hằng quý', 'every FREQ=MONTHLY;INTERVAL=3'],
    ['định kỳ 6 tháng', 'every FREQ=MONTHLY;INTERVAL=6'],
    ['hằng tuần', 'every FREQ=WEEKLY'],
    ['hằng năm', 'every FREQ=YEARLY'],
    ['trước ngày 25 hằng tháng', 'every FREQ=MONTHLY;BYMONTHDAY=25'],
    ['hằng năm (trước ngày 15 tháng 11)', 'every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15'],
    [
      'định kỳ trước ngày 01/6 và 15/11 hằng năm',
      'every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1, every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15',
    ],
    ['trong thời hạn 03 tháng', 'after P3M'],
    ['sau 10 ngày kể từ khi nhận hồ sơ', 'after P10D'],
    ['trong thời hạn 03 ngày làm việc', 'after P3D working'],
    ['trước mùa mưa bão', 'event'],
    ['trước kỳ họp thứ 24', 'event'],
    ['trước khi Luật Đất đai có hiệu lực', 'event'],
    ['trước Tết Nguyên đán', 'event 2024-02-10'],
    ['trước ngày 30/01/2023', 'before 2023-01-30 meant 2024-01-30'],
    ['trước ngày 15/02', 'before 2024-02-15'],
    ['trước ngày 05/01', 'before 2025-01-05'],
    ['trong tháng 3', 'within 2024-03-31'],
    ['đầu tháng 3', 'within 2024-03-10'],
    ['trong trung tuần tháng 3', 'within 2024-03-20'],
    ['giữa tháng 3', 'within 2024-03-20'],
    ['cuối tháng 3', 'within 2024-03-31'],
    ['cuối quý I', 'within 2024-03-31'],
    ['cuối năm 2024', 'within 2024-12-31'],
    ['trong chiều 18-01', 'by 2024-01-18'],
    ['trước khi xin ý kiến Ban Thường vụ, chậm nhất ngày 09/3', 'event, by 2024-03-09'],
    ['trước 19h tối 18-01', 'before 2024-01-18 19:00'],
  ])('%s is %s', (phrase, expected) => {
    const task = /^(?:every|after)/u.test(expected) ? 'báo cáo' : 'sửa chữa trạm y tế, hoàn thành';
    expect(read(`Giao Sở Y tế ${task} ${phrase}.`)).toEqual([`Sở Y tế | ${expected}`]);
  });

  it.each([
    ['Giao Sở Y tế trình kỳ họp chuyên đề dự kiến tổ chức ngày 06/5/2024.', 'on 2024-05-06'],
    ['Giao Sở Y tế chuẩn bị nội dung Hội nghị chuyên đề quý 3/2024.', 'on 2024-09-30'],
    ['Giao Sở Y tế báo cáo tại phiên họp ngày 15/02/2024.', 'on 2024-02-15'],
    ['Giao Sở Y tế trình kỳ họp HĐND tỉnh tháng 7/2024.', 'on 2024-07-31'],
    ['Giao Sở Y tế hoàn thành xây dựng trạm y tế trong năm 2025.', 'within 2025-12-31'],
  ])('%s is due %s', (body, expected) => {
    expect(read(body)).toEqual([`Sở Y tế | ${expected}`]);
  });

  it.each([
    'Giao Sở Y tế thực hiện Chỉ thị số 19-CT/TU ngày 11/6/2020 của Ban Thường vụ Tỉnh ủy.',
    'Giao Sở Y tế triển khai kế hoạch năm 2024 của ngành.',
    'Giao Sở Y tế triển khai Đề án giai đoạn 2021 - 2030.',
    'Giao Sở Y tế chuẩn bị Lễ kỷ niệm 69 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2024).',
    'Giao Sở Y tế làm rõ số liệu 9 tháng năm 2023 giảm 5% so với cùng kỳ.',
    'Giao Sở Y tế trình kỳ họp thứ 24.',
    'Giao Sở Y tế thực hiện kết luận tại cuộc họp ngày 08/01/2024 của Chủ tịch UBND tỉnh.',
    'Giao Sở Y tế rà soát Thông báo số 12/TB-UBND ngày 10/01/2024.',
    'Giao Sở Y tế phấn đấu năm 2025 đạt 95% dân số tham gia bảo hiểm.',
    'Giao Sở Y tế khẩn trương, kịp thời rà soát ngay, sớm báo cáo.',
  ])('%s has none', (body) => {
    expect(read(body)).toEqual(['Sở Y tế']);
  });

  it('are not handed down from the introducing sentence', () => {
    expect(read('Trong 6 tháng cuối năm 2024, yêu cầu Sở Y tế:\n- Rà soát nhân lực.')).toEqual(['Sở Y tế']);
  });

  it('have no day where neither the year nor the notice is dated', () => {
    expect(read('Giao Sở Y tế báo cáo trước ngày 15/02.', 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n\n')).toEqual([
      'Sở Y tế | before',
    ]);
  });
});
