import { phraseSet } from './phrases.ts';

/** Names of sectors as members of a list after its head: "các Sở: Giáo dục và Đào tạo, Tài chính". */
const PLAIN = `
công an
công nghiệp
công thương
công thương và thương mại
du lịch
dân tộc
dân tộc và tôn giáo
giao thông
giao thông vận tải
giáo dục
giáo dục và đào tạo
khoa học và công nghệ
khoa học , công nghệ và môi trường
kế hoạch
kế hoạch và đầu tư
lao động
ngoại giao
ngoại vụ
nội vụ
nông nghiệp
nông nghiệp và môi trường
nông nghiệp và phát triển nông thôn
nông nghiệp và ptnt
quy hoạch - kiến trúc
quốc phòng
thanh tra
thông tin và truyền thông
tài chính
tài nguyên và môi trường
tư pháp
văn hóa
xây dựng
y tế
`;

/** Names of sectors with a comma or a dash inside, as bodies of both eras bear them: "Sở Văn hóa, Thể thao và Du lịch". */
const DIVIDED = `
báo chí , tuyên truyền
bồi thường , hỗ trợ và tái định cư
giám sát , điều hành
quy hoạch xây dựng
lao động - thương binh và xã hội
lao động , thương binh và xã hội
mỹ thuật , nhiếp ảnh và triển lãm
nông , lâm nghiệp
phát thanh , truyền hình
phát thanh - truyền hình
phát thanh , truyền hình và thông tin điện tử
phát thanh và truyền hình
phổ biến , giáo dục pháp luật
phòng , chống thiên tai
phòng , chống thiên tai và tìm kiếm cứu nạn
phòng , chống tham nhũng , lãng phí , tiêu cực
phòng , chống tội phạm
chất lượng , chế biến và phát triển thị trường
văn hóa , gia đình
văn hóa , khoa học và thông tin
văn hóa , thông tin
văn hóa , thông tin và thể thao
văn hóa , thể thao
văn hóa , thể thao và du lịch
xuất bản , in và phát hành
kinh tế , hạ tầng và đô thị
tiêu chuẩn - đo lường - chất lượng
tiêu chuẩn đo lường chất lượng
công nghiệp - viễn thông quân đội
thông tin , truyền thông
`;

export const SECTORS = phraseSet(DIVIDED);

/** Every sector that may be a member of a list. */
export const MEMBERS = phraseSet(PLAIN + DIVIDED);

/** Actions that are parts of names: "Ban Quản lý dự án đầu tư xây dựng …", "Công ty … Quản lý khai thác công trình thủy lợi". */
export const COMPOUNDS = phraseSet(`
dự án đầu tư
dự án đầu tư xây dựng
khai thác công trình
khai thác thủy lợi
kiểm định
kiểm soát bệnh tật
kiểm soát dịch bệnh
phát triển quỹ đất
quản lý dự án
quản lý dự án đầu tư xây dựng
quản lý khai thác
quản lý và khai thác
quản lý đê
quản lý đầu tư
truyền thông
tư vấn
vốn nhà nước tại doanh nghiệp
đầu tư phát triển
xúc tiến thương mại
xúc tiến đầu tư
đầu tư và xây dựng
đầu tư xây dựng
`);

/** What places have, so that it tells them apart. */
export const OWNED = phraseSet(`
biên giới
biển
công trình
công trình đi qua
di tích
dự án
dự án đi qua
rừng
tuyến đường đi qua
đường bờ biển
đường đi qua
`);
