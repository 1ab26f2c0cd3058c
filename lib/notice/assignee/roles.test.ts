import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../agency/words.ts';
import { clausesOf, type Mention } from '../sentence/clauses.ts';
import { namedIn } from './named.ts';
import { rolesOf } from './roles.ts';
import { issuerKey } from './speaker.ts';

const read = (text: string, organ = 'UBND tỉnh Bắc Giang') => {
  const words = wordsOf(text);
  const roles = rolesOf(clausesOf(words), issuerKey(organ));
  const names = (mentions: readonly Mention[]): string[] =>
    mentions.flatMap((mention) => namedIn(words, mention, 0).map((named) => named.text));
  return { rule: roles.rule, lead: names(roles.leads), support: names(roles.supports), report: names(roles.reports) };
};

describe('who leads', () => {
  it.each<[string, string | null, string[]]>([
    ['Giao Sở Tài chính có văn bản hướng dẫn', 'order', ['Sở Tài chính']],
    ['Yêu cầu các sở, ban, ngành liên quan trả lời', 'order', ['các sở, ban, ngành liên quan']],
    ['UBND tỉnh giao Sở Nội vụ rà soát', 'order', ['Sở Nội vụ']],
    ['Chủ tịch UBND tỉnh Lê Hồng Vinh yêu cầu các cấp, các ngành cần quyết tâm', 'order', ['các cấp, các ngành']],
    ['Lưu ý: Chủ tịch UBND huyện Lục Nam giám sát chặt chẽ', 'order', ['Chủ tịch UBND huyện Lục Nam']],
    ['Tham mưu văn bản, trong đó yêu cầu Sở Xây dựng báo cáo', 'order', ['Sở Xây dựng']],
    ['Khi có vướng mắc đề nghị các đơn vị phản ánh kịp thời', 'order', ['các đơn vị']],
    ['Ngày 9/11, UBND tỉnh ban hành văn bản yêu cầu các sở, ngành ứng phó với bão', 'order', ['các sở, ngành']],
    ['Bộ Y tế vừa có công văn đề nghị Sở Y tế các tỉnh tăng cường giám sát', 'order', ['Sở Y tế các tỉnh']],
    ['Sở Tư pháp ban hành văn bản yêu cầu các đơn vị báo cáo', 'subject', ['Sở Tư pháp']],
    ['Các bộ, cơ quan, địa phương nêu trên báo cáo kết quả', 'subject', ['Các bộ, cơ quan, địa phương']],
    [
      'Ghi nhận nỗ lực của lực lượng vũ trang, Bí thư Tỉnh ủy đề nghị Bộ CHQS tỉnh, Công an tỉnh tiếp tục ứng trực',
      'order',
      ['Bộ CHQS tỉnh', 'Công an tỉnh'],
    ],
    [
      'Cục Đường bộ Việt Nam, Cục Hàng không Việt Nam rà soát',
      'subject',
      ['Cục Đường bộ Việt Nam', 'Cục Hàng không Việt Nam'],
    ],
    ['Thống nhất giao Sở Xây dựng làm chủ đầu tư', 'order', ['Sở Xây dựng']],
    ['Đồng ý chủ trương giao Sở Y tế mua sắm thuốc', 'order', ['Sở Y tế']],
    ['Nhất trí với đề nghị của Sở Nội vụ và giao Sở Nội vụ hoàn thiện hồ sơ', 'order', ['Sở Nội vụ']],
    ['Rà soát quy hoạch (Sở Xây dựng chủ trì, hoàn thành trong tháng 6)', 'subject', ['Sở Xây dựng']],
    ['Rà soát quy hoạch (giao Sở Xây dựng chủ trì)', 'order', ['Sở Xây dựng']],
    ['Rà soát quy hoạch (Sở Xây dựng đã báo cáo)', null, []],
    ['Các sở theo lĩnh vực phụ trách kiểm tra', 'subject', ['Các sở']],
    ['Định kỳ thứ Sáu hằng tuần, các đơn vị báo cáo Sở Y tế', 'subject', ['các đơn vị']],
    ['Sở Y tế tiếp tục chỉ đạo các đơn vị', 'subject', ['Sở Y tế']],
    ['Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát', 'subject', ['Sở Tài chính']],
    ['Các địa phương phải sớm có báo cáo', 'subject', ['Các địa phương']],
    ['Căn cứ Quy hoạch tỉnh, các địa phương chủ động phối hợp', 'subject', ['các địa phương']],
    ['Quan tâm xóa nhà tạm; UBND cấp huyện cần phối hợp', 'subject', ['UBND cấp huyện']],
    [
      'Sau khi quy hoạch được duyệt thì UBND huyện Sơn Động đề nghị nhà đầu tư đề xuất',
      'subject',
      ['UBND huyện Sơn Động'],
    ],
    ['Đối với các chủ đầu tư cần nhanh chóng dọn dẹp', 'matter', ['các chủ đầu tư']],
    ['Các đảng ủy xã, phường phân công cấp ủy viên phụ trách từng ấp', 'subject', ['Các đảng ủy xã, phường']],
    ['yêu cầu EVN và PVN thống nhất hợp đồng', 'order', ['EVN', 'PVN']],
    [
      'Đối với Sở Y tế, Thủ tướng yêu cầu trực cấp cứu; Công an tỉnh phải phân luồng',
      'order',
      ['Sở Y tế', 'Công an tỉnh'],
    ],
    ['Sở Giao thông vận tải tái hiện các chốt kiểm soát', 'subject', ['Sở Giao thông vận tải']],
    ['Văn phòng UBND tỉnh thông báo các đơn vị, địa phương biết, thực hiện', 'closing', ['các đơn vị, địa phương']],
    [
      'Trên đây là kết luận của Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo đến các đơn vị biết',
      'closing',
      ['các đơn vị'],
    ],
    ['Các chi, đảng bộ cơ sở tổ chức quán triệt Luật', 'subject', ['Các chi, đảng bộ cơ sở']],
    [
      'Đề nghị Ủy ban MTTQ Việt Nam tỉnh, các đoàn thể vận động doanh nghiệp ủng hộ',
      'order',
      ['Ủy ban MTTQ Việt Nam tỉnh', 'các đoàn thể'],
    ],
    ['Phó Thủ tướng Lê Thành Long trực tiếp chỉ đạo việc triển khai', 'subject', ['Phó Thủ tướng Lê Thành Long']],
    ['Đề nghị Vietnam Airlines tăng chuyến bay', 'order', ['Vietnam Airlines']],
    ['Giao Nhà hát Chèo xây dựng chương trình', 'order', ['Nhà hát Chèo']],
    [
      'Văn phòng UBND tỉnh thông báo đến Thủ trưởng các sở, ngành để thực hiện',
      'closing',
      ['Thủ trưởng các sở, ngành'],
    ],
    ['Đối với các đơn vị chưa có máy: vận động cựu học sinh', 'matter', ['các đơn vị chưa có máy']],
    ['Đối với dự án nhà ga, ông Hồ Văn Mừng giao Sở Xây dựng đôn đốc', 'order', ['Sở Xây dựng']],
    ['Người đứng đầu UBND tỉnh cũng đề nghị Sở Y tế rà soát', 'order', ['Sở Y tế']],
    ['Cùng với đó, đặc khu phải công khai phương án', 'subject', ['đặc khu']],
    ['Đồng ý về nguyên tắc; Tỉnh lập đề án', 'subject', ['Tỉnh']],
    [
      'Yêu cầu Công ty A bổ sung năng lực; nếu không bổ sung, Sở Tài chính tham mưu thu hồi',
      'order',
      ['Công ty A', 'Sở Tài chính'],
    ],
    ['Văn phòng Chính phủ thông báo để các bộ, ngành biết, thực hiện', 'closing', ['các bộ, ngành']],
  ])('%s: by %s %j', (text, rule, lead) => expect(read(text, 'Văn phòng Chính phủ')).toMatchObject({ rule, lead }));
});

