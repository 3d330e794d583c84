// Writes a small PNG: at most 256 colours, which is enough for a picture of flat shapes.
import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './likeness';

/** Colours as 0xRRGGBB, pixel by pixel. */
function coloursOf({ data }: Pixels): number[] {
  return Array.from(
    { length: data.length / 4 },
    (_, at) => (data[at * 4]! << 16) | (data[at * 4 + 1]! << 8) | data[at * 4 + 2]!,
  );
}

/** The colours used most, and for each other one that which is nearest. */
function reduced(colours: readonly number[]): { palette: number[]; indexOf: (colour: number) => number } {
  const uses = new Map<number, number>();
  for (const colour of colours) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  const palette = [...uses]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 256)
    .map(([colour]) => colour);
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const apart = (one: number, other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  const indexOf = (colour: number) => {
    const index =
      known.get(colour) ??
      palette.reduce(
        (best, other, at) => (apart(colour, other) < apart(colour, palette[best]!) ? at : best),
        0,
      );
    known.set(colour, index);
    return index;
  };
  return { palette, indexOf };
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The bytes of the file. */
export function asPng(pixels: Pixels): Buffer {
  const { width, height } = pixels;
  const colours = coloursOf(pixels);
  const { palette, indexOf } = reduced(colours);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...colours.slice(y * width, (y + 1) * width).map(indexOf)]),
  );
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
