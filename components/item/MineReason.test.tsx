// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { MineReason } from './MineReason.tsx';

const NOTICE = { organ: 'UBND tỉnh Lạng Sơn', issued: '2024-01-15' };
const shown = (agency: string, text: string, role: 'lead' | 'support' | 'report' = 'lead') =>
  render(<MineReason agencies={[agency]} assignees={[{ text, role, inherited: false }]} notice={NOTICE} />).container
    .textContent;

it.each([
  ['Sở Y tế', 'Sở Y tế', 'lead', 'Của tôi: Sở Y tế được nêu tên chủ trì.'],
  ['Sở Y tế', 'Sở Y tế', 'support', 'Của tôi: Sở Y tế được nêu tên phối hợp.'],
  ['Sở Y tế', 'Sở Y tế', 'report', 'Sở Y tế là nơi nhận báo cáo.'],
  ['Sở Y tế', 'các sở, ban, ngành', 'lead', 'Của tôi: Sở Y tế, vì thuộc «các sở, ban, ngành».'],
  ['Sở Y tế', 'các đơn vị liên quan', 'support', 'Có thể liên quan đến Sở Y tế: «các đơn vị liên quan».'],
  ['Sở Y tế', 'Sở Nội vụ', 'lead', ''],
] as const)('says why a directive is the user’s own: %s and «%s» as %s', (agency, text, role, words) => {
  expect(shown(agency, text, role)).toBe(words);
});

it('names the act by which duties were handed on', () => {
  expect(shown('Sở Tài chính', 'Sở Kế hoạch và Đầu tư')).toContain('Nghị định 45/2025/NĐ-CP');
});
