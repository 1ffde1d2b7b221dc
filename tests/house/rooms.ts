/**
 * The rooms of `src`, from the bottom up. A room imports only from floors below its own, so there are no cycles between
 * rooms. `page` is many rooms: the files directly in it join them together.
 */
export const floors = [
  ['text', 'shops', 'headings', 'locales'],
  ['report'],
  ['article', 'design', 'page/text'],
  ['week'],
  ['browser'],
  ['lexicon', 'words', 'keep', 'page/signs', 'page/mark'],
  ['label', 'ui', 'page/lists', 'page/explain'],
  ['verdict', 'page/product'],
  ['page/session', 'picture'],
  ['page'],
  ['background', 'actions'],
  ['entrypoints', 'scripts'],
] as const;

export type Room = (typeof floors)[number][number];

export const rooms: readonly Room[] = floors.flat();

const pageRooms = rooms.filter((room) => room === 'page' || room.startsWith('page/'));

/** What a room must not import although it is below, and why. */
export const forbidden: { from: readonly Room[]; to: readonly Room[]; why: string }[] = [
  {
    from: ['ui'],
    to: ['browser'],
    why: 'screens are given their actions, so that tests and the command line can show them without a browser',
  },
  {
    from: ['verdict', 'label', 'lexicon', 'article', 'week', 'words', 'picture'],
    to: ['browser', 'shops', 'design', 'keep'],
    why: 'a judgement depends on the product alone, whoever asks for it and wherever it stands',
  },
  {
    from: pageRooms,
    to: ['article', 'lexicon', 'label', 'verdict', 'words', 'picture'],
    why: 'the background judges and finds the words, so that no page carries the judge',
  },
  {
    from: ['background', 'actions'],
    to: ['page'],
    why: 'the page script runs in pages alone',
  },
];

/** The floor that a room is on, counted from 0. */
export const floorOf = (room: Room): number =>
  floors.findIndex((floor) => floor.some((each) => each === room));

/** The room that a file is in; undefined if it is in none. */
export function roomOf(path: string): Room | undefined {
  const [top, room, inner, file] = path.split('/');
  if (top !== 'src') return rooms.find((each) => each === top);
  const name = room === 'page' && file !== undefined ? `${room}/${inner}` : room;
  return rooms.find((each) => each === name);
}
