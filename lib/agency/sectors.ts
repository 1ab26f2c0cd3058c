import { phrases } from './phrases.ts';

/** Names of sectors with a comma or a dash inside, as bodies of both eras bear them: "Sở Văn hóa, Thể thao và Du lịch". */
export const SECTORS = phrases<true>(
  [
    'báo chí , tuyên truyền',
    'lao động - thương binh và xã hội',
    'lao động , thương binh và xã hội',
    'mỹ thuật , nhiếp ảnh và triển lãm',
    'nông , lâm nghiệp',
    'phát thanh , truyền hình',
    'phát thanh - truyền hình',
    'phát thanh , truyền hình và thông tin điện tử',
    'phát thanh và truyền hình',
    'phòng , chống thiên tai',
    'phòng , chống thiên tai và tìm kiếm cứu nạn',
    'phòng , chống tham nhũng , lãng phí , tiêu cực',
    'phòng , chống tội phạm',
    'chất lượng , chế biến và phát triển thị trường',
    'văn hóa , gia đình',
    'văn hóa , khoa học và thông tin',
    'văn hóa , thông tin',
    'văn hóa , thông tin và thể thao',
    'văn hóa , thể thao',
    'văn hóa , thể thao và du lịch',
    'xuất bản , in và phát hành',
    'kinh tế , hạ tầng và đô thị',
    'tiêu chuẩn - đo lường - chất lượng',
    'tiêu chuẩn đo lường chất lượng',
    'công nghiệp - viễn thông quân đội',
    'thông tin , truyền thông',
  ].map((name) => [name, true]),
);
