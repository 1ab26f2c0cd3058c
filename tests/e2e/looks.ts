/** What the screen shows: two pictures compared, and the colours of one. */
import type { BrowserContext } from 'playwright-core';

/**
 * The greatest difference between two screenshots in any colour of any pixel, 0 to 255; the same drawn twice may differ by 1.
 * @param pictures PNG files of one size
 */
export async function difference(context: BrowserContext, pictures: readonly [Buffer, Buffer]): Promise<number> {
  const page = await context.newPage();
  const greatest = await page.evaluate(
    async (sources) => {
      const [one, other] = await Promise.all(
        sources.map(async (source) => {
          const picture = new Image();
          picture.src = source;
          await picture.decode();
          const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
          canvas.drawImage(picture, 0, 0);
          return canvas.getImageData(0, 0, picture.width, picture.height).data;
        }),
      );
      return one!.reduce((most, value, at) => Math.max(most, Math.abs(value - other![at]!)), 0);
    },
    pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`),
  );
  await page.close();
  return greatest;
}

/** The colours of a PNG file's pixels, as `#rrggbb`. */
export async function coloursOf(context: BrowserContext, picture: Buffer): Promise<string[]> {
  const page = await context.newPage();
  const colours = await page.evaluate(
    async (source) => {
      const shown = new Image();
      shown.src = source;
      await shown.decode();
      const canvas = new OffscreenCanvas(shown.width, shown.height).getContext('2d')!;
      canvas.drawImage(shown, 0, 0);
      const { data } = canvas.getImageData(0, 0, shown.width, shown.height);
      const pixels = new Set(new Uint32Array(data.buffer));
      // Red is the lowest byte of a pixel's number.
      return [...pixels].map((pixel) => {
        const bytes = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
        return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  await page.close();
  return colours;
}
