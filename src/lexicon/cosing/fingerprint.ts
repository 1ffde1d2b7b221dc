/**
 * 32 bits that identify a folded name. Each step is one-to-one, so that names which differ in one letter never
 * share them.
 */
export function fingerprintOf(name: string): number {
  let hash = name.length;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
