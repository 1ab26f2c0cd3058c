/** Phrases that mean several bodies by their kind, and whom each takes in. */
import type { Agency } from './agency.ts';

export interface Group {
  /** In folded text. */
  phrase: RegExp;
  /** Whether it takes an agency in; `central` is true for a notice of the central government. */
  includes: (agency: Agency, central: boolean) => boolean;
  /** Whether the phrase only may mean the agency. */
  weak?: boolean;
}

const ofKind =
  (...kinds: Agency['kind'][]) =>
  ({ kind }: Agency) =>
    kinds.includes(kind);
const provincialOffice = ({ kind, level }: Agency) =>
  level === 'province' && ['department', 'branch', 'forces'].includes(kind);
const local = ({ kind, level }: Agency) => kind === 'government' && level !== 'province';
/** What a ministry has below it. */
const MINISTERIAL = new Set<Agency['kind']>([
  'branch',
  'bureau',
  'hospital',
  'press',
  'project board',
  'school',
  'unit',
]);
const anyone = () => true;

/** In order: the first that takes an agency in counts, so phrases that mean it come before those that may. */
export const GROUPS: readonly Group[] = [
  // các sở, ban, ngành; Giám đốc các sở; Thủ trưởng các sở, ngành tỉnh
  {
    phrase:
      /(?:^|các |từng |mọi |thủ trưởng |giám đốc |lãnh đạo |[,;] )sở(?=$|[,;]| và (?:các )?ngành| ban| ngành| có| liên| thuộc| tỉnh| thành phố)/u,
    includes: provincialOffice,
  },
  // các bộ, ngành; Bộ trưởng, Thủ trưởng các cơ quan ngang Bộ, cơ quan thuộc Chính phủ
  {
    phrase: /(?:các |từng )bộ(?=$|[,;]| ngành| và| cơ quan| có| liên)|cơ quan ngang bộ|cơ quan thuộc chính phủ/u,
    includes: ofKind('ministry'),
  },
  // các ngành liên quan; các cấp, các ngành
  {
    phrase:
      /(?:các |từng |,? ban,? |[,;] )ngành(?=$|[,;]| và| có| liên| chức năng| của| tỉnh| thành phố| trung ương| địa phương)/u,
    includes: (agency, central) => provincialOffice(agency) || (central && agency.kind === 'ministry'),
  },
  { phrase: /các cấp, (?:các )?ngành|các cấp,? chính quyền|các cấp, các địa phương/u, includes: anyone },
  // các địa phương; chính quyền các cấp; UBND các cấp
  {
    phrase:
      /(?:các |từng |mọi |[,;] |ngành |và |^)địa phương(?=$|[,;]| và| có| liên| trong| trên| được| thuộc)|chính quyền (?:địa phương|các cấp)|(?:^|[,;] )chính quyền(?=$|[,;])|ủy ban nhân dân các cấp/u,
    includes: (agency, central) => agency.kind === 'government' && (central || local(agency)),
  },
  // các cơ quan chuyên môn thuộc Ủy ban nhân dân Thành phố
  {
    phrase: /cơ quan chuyên môn(?:,[^;]*)? thuộc ủy ban nhân dân (?:tỉnh|thành phố)/u,
    includes: ({ kind }) => kind === 'department',
  },
  {
    phrase:
      /(?:các |, )(?:tổ chức )?(?:hội,? )?đoàn thể|tổ chức chính trị - xã hội|các (?:hội|hiệp hội)(?=$|[,;]| và| quần| đặc| ngành| nghề| có| liên)/u,
    includes: ofKind('union'),
  },
  { phrase: /cơ quan (?:thông tấn,? |thông tin,? )?(?:báo chí|truyền thông)/u, includes: ofKind('press') },
  {
    phrase: /các (?:tập đoàn|tổng công ty|công ty|doanh nghiệp)(?!\p{L})|tổng giám đốc các/u,
    includes: ofKind('company'),
  },
  { phrase: /(?:các |, )ban quản lý dự án(?=$|[,;]| chuyên ngành| của| có| liên)/u, includes: ofKind('project board') },
  {
    phrase: /(?:các |, )(?:trường|đại học|học viện|cơ sở giáo dục|cơ sở đào tạo|nhà trường)(?!\p{L})/u,
    includes: ofKind('school'),
  },
  {
    phrase: /(?:các |, )(?:bệnh viện|trung tâm y tế|trạm y tế|cơ sở y tế|cơ sở khám)(?!\p{L})/u,
    includes: ofKind('hospital'),
  },
  { phrase: /đơn vị sự nghiệp/u, includes: ofKind('unit', 'project board', 'press', 'school', 'hospital') },
  { phrase: /lực lượng vũ trang/u, includes: ofKind('forces') },
  {
    phrase: /lực lượng công an(?! (?:cấp )?(?:xã|phường|huyện))/u,
    includes: ({ name }) => /^(?:bộ )?công an/u.test(name),
  },
  {
    phrase: /lực lượng quân (?:đội|sự)(?! (?:cấp )?(?:xã|phường|huyện))/u,
    includes: ({ name }) => /quân sự|quốc phòng/u.test(name),
  },
  // các ban, cơ quan của Tỉnh ủy; các cơ quan tham mưu, giúp việc Tỉnh ủy; các ban xây dựng Đảng
  {
    phrase:
      /(?:các |, )(?:ban|cơ quan)(?: [^;]*)?(?: |, )(?:tỉnh|thành|huyện|đảng) ủy|các ban (?:xây dựng )?đảng(?!\p{L})|cơ quan tham mưu,? giúp việc/u,
    includes: ofKind('party'),
  },
  // các đảng ủy trực thuộc Tỉnh ủy; đảng ủy các xã, phường; các cấp ủy, tổ chức đảng
  {
    phrase:
      /(?:các |[,;] )(?:đảng ủy|huyện ủy|thị ủy|thành ủy|quận ủy)(?!\p{L})|(?:đảng ủy|ban thường vụ) (?:các |cấp )|(?:các |[,;] |^)cấp ủy(?!\p{L})|các tổ chức đảng/u,
    includes: ofKind('committee'),
  },
  { phrase: /các ban (?:của |thuộc )?hội đồng nhân dân/u, includes: ofKind('council') },
  // các Vụ, Cục thuộc Bộ; Thủ trưởng các đơn vị thuộc, trực thuộc Bộ
  {
    phrase:
      /(?:các |[,;] )(?:vụ|cục|tổng cục)(?=$|[,;]| và| thuộc| trực thuộc| chức năng| liên| có)|đơn vị (?:trực )?thuộc(?:, trực thuộc)? bộ/u,
    includes: ({ kind, level, province }) =>
      province === null && (level === null || kind === 'branch') && MINISTERIAL.has(kind),
  },
  // các phòng, ban chuyên môn của xã
  {
    phrase: /(?:các |[,;] |^)phòng(?=$|[,;]| và| ban| chuyên môn| chức năng| thuộc| trực thuộc| liên| có)/u,
    includes: ({ name }) => name.startsWith('phòng '),
  },
  // weaker: they name no kind, or one that any body can be
  { phrase: /chủ đầu tư/u, includes: ofKind('department', 'government', 'project board'), weak: true },
  {
    phrase:
      /(?:các |[,;] |^)(?:cơ quan|tổ chức|đơn vị)(?=$|[,;]| và| có liên| có tthc| liên| chức năng| chuyên môn$| được| trực thuộc$)/u,
    includes: anyone,
    weak: true,
  },
];