describe('nobody leads', () => {
  it.each([
    'Các Sở đã tích cực triển khai',
    'Sau khi nghe ý kiến các đơn vị, đồng chí Phạm Hoàng Sơn ghi nhận nỗ lực của các xã',
    'UBND tỉnh thống nhất chủ trương',
    'Chính phủ sẽ giao cơ quan chức năng rà soát',
    'Tăng cường theo dõi các nhiệm vụ UBND tỉnh giao cho các Sở',
    'Huyện Càng Long kiến nghị tỉnh hỗ trợ',
    'Theo đề nghị của Sở Nội vụ',
    'Thực hiện Quyết định của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch',
    'Chủ tịch UBND huyện có ý kiến chỉ đạo như sau',
    'Tỉnh tiếp tục ưu tiên nguồn lực',
    'Phó Thủ tướng Lê Thành Long chỉ đạo hội nghị',
    'Đề nghị Khẩn trương rà soát',
    'Giao Kế hoạch vốn xây dựng cho đợt 2',
    'Kịp thời thông báo cho người dân biết để chủ động phòng tránh',
    'Sở Giao thông vận tải đã tái lập các chốt',
    'Xã hội hóa các nguồn lực',
    'đặc khu công khai phương án',
    'Đối với các xã biên giới: tăng cường tuần tra',
    'Rà soát, báo cáo Sở Tài chính',
  ])('%s', (text) => expect(read(text).lead).toEqual([]));
});

