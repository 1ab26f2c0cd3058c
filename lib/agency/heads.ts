import { phrases } from './phrases.ts';

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
  names
    .trim()
    .split(/\s*\n\s*/u)
    .map((name) => [name, { kind, lower }]);

const ORGANS = table(
  'organ',
  false,
  `
  BCH
  BQL
  Ban
  Ban QLDA
  Ban Quản lý
  Ban Chỉ đạo
  Ban Chỉ huy
  Ban QLDA ĐTXD
  Bảo hiểm xã hội
  BHXH
  Bệnh viện
  Bộ
  Bộ CHQS
  Bộ Chỉ huy
  Bộ Chỉ huy Bộ đội Biên phòng
  Bộ Chỉ huy Quân sự
  Bộ Tư lệnh
  Bộ đội Biên phòng
  Báo
  Báo và Phát thanh , Truyền hình
  Báo và Đài Phát thanh , Truyền hình
  Bưu điện
  Cảng vụ
  Chi cục
  Chi nhánh
  Chính phủ
  Công an
  Công ty
  Cơ quan
  Cổng Thông tin điện tử
  Cục
  Doanh nghiệp
  Hiệp hội
  Học viện
  Hội
  Hội đồng
  Hội đồng nhân dân
  HĐND
  Hạt
  Thư viện
  Bảo tàng
  Liên đoàn
  Ban Tổ chức
  Tổ giúp việc
  Khu Quản lý
  Đại học
  Nhà xuất bản
  Thông tấn xã
  Kiểm lâm
  Cảnh sát biển
  Hải quan
  Hạt Kiểm lâm
  Huyện đoàn
  Huyện ủy
  Kho bạc
  Kiểm toán
  Kiểm toán Nhà nước
  Liên minh Hợp tác xã
  Liên đoàn Lao động
  LĐLĐ
  Liên hiệp
  Mặt trận Tổ quốc
  MTTQ
  NHNN
  Ngân hàng
  Nhà máy
  Phòng
  Quân khu
  Quốc hội
  Quỹ
  Sở
  TAND
  Thanh tra
  Thành ủy
  Thành đoàn
  Thuế
  Thông tấn xã Việt Nam
  Thường trực
  Thị ủy
  Tòa án
  Tòa án nhân dân
  Tổ công tác
  Tổng công ty
  Tổng cục
  Tập đoàn
  Tỉnh ủy
  Tỉnh đoàn
  Trung tâm
  Trung đoàn
  Sư đoàn
  Lữ đoàn
  Tiểu đoàn
  Đồn Biên phòng
  Trường
  Trường Đại học
  TTXVN
  UBMTTQ
  UBMTTQVN
  UBND
  VKSND
  VP
  VP UBND
  VPCP
  VPUB
  Viện
  Viện Kiểm sát
  Viện kiểm sát nhân dân
  Văn phòng
  Văn phòng HĐND và UBND
  Văn phòng Đoàn ĐBQH và HĐND
  Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân
  Vụ
  Vườn quốc gia
  Đoàn
  Trung ương Đoàn
  Trung ương Hội
  Đoàn Thanh niên
  Đài
  Đài Khí tượng Thủy văn
  Đài Phát thanh và Truyền hình
  Đài PT&TH
  Đài Truyền hình
  Đảng bộ
  Đảng ủy
  Đảng đoàn
  Ủy ban
  Điện lực
  ACV
  EVN
  EVNNPT
  PVN
  TKV
  VEC
  VNR
  MobiFone
  Thuế cơ sở
  Viễn thông
  Viettel
  VNPT
  Trạm
`,
);

const ORGANS_IN_LOWER_CASE = table(
  'organ',
  true,
  `
  ban chỉ huy quân sự
  ban chỉ đạo
  ban cán sự đảng
  ban giám đốc
  ban giám hiệu
  ban quản lý
  ban quản lý dự án
  ban quản lý khu
  ban quản lý rừng
  ban thường vụ
  bảo hiểm xã hội
  bộ chỉ huy quân sự
  bộ đội biên phòng
  công an tỉnh
  công an huyện
  công an xã
  cục thuế
  hội đồng nhân dân
  kho bạc nhà nước
  lực lượng kiểm lâm
  mặt trận tổ quốc
  ngân hàng nhà nước
  phòng chuyên môn
  thường trực tỉnh ủy
  tổng công ty
  tập đoàn
  tập thể lãnh đạo
  tập thể thường trực
  tập thể ủy ban
  ủy ban mặt trận tổ quốc
  ủy ban nhân dân
  văn phòng bộ
`,
);

