import { phrases } from '../../agency/phrases.ts';
import { list } from '../language/lexicon.ts';

/** What stands right before a name and decides its role. */
export type Trigger = 'order' | 'with' | 'direct' | 'report' | 'act' | null;

/** Phrases before names, with the role that they give. */
export const WITH = phrases<Trigger>([
  ...list(`
    phối hợp
    phối hợp với
    phối hợp cùng
    phối hợp chặt chẽ
    phối hợp chặt chẽ với
    phối kết hợp
    cùng
    cùng với
    chủ trì cùng
    chung với
    với sự tham gia của
    có sự tham gia của
    kết hợp với
    liên kết với
  `).map((phrase): [string, Trigger] => [phrase, 'with']),
  ...list(`
    chỉ đạo
    trực tiếp chỉ đạo
    lãnh đạo , chỉ đạo
    chỉ đạo , hướng dẫn
    chỉ đạo , đôn đốc
    chỉ đạo , kiểm tra
    chỉ đạo , hướng dẫn , đôn đốc
    chỉ đạo , hướng dẫn , hỗ trợ
    hướng dẫn , chỉ đạo
    định hướng
    giao trách nhiệm
  `).map((phrase): [string, Trigger] => [phrase, 'direct']),
  ...list(`
    báo cáo
    báo cáo với
    báo cáo kết quả với
    báo cáo kết quả về
    báo cáo kết quả cho
    báo cáo về
    báo cáo lên
    gửi
    gửi về
    gửi cho
    gửi đến
    gửi lên
    kiến nghị
    phản ánh về
    phản ánh đến
    phản hồi về
    tham mưu
    tham mưu cho
    tham mưu giúp
    tham mưu , đề xuất
    tham mưu trình
    tham mưu đề xuất
    trình
    xin ý kiến
    xin chủ trương
    đề xuất
    đề xuất với
    báo cáo , đề xuất
    đề xuất , báo cáo
    trình báo
    giúp
    thay mặt
  `).map((phrase): [string, Trigger] => [phrase, 'report']),
  ...list(`
    làm việc với
    đối với
    hướng dẫn
    đôn đốc
    hỗ trợ
    kiểm tra
    giám sát
    theo dõi
    huy động
    vận động
    thanh tra
    cung cấp cho
    cho
    của
    tạo điều kiện cho
  `).map((phrase): [string, Trigger] => [phrase, 'act']),
]);

/** Behind a name, where "lãnh đạo" is a verb and no person. */
export const LEADS = phrases<Trigger>(
  ['lãnh đạo', 'lãnh đạo , chỉ đạo'].map((phrase): [string, Trigger] => [phrase, 'direct']),
);

/** After a name these point back: "các bộ, địa phương nêu trên báo cáo …". */
export const POINTERS = phrases<true>(
  list(`
    có tên nêu trên
    có tên ở trên
    có tên trên
    kể trên
    nói trên
    nêu trên
    nêu tại mục này
    ở trên
    được nêu trên
    đã nêu
    đã nêu trên
    trên đây
    vừa nêu
  `).map((phrase) => [phrase, true]),
);
