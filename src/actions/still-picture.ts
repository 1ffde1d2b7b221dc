/** How much of a file is read to find out whether it is animated, in bytes: a PNG declares that before its pixels. */
const headLength = 65_536;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/**
 * Whether a picture certainly never changes, so that people see exactly what was read. A GIF, a WebP or a drawing may be
 * animated, and so may a PNG whose head does not rule it out.
 */
export async function isStill(picture: Blob | string): Promise<boolean> {
  const head = typeof picture === 'string' ? headOfAddress(picture) : await headOfFile(picture);
  const begins = (signature: readonly number[]) => signature.every((byte, at) => head[at] === byte);
  return begins(JPEG) || (begins(PNG) && isStillPng(head));
}

const headOfFile = async (file: Blob): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, headLength).arrayBuffer());

/** The first bytes of a `data:` address; none if it isn't one in base64. */
function headOfAddress(address: string): Uint8Array {
  const comma = address.indexOf(',');
  if (!address.slice(0, comma).endsWith(';base64')) return new Uint8Array();
  // Whole groups of four letters, three bytes each.
  const letters = address.slice(comma + 1, comma + 1 + 4 * Math.ceil(headLength / 3));
  return Uint8Array.from(atob(letters), (sign) => sign.charCodeAt(0));
}

/** Walks the chunks: length, type, data, checksum. An animated PNG has `acTL` before the first `IDAT`. */
function isStillPng(head: Uint8Array): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  for (let at = PNG.length; at + 8 <= head.length; ) {
    const type = String.fromCharCode(...head.subarray(at + 4, at + 8));
    if (type === 'IDAT') return true;
    if (type === 'acTL') return false;
    at += 12 + view.getUint32(at);
  }
  return false;
}
