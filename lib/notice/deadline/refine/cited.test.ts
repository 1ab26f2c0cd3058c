import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('the dates of cited documents are no deadlines', () => {
  it.each<[issued: string | null, sentence: string]>([
    ['2024-07', 'Thực hiện Chỉ thị số 19-CT/TU ngày 11/6/2020 của Tỉnh ủy'],
    ['2024-07-01', 'theo Công văn số 123/UBND-TH ngày 05/8/2024'],
    ['2024-07', 'Luật có hiệu lực từ ngày 01/8/2024'],
    ['2024-07', 'Nghị định 123/2024/NĐ-CP ngày 05/10/2024 của Chính phủ'],
    ['2024-09', 'theo tiến độ đề ra tại Kế hoạch số 123/KH-UBND ngày 15/10/2024'],
    ['2024-09-20', 'Văn bản số 4567/UBND-KT, ngày 22/9/2024'],
    ['2024-09', 'theo Thông báo kết luận ngày 25/9/2024'],
    ['2024-09', 'Quyết định của Thủ tướng Chính phủ ngày 25/9/2024'],
    ['2024-09', 'tại Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2024 của Ban Chấp hành Trung ương'],
    ['2024-09', 'theo Luật số 31/2024/QH15 được thông qua ngày 18/01/2024'],
    ['2024-09', 'tại Công điện số 92/CĐ-TTg, số 93/CĐ-TTg ngày 22/9/2024'],
    ['2024-09-20', 'thực hiện Chỉ thị số 30-CT/TU, ngày 17/11/2024 của Ban Thường vụ Tỉnh ủy'],
    ['2024-09-20', 'tại Công văn số 5115/UBND-TH ngày 10/10/2024; thực hiện nghiêm'],
    ['2024-09-20', 'theo Tờ trình số 12/TTr-SNV ngày 25 tháng 9 năm 2024'],
    ['2024-09-20', 'theo đề nghị tại Tờ trình ngày 25/9/2024'],
    ['2024-09-20', '(Quyết định số 509/QĐ-TTg ngày 13/12/2024)'],
    ['2024-09-20', 'Luật Đất đai ngày 18 tháng 01 năm 2025'],
    ['2024-09-20', 'tại Giấy mời số 123/GM-UBND ngày 25/9/2024'],
    ['2024-09-20', 'Thông báo số 627/TB-VPCP ngày 18/11/2024), chủ động, phối hợp Bộ Nội vụ'],
    ['2024-09-20', 'Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2024 của Chính phủ'],
    ['2024-09-20', 'Quyết định số 06/2025/QĐ-UBND ban hành ngày 15/11/2024'],
    ['2024-09-20', 'Biên bản làm việc ngày 25/9/2024 giữa các bên'],
    ['2024-09-20', 'Hợp đồng số 05 ngày 01/10/2024'],
    ['2024-09-20', 'thông báo số 1330/TB-TTKQH ngày 08/10/2024 của Tổng Thư ký Quốc hội'],
    ['2024-09-20', 'Kế hoạch số 05/KH-BCĐ ngày 01 tháng 10 năm 2024'],
    ['2024-09-20', 'Công văn số 123/SNV-TCBC ngày 01/10/2024 về việc rà soát'],
    ['2024-09', 'thông báo kết luận tại buổi làm việc ngày 25/9/2024'],
    ['2024-09', 'hưởng ứng Ngày Pháp luật ngày 09/11/2024'],
  ])('of %s: %s', (issued, sentence) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual([]);
  });
});
