import { describe, expect, it } from 'vitest';
import { misread, pairs, scores } from '../../../tests/eval/agency/score.ts';
import { COMMUNES } from '../places/communes.ts';
import { DISTRICTS } from '../places/districts.ts';
import { concerns } from './concerns.ts';
import { listedAgencies } from './listed.ts';

const lead = (text: string) => ({ text, role: 'lead' as const });

describe('the annotated pairs', () => {
  it('are read right, 95 of 100 at least', () => {
    const read = pairs();
    expect(read.length).toBeGreaterThanOrEqual(200);
    expect(1 - misread(read).length / read.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(scores(pairs()))('reach 90 of 100 in precision and recall for $strength', ({ precision, recall }) => {
    expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('every agency of the list', () => {
  it('is named by its own name', () => {
    const missed = listedAgencies().filter((agency) => concerns(agency, lead(agency))?.strength !== 'lead');
    expect(missed).toEqual([]);
  });

  it.each([
    ['communes', COMMUNES, 'UBND các xã, phường, đặc khu', 'UBND các huyện, thị xã, thành phố'],
    ['districts', DISTRICTS, 'UBND các huyện, thị xã, thành phố', 'UBND các xã, phường, đặc khu'],
  ])('is one of its kind, not of another: %s', (_, places, own, others) => {
    const wrong = Object.entries(places).flatMap(([province, row]) =>
      row.split('; ').flatMap((part) => {
        const [kind = '', names = ''] = part.split(': ');
        const setting = { organ: `UBND tỉnh ${province}`, issued: '2025-01-15' };
        return names
          .split(', ')
          .map((name) => `UBND ${kind} ${name}, tỉnh ${province}`)
          .filter((agency) => {
            const other = concerns(agency, lead(others), setting);
            return concerns(agency, lead(own), setting)?.strength !== 'group' || (other && other.strength !== 'weak');
          });
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is never one of another province', () => {
    const names = listedAgencies().filter((agency) => agency.endsWith('tỉnh Cao Bằng'));
    const setting = { organ: 'UBND tỉnh Lạng Sơn' };
    const texts = [
      'các sở, ban, ngành',
      'UBND các xã, phường',
      'các cấp, các ngành',
      'các cơ quan liên quan',
      'Sở Y tế',
    ];
    const mistaken = names.flatMap((agency) =>
      texts.filter((text) => concerns(agency, lead(text), setting) !== null).map((text) => `${agency}: ${text}`),
    );
    expect(names.length).toBeGreaterThan(50);
    expect(mistaken).toEqual([]);
  });
});

describe('districts, which ended with June 2025', () => {
  const commune = 'UBND xã Lục Nam, tỉnh Bắc Ninh';
  it.each([
    ['UBND các huyện, thị xã, thành phố', '2024-04-10', 'weak'],
    ['UBND các huyện, thị xã, thành phố', '2025-08-10', 'group'],
    ['Chủ tịch UBND cấp huyện', '2025-08-10', 'group'],
    ['UBND huyện Lục Ngạn', '2024-04-10', undefined],
    ['UBND các huyện, thị xã và UBND các xã, phường', '2024-04-10', 'group'],
  ])('leave %s of %s to a commune as %s', (text, issued, strength) => {
    const concern = concerns(commune, lead(text), { organ: 'UBND tỉnh Bắc Giang', issued });
    expect(concern?.strength).toBe(strength);
  });

  it('say by which law', () => {
    const setting = { organ: 'UBND tỉnh Bắc Ninh', issued: '2025-08-10' };
    expect(concerns(commune, lead('UBND các huyện'), setting)?.why).toMatchObject({
      by: 'abolished',
      succession: { source: 'Luật 72/2025/QH15' },
    });
  });

  it('leave nothing to a province or its departments', () => {
    const setting = { organ: 'UBND tỉnh Bắc Ninh', issued: '2025-08-10' };
    for (const agency of ['UBND tỉnh Bắc Ninh', 'Sở Tài chính tỉnh Bắc Ninh', 'Công an tỉnh Bắc Ninh']) {
      expect(concerns(agency, lead('UBND các huyện, thị xã'), setting)).toBeNull();
    }
  });
});

describe('spelling', () => {
  it.each([
    ['UBND tỉnh Khánh Hòa', 'Uỷ ban nhân dân tỉnh Khánh Hoà'],
    ['UBND TP Thủ Đức', 'Ủy ban nhân dân thành phố Thủ Đức'],
    ['BQL KKT tỉnh Quảng Trị', 'Ban Quản lý Khu kinh tế tỉnh Quảng Trị'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Sở Lao động – Thương binh và Xã hội', 'Sở LĐTBXH'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa Thể thao và Du lịch'],
    ['UBND tỉnh Thừa Thiên Huế', 'Ủy ban nhân dân thành phố Huế'],
    ['Sở Y tế', 'SỞ Y TẾ'.normalize('NFD')],
    ['Xã Tân Thanh', 'UBND xã Tân Thanh'],
    ['TP Huế', 'UBND thành phố Huế'],
  ])('does not matter: %s is %s', (agency, text) => {
    expect(concerns(agency, lead(text))?.strength).toBe('lead');
  });
});

describe('successions', () => {
  it.each([
    ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư', '2024-05-02', 'succession'],
    ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính', '2024-05-02', null],
    ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính', '2025-05-02', 'succession'],
    ['Bộ Xây dựng', 'Bộ Giao thông vận tải', '2024-05-02', 'succession'],
    ['Sở Tài chính', 'Sở Tài chính', '2024-05-02', 'name'],
  ])('hand duties on: %s and «%s» of %s', (agency, text, issued, by) => {
    expect(concerns(agency, lead(text), { issued })?.why.by ?? null).toBe(by);
  });

  it.each([
    ['Sở Y tế tỉnh Bắc Ninh', 'UBND tỉnh Bắc Giang', '2024-05-02', true],
    ['Sở Y tế tỉnh Bắc Giang', 'UBND tỉnh Bắc Ninh', '2024-05-02', false],
    ['Sở Y tế tỉnh Bắc Giang', 'UBND tỉnh Bắc Ninh', '2025-08-02', true],
  ])('follow the provinces that merged: %s, a notice of %s of %s', (agency, organ, issued, expected) => {
    expect(concerns(agency, lead('Sở Y tế'), { organ, issued }) !== null).toBe(expected);
  });
});

describe('why', () => {
  it('gives the words that mean the agency, as the notice writes them', () => {
    expect(concerns('UBND xã A', lead('UBND các\nxã, phường liên quan'))?.why).toEqual({
      words: 'UBND các xã, phường liên quan',
      by: 'group',
    });
  });

  it('names the act by which duties were handed on', () => {
    expect(concerns('Sở Xây dựng', lead('Sở GTVT'))?.why.succession?.source).toBe('Nghị định 45/2025/NĐ-CP');
  });
});

describe('other bodies', () => {
  it.each([
    ['UBND tỉnh Bắc Giang', 'Văn phòng UBND tỉnh Bắc Giang'],
    ['UBND tỉnh Bắc Giang', 'Ban cán sự đảng UBND tỉnh Bắc Giang'],
    ['Sở Y tế', 'Thanh tra Sở Y tế'],
    ['Công an tỉnh Quảng Trị', 'Công an xã'],
    ['UBND huyện Lục Nam', 'Công an huyện Lục Nam'],
    ['Bộ Tài chính', 'Sở Tài chính'],
    ['UBND xã Tân An', 'UBND xã Tân An Hội'],
    ['UBND tỉnh Yên Bái', 'UBND thành phố Yên Bái'],
    ['UBND huyện Mang Yang', 'Ban CHQS các huyện, thị xã, thành phố'],
    ['UBND huyện Mang Yang', 'Các huyện ủy, thị ủy, thành ủy'],
    ['UBND xã Tân An', 'trạm y tế xã, phường, thị trấn'],
    ['UBND thành phố Cà Mau', 'Trưởng phòng GDĐT các huyện, thành phố Cà Mau'],
    ['UBND tỉnh Trà Vinh', 'Tỉnh đoàn Trà Vinh'],
    ['Huyện ủy Lục Nam', 'UBND huyện Lục Nam'],
    ['Sở Y tế', 'cấp có thẩm quyền'],
    ['Sở Y tế', ''],
  ])('are not taken for it: %s and «%s»', (agency, text) => {
    expect(concerns(agency, lead(text))).toBeNull();
  });
});
