/** What kind of body a name means, by how it begins: the kinds that group phrases speak of. */

/**
 * government: an ủy ban nhân dân of some level. department: sở and what counts with it. branch: a ministry's office in a
 * province. union: đoàn thể. party: an office of a party committee. committee: a party committee. council: a board of an elected council.
 * bureau: vụ, tổng cục and the like of a ministry. unit: a public service unit. Others as their names say.
 */
export type Kind =
  | 'government'
  | 'department'
  | 'branch'
  | 'forces'
  | 'ministry'
  | 'union'
  | 'party'
  | 'committee'
  | 'council'
  | 'bureau'
  | 'press'
  | 'company'
  | 'project board'
  | 'school'
  | 'hospital'
  | 'unit'
  | 'other';

/** Beginnings of folded names, the longer before what they begin with. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: Kind])[] = [
  ['ủy ban nhân dân', 'government'],
  ['văn phòng chính phủ', 'ministry'],
  ['thanh tra chính phủ', 'ministry'],
  ['ngân hàng nhà nước việt nam', 'ministry'],
  ['bảo hiểm xã hội việt nam', 'ministry'],
  ['đài truyền hình việt nam', 'ministry'],
  ['đài tiếng nói việt nam', 'ministry'],
  ['thông tấn xã', 'ministry'],
  ['ủy ban dân tộc', 'ministry'],
  ['bộ chỉ huy', 'forces'],
  ['ban chỉ huy', 'forces'],
  ['bộ đội', 'forces'],
  ['công an', 'forces'],
  ['bộ', 'ministry'],
  ['vụ', 'bureau'],
  ['tổng cục', 'bureau'],
  ['văn phòng bộ', 'bureau'],
  ['thanh tra bộ', 'bureau'],
  ['đảng ủy', 'committee'],
  ['tỉnh ủy', 'committee'],
  ['thành ủy', 'committee'],
  ['huyện ủy', 'committee'],
  ['quận ủy', 'committee'],
  ['thị ủy', 'committee'],
  ['chi bộ', 'committee'],
  ['văn phòng tỉnh ủy', 'party'],
  ['văn phòng thành ủy', 'party'],
  ['văn phòng đảng ủy', 'party'],
  ['ủy ban kiểm tra', 'party'],
  ['ban tổ chức', 'party'],
  ['ban nội chính', 'party'],
  ['ban tuyên giáo', 'party'],
  ['ban dân vận', 'party'],
  ['ban xây dựng đảng', 'party'],
  ['ban chính sách', 'party'],
  ['ban kinh tế', 'council'],
  ['ban pháp chế', 'council'],
  ['ban văn hóa', 'council'],
  ['ban đô thị', 'council'],
  ['sở', 'department'],
  ['văn phòng ủy ban nhân dân', 'department'],
  ['văn phòng đoàn đại biểu quốc hội', 'department'],
  ['thanh tra', 'department'],
  ['ban dân tộc', 'department'],
  ['ban quản lý dự án', 'project board'],
  ['ban quản lý', 'department'],
  ['cục', 'branch'],
  ['chi cục', 'branch'],
  ['thuế', 'branch'],
  ['thống kê', 'branch'],
  ['hải quan', 'branch'],
  ['kho bạc', 'branch'],
  ['thi hành án dân sự', 'branch'],
  ['chi nhánh', 'branch'],
  ['ngân hàng', 'branch'],
  ['bảo hiểm xã hội', 'branch'],
  ['ngân hàng nhà nước', 'branch'],
  ['tòa án', 'branch'],
  ['viện kiểm sát', 'branch'],
  ['ủy ban mặt trận', 'union'],
  ['mặt trận', 'union'],
  ['liên đoàn lao động', 'union'],
  ['hội', 'union'],
  ['hiệp hội', 'union'],
  ['liên minh', 'union'],
  ['liên hiệp', 'union'],
  ['đoàn thanh niên', 'union'],
  ['đoàn', 'union'],
  ['thành đoàn', 'union'],
  ['tỉnh đoàn', 'union'],
  ['báo', 'press'],
  ['đài phát thanh', 'press'],
  ['tập đoàn', 'company'],
  ['tổng công ty', 'company'],
  ['công ty', 'company'],
  ['trường', 'school'],
  ['đại học', 'school'],
  ['học viện', 'school'],
  ['bệnh viện', 'hospital'],
  ['trung tâm y tế', 'hospital'],
  ['hạt', 'unit'],
  ['phòng', 'unit'],
  ['trạm y tế', 'hospital'],
  ['trạm', 'unit'],
  ['trung tâm', 'unit'],
  ['quỹ', 'unit'],
  ['viện', 'unit'],
];

/** The kind of a body by its folded name. */
export const kindOf = (name: string): Kind =>
  BEGINNINGS.find(([beginning]) => name === beginning || name.startsWith(`${beginning} `))?.[1] ?? 'other';

/** Levels of government, by the folded kind of place. */
export type Level = 'province' | 'district' | 'commune';

const LEVELS: Record<string, Level> = {
  tỉnh: 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};

/** The kinds of place, as a pattern; the longer first. "Bảo hiểm xã hội" and "Tỉnh ủy" have none. */
export const PLACE =
  '(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|phường|xã(?!(?<=(?:và|hiểm|-|sách) xã) hội))(?! ủy(?!\\p{L})|(?<=tỉnh|huyện|quận) đoàn(?!\\p{L}))';

/** The level of a kind of place; null for "thành phố", which is a province or a district. */
export const levelOf = (place: string): Level | null => LEVELS[place] ?? null;
