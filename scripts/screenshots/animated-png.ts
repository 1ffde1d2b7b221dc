import { crc32 } from 'node:zlib';

/** One picture of a film: a PNG file and how long it stays, in milliseconds. */
export interface Frame {
  png: Buffer;
  shown: number;
}

interface Chunk {
  type: string;
  data: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Joins PNG files of one size and colour type into an animated PNG that repeats forever (W3C, Portable Network Graphics,
 * third edition, 5.2 and 11.3.6). The compressed pixels are taken over as they are. Throws if the frames differ in kind.
 */
export function animatedPng(frames: readonly Frame[]): Buffer {
  const [first] = frames;
  if (first === undefined) throw new Error('a film needs a frame');
  const head = headOf(first.png);
  let sequence = 0;
  const next = () => sequence++;
  const parts = frames.flatMap(({ png, shown }, index) => {
    if (!headOf(png).equals(head))
      throw new Error(`frame ${index + 1} differs from the first in size or colours`);
    const pixels = chunksOf(png).filter(({ type }) => type === 'IDAT');
    const control = chunk('fcTL', frameControl(next(), head, shown));
    // The first frame is also the still picture of programs that know no animation.
    const data = pixels.map((each) =>
      index === 0 ? chunk('IDAT', each.data) : chunk('fdAT', Buffer.concat([uint32(next()), each.data])),
    );
    return [control, ...data];
  });
  const animation = chunk('acTL', Buffer.concat([uint32(frames.length), uint32(0)]));
  return Buffer.concat([signature, chunk('IHDR', head), animation, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

export function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

function headOf(png: Buffer): Buffer {
  const [head] = chunksOf(png);
  if (head?.type !== 'IHDR') throw new Error('this is no PNG file');
  return head.data;
}

/** The whole picture replaces the one before it after `shown` milliseconds. */
function frameControl(sequence: number, head: Buffer, shown: number): Buffer {
  const milliseconds = Buffer.alloc(4);
  milliseconds.writeUInt16BE(shown, 0);
  milliseconds.writeUInt16BE(1000, 2);
  const origin = Buffer.alloc(8);
  const keepAndReplace = Buffer.from([0, 0]);
  return Buffer.concat([uint32(sequence), head.subarray(0, 8), origin, milliseconds, keepAndReplace]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