const GROUPS = table(
  'group',
  false,
  `
  ban
  bộ
  bệnh viện
  ban ngành
  bộ ngành
  công ty
  bộ , ngành
  chi hội
  cấp
  cơ sở
  hội
  phòng
  phòng ban
  sở
  sở ngành
  tổ chức
  trung tâm
  trường
  trường học
  tập đoàn
  tổng công ty
  viện
  vụ
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
  cơ quan thường trực
  cơ sở giáo dục
  cơ sở khám bệnh , chữa bệnh
  cơ sở khám , chữa bệnh
  cơ sở y tế
  cơ sở khám chữa bệnh
  cấp ủy
  cấp ủy đảng
  cơ quan báo chí
  hiệp hội
  hội đoàn thể
  hội đồng
  lực lượng
  mặt trận
  ngành
  ngành dọc
  ngân hàng thương mại
  phòng , ban
  tổ chức chính trị
  tổ chức chính trị - xã hội
  tổ chức tín dụng
  tổ chức đảng
  trạm y tế
  tổ công tác
  tổ chức đoàn thể
  đoàn thể
  địa phương
  đơn vị
  đảng bộ
  đảng ủy
`,
);

const PLACES = table(
  'place',
  true,
  `
  huyện
  khu phố
  phường
  quận
  thành phố
  thôn
  thị trấn
  thị xã
  tp
  tỉnh
  tổ dân phố
  xã
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
  chuẩn đô đốc
  chánh thanh tra
  chánh văn phòng
  chánh án
  chính trị viên
  chính ủy
  chỉ huy trưởng
  chủ nhiệm
  chủ nhiệm ủy ban
  chủ tịch
  chủ tịch hội đồng thành viên
  chủ tịch nước
  chủ tịch quốc hội
  cục trưởng
  giám đốc
  giám đốc công an
  hiệu trưởng
  người phát ngôn
  phó chủ tịch thường trực
  quyền chủ tịch
  quyền giám đốc
  thiếu tá
  thiếu tướng
  thượng tá
  thượng tướng
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
  trưởng ấp
  trưởng đoàn
  tư lệnh
  tổ trưởng
  tổng biên tập
  tổng bí thư
  tổng cục trưởng
  tổng giám đốc
  tổng kiểm toán nhà nước
  tổng tham mưu trưởng
  tổng thanh tra
  tổng thư ký
  viện trưởng
  vụ trưởng
  ông
  đô đốc
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
  thành viên ban chỉ đạo
  thủ trưởng
  trưởng ban
  ủy viên
  trưởng các
  trưởng phòng
  đại biểu
  đồng chí
`,
);

const ACTORS = table(
  'actor',
  true,
  `
  ban giám sát
  chủ cơ sở
  chủ doanh nghiệp
  chủ dự án
  chủ hộ
  chủ nguồn thải
  chủ rừng
  chủ sở hữu
  chủ thể
  chủ tàu
  chủ đầu tư
  cán bộ
  bộ đội
  công an
  công chức
  công nhân
  cá nhân
  doanh nghiệp
  dân quân
  dân quân tự vệ
  hộ dân
  hộ gia đình
  hộ kinh doanh
  hội viên
  hợp tác xã
  nhà đầu tư
  nhà thầu
  người dân
  người lao động
  nông dân
  phụ nữ
  quân đội
  thanh niên
  tổ chức
  tổ tự quản
  viên chức
  đoàn viên
  đảng viên
  đơn vị cung cấp
  đơn vị giám sát
  đơn vị thi công
  đơn vị tư vấn
  đơn vị vận hành
  nhà thầu thi công
  nhà thầu tư vấn
  tư vấn giám sát
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
export const QUANTIFIERS = phrases<true>(
  [
    'các',
    'những',
    'từng',
    'mỗi',
    'một số',
    'toàn thể',
    'toàn bộ',
    'tất cả',
    'tất cả các',
    'mọi',
    'nhóm',
    'hệ thống',
    'hai',
    'ba',
  ].map((word) => [word, true]),
);
