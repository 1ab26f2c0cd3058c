/** Agencies to choose from: every government of both eras, and the departments of each province. */
import { COMMUNES } from '../places/communes.ts';
import { DISTRICTS } from '../places/districts.ts';
import { FORMER_PROVINCES, PROVINCES } from '../places/provinces.ts';

/** The departments that every province has since 1 March 2025 (Nghị định 45/2025/NĐ-CP), and what counts with them. */
const PROVINCIAL = [
  'Sở Công Thương',
  'Sở Dân tộc và Tôn giáo',
  'Sở Giáo dục và Đào tạo',
  'Sở Khoa học và Công nghệ',
  'Sở Nội vụ',
  'Sở Nông nghiệp và Môi trường',
  'Sở Tài chính',
  'Sở Tư pháp',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Xây dựng',
  'Sở Y tế',
  'Thanh tra',
  'Văn phòng UBND',
  'Công an',
  'Bộ Chỉ huy Quân sự',
  'Ban Quản lý các khu công nghiệp',
  'Ban Quản lý khu kinh tế',
  'Bảo hiểm xã hội',
  'Kho bạc Nhà nước',
  'Thống kê',
  'Thuế',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
] as const;

/** Those that went into others then, for who still goes by the name. */
const FORMER_PROVINCIAL = [
  'Ban Dân tộc',
  'Cục Thuế',
  'Sở Giao thông vận tải',
  'Sở Kế hoạch và Đầu tư',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Tài nguyên và Môi trường',
  'Sở Thông tin và Truyền thông',
] as const;

/** The 14 ministries and 3 bodies of ministerial rank since 1 March 2025 (Nghị quyết 176/2025/QH15). */
const CENTRAL = [
  'Bộ Công an',
  'Bộ Công Thương',
  'Bộ Dân tộc và Tôn giáo',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Khoa học và Công nghệ',
  'Bộ Ngoại giao',
  'Bộ Nội vụ',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Quốc phòng',
  'Bộ Tài chính',
  'Bộ Tư pháp',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Xây dựng',
  'Bộ Y tế',
  'Ngân hàng Nhà nước Việt Nam',
  'Thanh tra Chính phủ',
  'Văn phòng Chính phủ',
] as const;

/** `huyện Lục Nam` for each place of a table's row, `huyện: Lục Nam, …; thị xã: Chũ, …`. */
const placesOf = (row: string) =>
  row.split('; ').flatMap((part) => {
    const [kind = '', names = ''] = part.split(': ');
    return names.split(', ').map((name) => `${kind} ${name}`);
  });

const governments = (places: Record<string, string>, kindOf: (province: string) => string) =>
  Object.entries(places).flatMap(([province, row]) =>
    placesOf(row).map((place) => `UBND ${place}, ${kindOf(province)} ${province}`),
  );

const present = (province: string) => PROVINCES[province]?.kind ?? 'tỉnh';
const former = (province: string) => FORMER_PROVINCES[province] ?? 'tỉnh';

/** Every agency that can be chosen: about 6,500 names, each of which `concerns` reads. */
export function listedAgencies(): string[] {
  return [
    ...CENTRAL,
    ...Object.keys(PROVINCES).flatMap((province) =>
      ['UBND', ...PROVINCIAL].map((name) => `${name} ${present(province)} ${province}`),
    ),
    ...governments(COMMUNES, present),
    ...Object.keys(FORMER_PROVINCES)
      .filter((province) => !(province in PROVINCES))
      .flatMap((province) => ['UBND', ...PROVINCIAL].map((name) => `${name} ${former(province)} ${province}`)),
    ...Object.keys(FORMER_PROVINCES).flatMap((province) =>
      FORMER_PROVINCIAL.map((name) => `${name} ${former(province)} ${province}`),
    ),
    ...governments(DISTRICTS, former),
  ];
}
