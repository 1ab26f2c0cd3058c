import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../agency/words.ts';
import { rolesOf } from '../assignee/roles.ts';
import { clausesOf } from '../sentence/clauses.ts';
import { judge, type Zone } from './judge.ts';

const rule = (text: string, zone: Zone, told = false): string | null => {
  const clauses = clausesOf(wordsOf(text));
  return judge(clauses, rolesOf(clauses, 'ubnd tỉnh'), zone, told)?.rule ?? null;
};

describe('where tasks were announced', () => {
  it.each([
    ['Tăng cường kỷ luật, kỷ cương hành chính', 'directive/verb'],
    ['Đồng thời, khẩn trương rà soát', 'directive/verb'],
    ['Không để vướng mắc kéo dài', 'directive/verb'],
    ['Phấn đấu hoàn thành kế hoạch', 'directive/verb'],
    ['Việc sửa chữa nhà ở phải hoàn thành', 'directive/duty'],
    ['Sở Nội vụ rà soát', 'directive/subject'],
    ['Giao Sở Nội vụ rà soát', 'directive/order'],
    ['Cử tri đề nghị sớm đầu tư; giao Sở Xây dựng rà soát', 'directive/order'],
    ['Kết quả báo cáo UBND tỉnh', 'directive/result'],
    ['Danh sách gửi về Phòng Nội vụ trước ngày 10/3/2022', 'directive/result'],
    ['Văn bản góp ý gửi đến Sở Tư pháp chậm nhất ngày 20/5', 'directive/result'],
  ])('%s: %s', (text, name) => expect(rule(text, 'open')).toBe(name));

  it.each([
    'Nhất trí chủ trương',
    'Đánh giá cao nỗ lực của chủ đầu tư',
    'Ghi nhận và biểu dương các huyện',
    'Tỉnh đang có kế hoạch mở rộng nên trước mắt chưa triển khai',
    'Danh sách gửi kèm theo Kế hoạch này',
    'Mục tiêu là mọi người đều có Tết',
    'Việc bổ sung phải đợi đến kỳ điều chỉnh',
    'Cử tri huyện Nho Quan phản ánh: tuyến đường xuống cấp, đề nghị tỉnh đầu tư',
    'Người dân đề nghị sớm cấp giấy chứng nhận',
  ])('but not %s', (text) => expect(rule(text, 'open')).toBeNull());
});

describe('elsewhere', () => {
  it.each<[string, Zone, string | null]>([
    ['Giao Sở Nội vụ rà soát', 'shut', 'directive/order'],
    ['Tăng cường kiểm tra', 'shut', null],
    ['Sở Nội vụ rà soát', 'shut', null],
    ['Tổ chức thành công hội nghị; sản lượng đạt 71.540 tấn', 'weak', null],
    ['Tổng thu ngân sách tăng 2,5% so với cùng kỳ', 'weak', null],
    ['Sở Y tế cho biết, ngành đã đóng 46 cống', 'news', null],
    ['Sáng 8/6, Bí thư Tỉnh ủy kiểm tra tiến độ', 'news', null],
    ['Tại buổi kiểm tra, Bí thư Tỉnh ủy biểu dương cán bộ', 'news', null],
    ['Tại buổi kiểm tra, các nhà thầu phải tăng ca', 'news', 'directive/duty'],
    ['Sở Y tế kiểm tra các ổ dịch', 'news', 'directive/subject'],
    ['Tiếp tục rà soát', 'weak', 'directive/verb'],
  ])('%s (%s): %s', (text, zone, name) => expect(rule(text, zone)).toBe(name));

  it('a bare verb after a statement goes on telling', () => {
    expect(rule('Tiếp tục rà soát', 'weak', true)).toBeNull();
  });
});
