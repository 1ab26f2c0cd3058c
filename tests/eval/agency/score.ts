/** The annotated pairs of agency and assignee, and how they are read. */
import { readFileSync } from 'node:fs';
import { concerns } from '../../../lib/agency/membership/concerns.ts';
import type { NamedBody } from '../../../lib/agency/membership/concerns.ts';

/** Whose notice each document is, and of when. */
const DOCUMENTS: Record<string, { organ: string; issued: string | null }> = {
  ag: { organ: 'UBND tỉnh An Giang', issued: '2025-09-10' },
  bg1: { organ: 'UBND tỉnh Bắc Giang', issued: '2023-12' },
  bg2: { organ: 'UBND tỉnh Bắc Giang', issued: '2024-04' },
  bn: { organ: 'UBND tỉnh Bắc Ninh', issued: '2025-11-20' },
  bgd: { organ: 'Bộ Giáo dục và Đào tạo', issued: '2026-03-02' },
  bvh: { organ: 'Bộ Văn hóa, Thể thao và Du lịch', issued: '2025-11-20' },
  byt: { organ: 'Bộ Y tế', issued: '2025-08-15' },
  cd: { organ: 'Thủ tướng Chính phủ', issued: '2025-11-20' },
  dn: { organ: 'UBND thành phố Đà Nẵng', issued: '2025-10-02' },
  dt: { organ: 'UBND tỉnh Đồng Tháp', issued: '2025-12-01' },
  gl: { organ: 'UBND tỉnh Gia Lai', issued: '2022-06-01' },
  hcm: { organ: 'UBND Thành phố Hồ Chí Minh', issued: null },
  hn: { organ: 'UBND thành phố Hà Nội', issued: '2025-11-17' },
  hp: { organ: 'UBND thành phố Hải Phòng', issued: '2026-01-12' },
  hue: { organ: 'UBND thành phố Huế', issued: '2025-05-05' },
  ld: { organ: 'UBND tỉnh Lâm Đồng', issued: '2025-11-05' },
  ls: { organ: 'UBND tỉnh Lạng Sơn', issued: '2024-01' },
  na: { organ: 'UBND tỉnh Nghệ An', issued: '2025-11-04' },
  pt: { organ: 'Tỉnh ủy Phú Thọ', issued: '2025-10-20' },
  qn: { organ: 'UBND tỉnh Quảng Nam', issued: '2024-07' },
  qni: { organ: 'UBND tỉnh Quảng Ninh', issued: '2025-12-10' },
  qni24: { organ: 'UBND tỉnh Quảng Ninh', issued: '2024-05-20' },
  qt: { organ: 'Ủy ban nhân dân tỉnh Quảng Trị', issued: '2025-11-25' },
  th: { organ: 'UBND tỉnh Thanh Hóa', issued: '2023-08-01' },
  vp1: { organ: 'Văn phòng Chính phủ', issued: '2025-11-18' },
  vp2: { organ: 'Văn phòng Chính phủ', issued: '2025-11-28' },
  vp3: { organ: 'Văn phòng Chính phủ', issued: '2025-11' },
  xa: { organ: 'UBND xã Thanh Trì, thành phố Hà Nội', issued: '2025-10-15' },
};

export interface Pair {
  agency: string;
  document: string;
  role: NamedBody['role'];
  assignee: string;
  expected: string;
  given: string;
}

/** Every annotated pair, with what is read of it now; `-` stands for no concern. */
export function pairs(): Pair[] {
  const [, ...rows] = readFileSync(new URL('pairs.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [agency = '', document = '', role = '', assignee = '', expected = ''] = row.split('\t');
    const body: NamedBody = { text: assignee, role: role as NamedBody['role'] };
    const given = concerns(agency, body, DOCUMENTS[document])?.strength ?? '-';
    return { agency, document, role: body.role, assignee, expected, given };
  });
}

export const misread = (read: Pair[]): Pair[] => read.filter(({ expected, given }) => expected !== given);

/** Precision and recall of each strength, over the pairs that have it. */
export const scores = (read: Pair[]) =>
  ['lead', 'support', 'group', 'weak', '-'].map((strength) => {
    const expected = read.filter((pair) => pair.expected === strength);
    const given = read.filter((pair) => pair.given === strength);
    const right = expected.filter((pair) => pair.given === strength).length;
    return { strength, pairs: expected.length, precision: right / given.length, recall: right / expected.length };
  });
