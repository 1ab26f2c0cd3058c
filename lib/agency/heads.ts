import { list, phrases, phraseSet } from './phrases.ts';

/**
 * One table of heads, a name a line.
 *
 * What the name of a body begins with.
 * `organ` has a name of its own after it (Sở Tài chính); `group` stands for bodies of a kind (các sở, ngành); `place` for a unit of the land
 * (huyện, thành phố); `person` is an office or a person's address; `actor` is whoever else a notice binds (chủ đầu tư, nhà thầu).
 */
export type HeadKind = 'organ' | 'group' | 'place' | 'person' | 'actor';

export interface Head {
  kind: HeadKind;
  /** Begins a name in lower case without "các" before it. Otherwise an organ needs its capital, and a group its "các". */
  lower: boolean;
}

const table = (kind: HeadKind, lower: boolean, names: string): [string, Head][] =>
  list(names).map((name) => [name, { kind, lower }]);

const ORGANS = table(
  'organ',
  false,
  `
ACV
Ban
BCH
BHXH
BQL
BQLDA
Báo
Báo và Phát thanh , Truyền hình
Báo và Đài Phát thanh , Truyền hình
Bưu điện
Bảo hiểm xã hội
Bảo tàng
Bệnh viện
Bộ
Bộ Chỉ huy
Chi cục
Chi nhánh
Chính phủ
Công an
Công ty
Cơ quan
Cảng vụ
Cảnh sát
Cổng Thông tin điện tử
Cục
Doanh nghiệp
EVN
EVNNPT
Hiệp hội
Huyện đoàn
Huyện ủy
HĐND
Hạt
Hải quan
Học viện
Hội
Hội đồng
Kho bạc
Khu Quản lý
Kiểm lâm
Kiểm toán
Liên danh
Liên hiệp
Liên minh Hợp tác xã
Liên đoàn
LĐLĐ
Lữ đoàn
MobiFone
MTTQ
Mặt trận Tổ quốc
Ngân hàng
NHNN
Nhà hát
Nhà máy
Nhà xuất bản
Phân viện
Phòng
PVN
Quân khu
Quốc hội
Quỹ
Sư đoàn
Sở
TAND
Thanh tra
Thuế
Thành đoàn
Thành ủy
Thông tấn xã
Thư viện
Thường trực
Thị ủy
Tiểu đoàn
TKV
Trung tâm
Trung đoàn
Trung ương Hội
Trung ương Đoàn
Trường
Trạm
TTXVN
Tòa án
Tập đoàn
Tỉnh đoàn
Tỉnh ủy
Tổ công tác
Tổ giúp việc
Tổng công ty
Tổng cục
UBMTTQ
UBMTTQVN
UBND
VEC
Viettel
Viễn thông
Viện
Viện kiểm sát nhân dân
VKSND
VNPT
VNR
VP
VPCP
VPUB
Văn phòng
Văn phòng HĐND và UBND
Văn phòng Đoàn ĐBQH và HĐND
Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân
Vườn quốc gia
Vụ
Điện lực
Đoàn
Đài
Đài Truyền hình
Đại học
Đảng bộ
Đảng đoàn
Đảng ủy
Đồn Biên phòng
Đội
Ủy ban
`,
);

const ORGANS_IN_LOWER_CASE = table(
  'organ',
  true,
  `
ban chỉ huy quân sự
ban chỉ đạo
ban cán sự đảng
ban giám hiệu
ban giám đốc
ban quản lý
ban quản lý dự án
ban thường vụ
bảo hiểm xã hội
bộ chỉ huy quân sự
bộ đội biên phòng
công an huyện
công an tỉnh
công an xã
cục thuế
hội đồng nhân dân
kho bạc nhà nước
lực lượng kiểm lâm
mặt trận tổ quốc
ngân hàng nhà nước
phòng chuyên môn
thường trực tỉnh ủy
tập thể lãnh đạo
tập thể thường trực
tập thể ủy ban
tập đoàn
tổng công ty
văn phòng bộ
ủy ban mặt trận tổ quốc
ủy ban nhân dân
`,
);

const GROUPS = table(
  'group',
  false,
  `
ban
báo chí
bệnh viện
bộ
cao đẳng
chi hội
công ty
cơ sở
cấp
huyện ủy
hội
phòng
sở
thcs
thpt
thành ủy
thị ủy
tiểu học
trung cấp
trung tâm
trường
trường học
tập đoàn
tỉnh ủy
tổ
tổ chức
tổng công ty
viện
vụ
đoàn
đội
`,
);

