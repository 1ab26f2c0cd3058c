import { describe, expect, it } from 'vitest';
import { readNotice } from '../read.ts';

const INTRO = 'Chủ tịch UBND tỉnh yêu cầu các cấp, các ngành thực hiện các nhiệm vụ sau:\n\n';

/** First words of each directive with its leads. */
const leads = (text: string): [string, string[]][] =>
  readNotice(text).directives.map(({ text: task, assignees }) => [
    task.split(' ').slice(0, 2).join(' '),
    assignees.filter((a) => a.role === 'lead').map((a) => a.text),
  ]);

describe('a directive without an addressee of its own is for', () => {
  it.each<[string, string, [string, string[]][]]>([
    [
      'those of the introduction',
      `${INTRO}1. Tăng cường kiểm tra.\n2. Rà soát dự án.`,
      [
        ['Tăng cường', ['các cấp, các ngành']],
        ['Rà soát', ['các cấp, các ngành']],
      ],
    ],
    [
      'the body of its heading, at every depth',
      `${INTRO}1. Sở Tài chính\na) Rà soát nợ.\n- Báo cáo kết quả.\n2. Công an tỉnh\nTăng cường tuần tra.`,
      [
        ['Rà soát', ['Sở Tài chính']],
        ['Báo cáo', ['Sở Tài chính']],
        ['Tăng cường', ['Công an tỉnh']],
      ],
    ],
    [
      'whoever opens its paragraph',
      `${INTRO}1. Sở Y tế chủ trì phòng dịch. Rà soát vật tư.\n\nTăng cường kiểm tra.\n2. Chuẩn bị hội nghị.`,
      [
        ['Sở Y', ['Sở Y tế']],
        ['Rà soát', ['Sở Y tế']],
        ['Tăng cường', ['Sở Y tế']],
        ['Chuẩn bị', ['các cấp, các ngành']],
      ],
    ],
    [
      'not who is named in mid-paragraph, but for what plainly continues it',
      `${INTRO}1. Tăng cường kiểm tra. Giao Sở Nội vụ rà soát. Đồng thời báo cáo kết quả. Chuẩn bị hội nghị.`,
      [
        ['Tăng cường', ['các cấp, các ngành']],
        ['Giao Sở', ['Sở Nội vụ']],
        ['Đồng thời', ['Sở Nội vụ']],
        ['Chuẩn bị', ['các cấp, các ngành']],
      ],
    ],
    [
      'nobody, where none is named above',
      'KẾ HOẠCH\nVề chuyển đổi số\n\nI. NHIỆM VỤ\n1. Tăng cường kiểm tra.',
      [['Tăng cường', []]],
    ],
    [
      'the recipients of a letter',
      'Số: 12/UBND-VX\n\nKính gửi:\n- Các sở, ban, ngành;\n- UBND các xã, phường.\n\nChủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:\n\n1. Tăng cường kiểm tra.',
      [['Tăng cường', ['Các sở, ban, ngành', 'UBND các xã, phường']]],
    ],
    [
      'the body of a working session',
      'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại buổi làm việc với UBND huyện Lục Nam\n\nChủ tịch UBND tỉnh kết luận như sau:\n\n1. Tăng cường kiểm tra.',
      [['Tăng cường', ['UBND huyện Lục Nam']]],
    ],
  ])('%s', (_, text, wanted) => expect(leads(text)).toEqual(wanted));
});

it('a heading hands down its supporters too, until a sentence names its own', () => {
  const text = `${INTRO}1. Sở Nội vụ chủ trì, phối hợp với các ngành, địa phương\nRà soát biên chế.\n\nPhối hợp với Công an tỉnh kiểm tra.`;
  expect(
    readNotice(text).directives.map(({ assignees }) =>
      assignees.filter((a) => a.role === 'support').map((a) => [a.text, a.inherited]),
    ),
  ).toEqual([[['các ngành, địa phương', true]], [['Công an tỉnh', false]]]);
});