describe('who supports and who is reported to', () => {
  it.each<[string, string[], string[]]>([
    ['Giao Sở Xây dựng chủ trì, Sở Tài chính, Sở Tư pháp phối hợp rà soát', ['Sở Tài chính', 'Sở Tư pháp'], []],
    ['Sở Xây dựng chủ trì; các Sở: Tài chính, Tư pháp phối hợp', ['Sở Tài chính', 'Sở Tư pháp'], []],
    ['Sở Xây dựng chủ trì; Sở Tài chính phối hợp với Sở Tư pháp rà soát', ['Sở Tư pháp'], []],
    ['Sở A chủ trì, phối hợp với Sở Nội vụ, Công an tỉnh rà soát', ['Sở Nội vụ', 'Công an tỉnh'], []],
    ['Phối hợp chặt chẽ với Bộ Giao thông vận tải đẩy nhanh', ['Bộ Giao thông vận tải'], []],
    ['Cử cán bộ phối hợp, hỗ trợ UBND huyện Sơn Động nghiên cứu', ['UBND huyện Sơn Động'], []],
    ['Giao Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh hoàn chỉnh hồ sơ', ['UBND tỉnh'], []],
    ['Phối hợp với lãnh đạo UBND tỉnh rà soát', ['lãnh đạo UBND tỉnh'], []],
    ['Chỉ đạo các cơ quan chuyên môn rà soát', ['các cơ quan chuyên môn'], []],
    ['Tham mưu văn bản của Chủ tịch UBND tỉnh giao Cục Thuế tỉnh nghiên cứu', ['Cục Thuế tỉnh'], []],
    [
      'Tham mưu Phó Chủ tịch UBND tỉnh Phan Thế Tuấn tổ chức làm việc với Sở Nội vụ',
      [],
      ['Phó Chủ tịch UBND tỉnh Phan Thế Tuấn'],
    ],
    ['Hướng dẫn, đôn đốc các địa phương thực hiện, báo cáo UBND tỉnh', [], ['UBND tỉnh']],
    ['Trình Thủ tướng Chính phủ phê duyệt', [], ['Thủ tướng Chính phủ']],
  ])('%s: %j, %j', (text, support, report) => expect(read(text)).toMatchObject({ support, report }));
});