const GROUPS_IN_LOWER_CASE = table(
  'group',
  true,
  `
bộ phận
chi , đảng bộ
chi bộ
chi ủy
chính quyền
cơ quan
cơ sở giáo dục
cơ sở khám , chữa bệnh
cơ sở khám bệnh , chữa bệnh
cơ sở khám chữa bệnh
cơ sở y tế
cấp ủy
hiệp hội
hội đoàn thể
hội đồng
lực lượng
lực lượng tham gia bảo vệ an ninh , trật tự ở cơ sở
lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở
mặt trận
ngành
ngân hàng thương mại
phòng , ban
trạm y tế
tổ chức chính trị
tổ chức chính trị - xã hội
tổ chức tín dụng
tổ chức đoàn thể
tổ chức đảng
tổ công tác
đoàn thể
đơn vị
đảng bộ
đảng ủy
địa phương
`,
);

const PLACES = table(
  'place',
  true,
  `
buôn
huyện
khu phố
khóm
phường
quận
thành phố
thôn
thôn , bản
thị trấn
thị xã
tp
tỉnh
tổ dân phố
xã
xóm
ấp
đặc khu
`,
);

const PERSONS = table(
  'person',
  false,
  `
bà
bí thư
bộ trưởng
chi cục trưởng
chánh thanh tra
chánh văn phòng
chánh án
chính trị viên
chính ủy
chỉ huy trưởng
chủ nhiệm
chủ tịch
chủ tịch hội đồng thành viên
cục trưởng
giám đốc
hiệu trưởng
phó chủ tịch thường trực
quyền chủ tịch
quyền giám đốc
thiếu tá
thiếu tướng
thượng tá
thống đốc
thủ tướng
thứ trưởng
trung tá
trung tướng
trưởng ban
trưởng bản
trưởng công an
trưởng khu
trưởng khóm
trưởng phòng
trưởng thôn
trưởng xóm
trưởng đoàn
trưởng ấp
tư lệnh
tổ trưởng
tổng biên tập
tổng bí thư
tổng cục trưởng
tổng giám đốc
tổng thư ký
viện trưởng
vụ trưởng
ông
đại tá
đại tướng
`,
);

/** "Phó Chủ tịch", "Phó Giám đốc": every office has its deputies. */
const DEPUTIES = PERSONS.map(([name, head]): [string, Head] => [`phó ${name}`, head]);

const PERSONS_IN_LOWER_CASE = table(
  'person',
  true,
  `
bí thư
chủ tịch
giám đốc
hiệu trưởng
lãnh đạo
người đứng đầu
thành viên
thủ trưởng
trưởng ban
trưởng các
trưởng phòng
đại biểu
đồng chí
ủy viên
`,
);

const ACTORS = table(
  'actor',
  true,
  `
ban giám sát
bộ đội
chủ cơ sở
chủ doanh nghiệp
chủ dự án
chủ hồ
chủ hộ
chủ nguồn thải
chủ phương tiện
chủ rừng
chủ sở hữu
chủ thể
chủ tàu
chủ đầu tư
chủ đập
cá nhân
cán bộ
công an
công chức
công nhân
doanh nghiệp
dân quân
giáo viên
học sinh
hộ dân
hộ gia đình
hộ kinh doanh
hội viên
hợp tác xã
người dân
người lao động
nhà máy
nhà mạng
nhà thầu
nhà thầu thi công
nhà trường
nhà đầu tư
nông dân
phụ nữ
quân đội
thanh niên
tư vấn giám sát
tổ chức
tổ tự quản
viên chức
đoàn viên
đơn vị cung cấp
đơn vị giám sát
đơn vị thi công
đơn vị tư vấn
đơn vị vận hành
đảng viên
`,
);

/** The longest head at a word. A word that is both keeps the first meaning given here that its spelling allows. */
export const HEADS = phrases<Head[]>(
  [
    ...ORGANS_IN_LOWER_CASE,
    ...GROUPS_IN_LOWER_CASE,
    ...PLACES,
    ...PERSONS_IN_LOWER_CASE,
    ...ACTORS,
    ...ORGANS,
    ...GROUPS,
    ...PERSONS,
    ...DEPUTIES,
  ].map(([name, head]) => [name, [head]]),
  (earlier, later) => [...earlier, ...later],
);

/** Words that stand before the name of a body and say how many are meant. */
export const QUANTIFIERS = phraseSet(`
ba
các
hai
hệ thống
mọi
mỗi
một số
nhóm
những
toàn bộ
toàn thể
tất cả
tất cả các
từng
`);
