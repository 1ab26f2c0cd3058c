import type { BoundRule } from './bound.ts';
import { eachPeriod, over } from './bound.ts';

const reading = { bound: 'by', rule: 'deadline/by' } as const;

export const by: BoundRule[] = [
  {
    // "chậm nhất ngày 10/12", "muộn nhất là hết tháng 6", "chậm nhất đến 17h ngày 05/3", "chậm nhất trong quý II"
    pattern: over`(?:chậm|muộn|trễ) nhất:? (?:(?:là|vào|đến|trong|cũng|phải|cho đến|ngay|sẽ|xong|hoàn thành) ){0,3}(?:hết )?‹date›`,
    read: (match, sentence) => eachPeriod(match, sentence, reading),
  },
  {
    // "không quá ngày 15/3", "không muộn hơn 17h ngày 20/4", "không để sau ngày 30/6"
    pattern: over`không (?:được )?(?:quá|muộn hơn|chậm hơn|trễ hơn|(?:để )?(?:chậm |muộn )?sau|vượt quá) ‹date›`,
    read: (match, sentence) => eachPeriod(match, sentence, reading),
  },
  {
    // "đến hết ngày 31/12/2024", "đến ngày 15/3", "hết quý I/2024", "đến cuối năm nay", "tới hết tháng 6"
    pattern: over`(?:(?:cho )?(?:đến|tới) (?:hết )?|hết (?:trong )?)‹date›`,
    read: (match, sentence) => eachPeriod(match, sentence, reading),
  },
  {
    // "trong ngày 18/11", "ngay trong chiều 18-11", "trong hôm nay"
    pattern: over`(?:ngay )?trong D`,
    read: (match, sentence) => eachPeriod(match, sentence, reading),
  },
  {
    // "hạn cuối 15/3", "hạn chót là ngày 20/4", "thời hạn báo cáo: 15/3/2024", "hạn báo cáo ngày 05/6", "hạn cuối đăng ký: ngày 10/3"
    pattern: over`(?:thời )?hạn (?:(?:cuối cùng|cuối|chót|chậm nhất|báo cáo|bàn giao|đăng ký|góp ý|gửi|hoàn thành|nhận|nộp|phản hồi|thực hiện|tiếp nhận|trình)(?: (?:hồ sơ|báo cáo|kết quả|bài|văn bản))? ?){0,3}(?:: ?|là |vào |đến ){0,2}D`,
    read: (match, sentence) => eachPeriod(match, sentence, reading),
  },
];
