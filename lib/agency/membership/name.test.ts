import { describe, expect, it } from 'vitest';
import { findName } from './name.ts';

const named = (text: string, name: string): string | null => {
  const found = findName(text, name);
  return found && text.slice(found.start, found.end);
};

describe('a text names a body', () => {
  it.each([
    ['sở y tế', 'sở y tế'],
    ['sở nội vụ, sở y tế', 'sở y tế'],
    ['giám đốc sở y tế', 'sở y tế'],
    ['đồng chí bộ trưởng bộ xây dựng', 'bộ xây dựng'],
    ['các sở nội vụ; sở y tế và công an tỉnh', 'sở y tế'],
    ['sở y tế tỉnh lạng sơn', 'sở y tế'],
    ['sở văn hóa, thể thao và du lịch', 'sở văn hóa thể thao du lịch'],
    ['ban quản lý các khu công nghiệp', 'ban quản lý khu công nghiệp'],
  ])('«%s» names «%s»', (text, name) => {
    expect(named(text, name)).not.toBeNull();
  });

  it.each([
    ['trung tâm y tế', 'y tế'],
    ['công an tỉnh', 'công an xã'],
    ['thanh tra sở y tế', 'sở y tế'],
    ['bộ công an nhân dân', 'bộ công an'],
    ['văn phòng bộ xây dựng', 'bộ xây dựng'],
    ['', 'sở y tế'],
  ])('«%s» does not name «%s»', (text, name) => {
    expect(named(text, name)).toBeNull();
  });

  it('takes signs of a name for what they are', () => {
    expect(named('công ty a+b', 'công ty a+b')).toBe('công ty a+b');
    expect(named('công ty aab', 'công ty a+b')).toBeNull();
  });
});
