import { describe, expect, it } from 'vitest';
import { found, read } from './notice.ts';

describe('assignees', () => {
  it.each([
    ['Giao Sở Tài chính rà soát.', 'Sở Tài chính'],
    ['Yêu cầu UBND các huyện, thị xã, thành phố rà soát.', 'UBND các huyện, thị xã, thành phố'],
    ['Đề nghị Ủy ban MTTQ Việt Nam tỉnh giám sát.', 'Ủy ban MTTQ Việt Nam tỉnh'],
    ['Sở Tài chính chủ trì rà soát.', 'Sở Tài chính'],
    ['Sở Tài chính có trách nhiệm rà soát.', 'Sở Tài chính'],
    ['Sở Tài chính chủ động rà soát.', 'Sở Tài chính'],
    ['Giao Sở Tài chính, Sở Xây dựng hướng dẫn.', 'Sở Tài chính + Sở Xây dựng'],
    ['Giao các sở, ban, ngành rà soát.', 'các sở, ban, ngành'],
    ['Các Sở, Ban, ngành, địa phương rà soát quy hoạch.', 'Các Sở, Ban, ngành, địa phương'],
    ['Giao các sở, ban, ngành và UBND các huyện rà soát.', 'các sở, ban, ngành + UBND các huyện'],
    ['Giao các Sở: Tài chính, Xây dựng rà soát.', 'Sở Tài chính + Sở Xây dựng'],
    [
      'Giao đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh chỉ đạo thực hiện.',
      'đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh',
    ],
    ['Giao Phó Chủ tịch UBND tỉnh Lê Ô Pích chỉ đạo thực hiện.', 'Phó Chủ tịch UBND tỉnh Lê Ô Pích'],
    ['Giao Sở Y tế phối hợp với Sở Nội vụ, Công an tỉnh rà soát.', 'Sở Y tế & Sở Nội vụ + Công an tỉnh'],
    ['Giao Sở Y tế cùng Sở Nội vụ rà soát.', 'Sở Y tế & Sở Nội vụ'],
    ['Giao Sở Y tế tổ chức diễn tập với sự tham gia của Bộ CHQS tỉnh.', 'Sở Y tế & Bộ CHQS tỉnh'],
    ['Giao Sở Y tế làm việc với Sở Nội vụ để thống nhất.', 'Sở Y tế'],
    ['Giao Sở Nội vụ tham mưu Chủ tịch UBND tỉnh tổ chức hội nghị.', 'Sở Nội vụ'],
    ['Giao Sở Nội vụ rà soát, báo cáo UBND tỉnh.', 'Sở Nội vụ'],
    ['Giao Sở Nội vụ hoàn thiện tờ trình, trình HĐND tỉnh.', 'Sở Nội vụ'],
    [
      'Giao đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh chỉ đạo Sở Y tế thực hiện.',
      'đồng chí Trần Nam Hưng, Phó Chủ tịch UBND tỉnh & Sở Y tế',
    ],
    ['Giao Sở Nội vụ tham mưu văn bản giao Sở Y tế rà soát.', 'Sở Nội vụ & Sở Y tế'],
    ['Giao Sở Nội vụ tham mưu văn bản đề nghị Sở Y tế rà soát.', 'Sở Nội vụ & Sở Y tế'],
    ['Giao Sở Nội vụ hỗ trợ UBND các xã rà soát.', 'Sở Nội vụ'],
    ['Giao Sở Nội vụ huy động Công an tỉnh rà soát.', 'Sở Nội vụ'],
    ['Giao Sở Nội vụ hướng dẫn các địa phương rà soát.', 'Sở Nội vụ'],
    ['Giao Sở Nội vụ đôn đốc các địa phương thực hiện.', 'Sở Nội vụ'],
    ['Giao Sở Nội vụ chỉ đạo, hướng dẫn, hỗ trợ UBND các xã rà soát.', 'Sở Nội vụ & UBND các xã'],
    ['Giao Công an tỉnh phối hợp, hỗ trợ Sở Y tế rà soát.', 'Công an tỉnh & Sở Y tế'],
    [
      'Giao Sở Xây dựng rà soát, trong đó yêu cầu Sở Công Thương báo cáo trước ngày 20/02/2024.',
      'Sở Xây dựng + Sở Công Thương | before 2024-02-20',
    ],
    ['Kiến nghị của UBND huyện Lục Nam về bổ sung vốn: Giao Sở Tài chính tham mưu.', 'Sở Tài chính'],
    ['Chủ tịch UBND tỉnh yêu cầu Sở Tài chính rà soát.', 'Sở Tài chính'],
    ['UBND tỉnh giao Sở Tài chính rà soát.', 'Sở Tài chính'],
    ['Giao UBND các huyện Lục Nam, Yên Thế rà soát.', 'UBND các huyện Lục Nam, Yên Thế'],
    ['Đề nghị UBND các tỉnh: Lạng Sơn, Bắc Ninh phối hợp.', 'UBND tỉnh Lạng Sơn + UBND tỉnh Bắc Ninh'],
    [
      'Đề nghị Bí thư và Chủ tịch UBND các tỉnh: Lạng Sơn, Bắc Ninh phối hợp.',
      'Bí thư và Chủ tịch UBND các tỉnh: Lạng Sơn, Bắc Ninh',
    ],
    ['Giao Sở Y tế (Chi cục Dân số) rà soát.', 'Sở Y tế'],
  ])('of %s are %s', (body, expected) => {
    expect(read(body)).toEqual([expected]);
  });

  it.each([
    [
      '1. Sở Y tế\n- Rà soát nhân lực.\n- Sở Nội vụ tuyển dụng.\n- Mua sắm thiết bị.',
      ['Sở Y tế', 'Sở Nội vụ', 'Sở Y tế'],
    ],
    ['Giao Sở Y tế rà soát nhân lực. Tổ chức tập huấn cho nhân viên.', ['Sở Y tế', 'Sở Y tế']],
    [
      '1. Sở Nội vụ\n- Rà soát biên chế. Giao Sở Y tế mua sắm thiết bị. Kết quả báo cáo trước ngày 15/02. Tăng cường kiểm tra.',
      ['Sở Nội vụ', 'Sở Y tế', 'Sở Y tế | before 2024-02-15', 'Sở Nội vụ'],
    ],
    [
      'II. CÁC SỞ, NGÀNH\n1. Về cải cách hành chính\n- Rà soát thủ tục.\n2. Sở Y tế\n- Rà soát nhân lực.\nIII. UBND CÁC HUYỆN\n1. Rà soát quy hoạch.',
      ['CÁC SỞ, NGÀNH', 'Sở Y tế', 'UBND CÁC HUYỆN'],
    ],
    [
      'Yêu cầu các sở, ngành thực hiện:\n1. Rà soát quy hoạch.\n2. Sở Y tế mua sắm thiết bị. Đồng thời tổ chức tập huấn.\n3. Tăng cường kiểm tra.',
      ['các sở, ngành', 'Sở Y tế', 'Sở Y tế', 'các sở, ngành'],
    ],
    [
      '1. Sở Y tế chủ trì, phối hợp với các ngành, địa phương:\n- Rà soát nhân lực.\n- Phối hợp với Công an tỉnh kiểm tra.',
      ['Sở Y tế & các ngành, địa phương', 'Sở Y tế & Công an tỉnh'],
    ],
    [
      '1. Đẩy nhanh tiến độ\nTất cả các dự án giao thông trên địa bàn phải hoàn thành trong năm 2024.',
      ['| within 2024-12-31'],
    ],
    [
      'Giao Phó Chủ tịch UBND tỉnh Lê Ô Pích chỉ đạo Sở Y tế có trách nhiệm:\n- Rà soát nhân lực.',
      ['Phó Chủ tịch UBND tỉnh Lê Ô Pích & Sở Y tế'],
    ],
  ])('of %j are handed down: %j', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

it('that a directive inherits are told from its own', () => {
  const inherited = found('1. Sở Y tế\n- Rà soát nhân lực.\n- Sở Nội vụ tuyển dụng.').map(
    ({ assignees }) => assignees[0]?.inherited,
  );
  expect(inherited).toEqual([true, false]);
});

it('a thing is no body, and leaves the addressee to the item', () => {
  expect(read('1. Sở Xây dựng\n- Tất cả các dự án giao thông trên địa bàn phải hoàn thành trong năm 2024.')).toEqual([
    'Sở Xây dựng | within 2024-12-31',
  ]);
});

it('a working session with one province hands it down', () => {
  const head = `VĂN PHÒNG CHÍNH PHỦ
Số: 12/TB-VPCP
Hà Nội, ngày 10 tháng 01 năm 2024

THÔNG BÁO
Kết luận của Thủ tướng Chính phủ tại buổi làm việc với lãnh đạo tỉnh Lâm Đồng

Thủ tướng Chính phủ kết luận như sau:

`;
  expect(read('1. Rà soát quy hoạch.\n2. Giao Bộ Xây dựng thẩm định.', head)).toEqual(['tỉnh Lâm Đồng', 'Bộ Xây dựng']);
});

describe('news', () => {
  it('holds one whoever reports it', () => {
    const page = `Chủ tịch UBND tỉnh họp về giá đất
Thứ Tư, 10/01/2024, 17:05

Sáng 10/01, Chủ tịch UBND tỉnh chủ trì cuộc họp về giá đất.

Tại cuộc họp, Chủ tịch UBND tỉnh giao Sở Tài chính rà soát bảng giá đất trước ngày 20/01.`;
    expect(read(page, '')).toEqual(['Sở Tài chính | before 2024-01-20']);
  });

  it('holds a directive that is reported, without its speaker, and none in a cross-heading or in what stands around', () => {
    const page = `Trang chủ | Tin tức
Chủ tịch UBND tỉnh kiểm tra công tác phòng, chống rét
Thứ Tư, 10/01/2024, 17:05

Sáng 10/01, Chủ tịch UBND tỉnh đã kiểm tra công tác phòng, chống rét tại huyện Sơn Động.

Chủ động chống rét cho gia súc

Chủ tịch UBND tỉnh yêu cầu Sở Nông nghiệp và PTNT hướng dẫn bà con che chắn chuồng trại trước ngày 15/01.

Tin liên quan
- Yêu cầu các địa phương chủ động chống rét (09/01/2024)`;
    expect(read(page, '')).toEqual(['Sở Nông nghiệp và PTNT | before 2024-01-15']);
  });
});
