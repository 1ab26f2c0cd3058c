/** The files for spreadsheets in LibreOffice, where it is installed: what an office's machine makes of them. */
import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { read, type CellObject } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../lib/transfer/csv.ts';
import type { Sheet } from '../../lib/transfer/sheet.ts';
import { xlsxOf } from '../../lib/transfer/xlsx.ts';

async function findLibreOffice(): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, 'soffice');
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return null;
}
const libreOffice = await findLibreOffice();

const SHEET: Sheet = {
  name: 'Việc',
  columns: ['Nhiệm vụ', 'Hạn', 'Số', 'Ghi chú'].map((title) => ({ title, width: 20 })),
  rows: [
    ['Uỷ ban nhân dân tỉnh Đắk Lắk, "Một cửa"\ndòng hai', { date: '2024-01-05' }, -5, '=HYPERLINK("http://x.vn")'],
    ['@SUM(A1)', { date: '2024-02-29' }, 7, null],
  ],
};

/** The cells that LibreOffice finds in a file, as a workbook that it writes of them; what was written where it is not installed. */
async function opened(name: string, bytes: Uint8Array, infilter: string[]): Promise<Record<string, CellObject>> {
  const folder = await mkdtemp(join(tmpdir(), 'nhac-viec-office-'));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const [stem] = name.split('.');
    let result = file;
    if (libreOffice) {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const out = join(folder, 'out');
      await promisify(execFile)(libreOffice, [
        profile,
        '--headless',
        ...infilter,
        '--convert-to',
        'xlsx',
        '--outdir',
        out,
        file,
      ]);
      result = join(out, `${stem}.xlsx`);
    }
    const text = name.endsWith('.csv') && !libreOffice;
    const book = text
      ? read(new TextDecoder().decode(await readFile(result)), { type: 'string', cellDates: true, UTC: true })
      : read(await readFile(result), { cellDates: true, UTC: true });
    return book.Sheets[book.SheetNames[0] ?? ''] as Record<string, CellObject>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('in LibreOffice', () => {
  it('a workbook has its texts, dates as dates, numbers, and no formula', async () => {
    const cells = await opened('viec.xlsx', new Uint8Array(await (await xlsxOf(SHEET)).arrayBuffer()), []);
    expect(cells['A2']?.v).toBe('Uỷ ban nhân dân tỉnh Đắk Lắk, "Một cửa"\ndòng hai');
    expect(cells['B2']).toMatchObject({ t: 'd', v: new Date('2024-01-05T00:00:00Z') });
    expect(cells['B3']).toMatchObject({ t: 'd', v: new Date('2024-02-29T00:00:00Z') });
    expect(cells['C2']).toMatchObject({ t: 'n', v: -5 });
    expect(cells['D2']).toMatchObject({ t: 's', v: '=HYPERLINK("http://x.vn")' });
    expect([cells['D2']?.f, cells['A3']?.f]).toEqual([undefined, undefined]);
    expect(cells['A3']?.v).toBe('@SUM(A1)');
  });

  it('a CSV has its texts whole, 5 January as 5 January, and no formula', async () => {
    // Comma, quotation mark, UTF-8, from the first line on: what the import dialog proposes.
    const infilter = ['--infilter=CSV:44,34,76,1'];
    const cells = await opened('viec.csv', new TextEncoder().encode(csvOf(SHEET)), infilter);
    expect(cells['A1']?.v).toBe('Nhiệm vụ');
    expect(cells['A2']?.v).toBe('Uỷ ban nhân dân tỉnh Đắk Lắk, "Một cửa"\ndòng hai');
    expect(cells['B2']).toMatchObject({ t: 'd', v: new Date('2024-01-05T00:00:00Z') });
    expect(cells['C2']).toMatchObject({ t: 'n', v: -5 });
    expect([cells['D2']?.f, cells['A3']?.f]).toEqual([undefined, undefined]);
    expect(String(cells['D2']?.v)).toMatch(/^'?=HYPERLINK/u);
  });
});
