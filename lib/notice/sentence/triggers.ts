import { list, phrases, phraseSet } from '../../agency/phrases.ts';

/** What stands right before a name and decides its role. */
export type Trigger = 'order' | 'with' | 'direct' | 'report' | 'act' | null;

/** Phrases before names, with the role that they give. */
export const WITH = phrases<Trigger>([
  ...list(`
phối hợp
phối hợp cùng
phối kết hợp
cùng
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
hướng dẫn , chỉ đạo
định hướng
giao trách nhiệm
`).map((phrase): [string, Trigger] => [phrase, 'direct']),
  ...list(`
báo cáo
báo cáo kết quả cho
báo cáo lên
gửi lên
gửi đến
gửi
kiến nghị
phản ánh về
phản ánh đến
phản hồi về
tham mưu
tham mưu cho
tham mưu , đề xuất
trình
xin ý kiến
xin chủ trương
đề xuất
báo cáo , đề xuất
đề xuất , báo cáo
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
export const POINTERS = phraseSet(`
có tên nêu trên
có tên ở trên
có tên trên
kể trên
nói trên
nêu trên
nêu tại mục này
ở trên
đã nêu trên
được nêu trên
đã nêu
trên đây
trên địa bàn
trên địa bàn tỉnh
vừa nêu
`);
