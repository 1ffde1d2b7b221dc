/**
 * The rooms of `src`, from the bottom up. A room imports only from floors below its own, so there are no cycles between
 * rooms. `label`, `verdict` and `page` are many rooms each: the files directly in them join these together.
 */
export const floors = [
  ['text', 'shops', 'headings', 'locales'],
  ['report'],
  ['article', 'design', 'page/text'],
  ['week'],
  ['browser'],
  ['lexicon', 'words', 'keep', 'page/signs', 'page/mark'],
  ['ui', 'page/lists', 'page/explain', 'label/names'],
  ['page/product', 'label/repair', 'label/cues'],
  ['page/session', 'label/path'],
  ['page', 'label/products', 'label/drugs'],
  ['label/tidy', 'label/cut', 'label/lists'],
  ['label'],
  ['verdict/claims'],
  ['verdict/title'],
  ['verdict/use', 'verdict/topics'],
  ['verdict/kind'],
  ['verdict'],
  ['picture'],
  ['background', 'actions'],
  ['entrypoints', 'scripts'],
] as const;

export type Room = (typeof floors)[number][number];

export const rooms: readonly Room[] = floors.flat();

/** A room and those inside it: "page", "page/text" … */
const within = (...tops: readonly string[]): readonly Room[] =>
  rooms.filter((room) => tops.includes(room.split('/')[0] ?? ''));

/** The rooms that read labels and judge them. */
export const judging = within('article', 'lexicon', 'label', 'verdict', 'words', 'picture');

/** What a room must not import although it is below, and why. */
export const forbidden: { from: readonly Room[]; to: readonly Room[]; why: string }[] = [
  {
    from: ['ui'],
    to: ['browser'],
    why: 'screens are given their actions, so that tests and the command line can show them without a browser',
  },
  {
    from: [...judging, 'week'],
    to: ['browser', 'shops', 'design', 'keep'],
    why: 'a judgement depends on the product alone, whoever asks for it and wherever it stands',
  },
  {
    from: within('page'),
    to: judging,
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
  const whole = file !== undefined && room !== undefined && rooms.some((each) => each.startsWith(`${room}/`));
  const name = whole ? `${room}/${inner}` : room;
  return rooms.find((each) => each === name);
}
