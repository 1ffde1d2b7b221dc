import type { Span } from '@/text/span';
import type { Draft, Part } from './list-draft';
import { endsOpen, isTeaser, itemLines, kitName, readsAsList, repeats, startsWithWater } from './list-signs';
import { isKind, type Section } from './sections';
import { addLoneNames } from './single-name-list';

const PRINTED_STRENGTH = /\d\s?[%％]/;
const PRINTED_STRENGTHS = new RegExp(PRINTED_STRENGTH, 'g');

export interface Drafts {
  drafts: Draft[];
  blurbs: { text: string; span: Span }[];
}

/**
 * Decides which stretches are a list, which product they belong to, and which are claims. `text` is plain
 * text; the spans count in it.
 */
export function gather(text: string, stretches: Section[], underHeading: boolean): Drafts {
  const drafts: Draft[] = [];
  const blurbs: Drafts['blurbs'] = [];
  const itemRun = itemLines(stretches);
  let current: Draft | null = null;
  let name: string | null = null;
  let inKeyBlurb = false;
  let ignoring = false;
  /** Below a heading that is none of the list's: "Purpose", "Warnings", "Directions". */
  let underOther = false;
  let afterParagraph = false;
  /** An "Active ingredients" heading stood alone: what follows are the actives. */
  let pendingActive = false;
  /** An "Ingredients" heading was seen: a single known name below it is a list. */
  let headed = underHeading;

  const blurb = (section: Section) => {
    const printed = text.slice(section.start, section.end);
    const start = section.start + printed.length - printed.trimStart().length;
    const words = printed.trim();
    if (words) blurbs.push({ text: words, span: { start, end: start + words.length } });
  };
  const add = (section: Section, part: Part, fresh: boolean) => {
    if (!current || fresh) {
      current = { product: name, runs: [] };
      drafts.push(current);
    } else if (name && current.product === null && current.runs.every((run) => run.part === 'actives')) {
      current.product = name;
    }
    name = null;
    const last: Draft['runs'][number] | undefined = current.runs.at(-1);
    const glue = last && last.part === part && /^\s*$/.test(text.slice(last.span.end, section.start));
    if (last && glue) {
      last.span.end = section.end;
      last.pieces = null;
    } else {
      const { start, end, reading } = section;
      current.runs.push({ part, span: { start, end }, pieces: reading.pieces });
    }
  };
  const hasEntries = () => current?.runs.some((run) => run.part === 'entries') ?? false;

  stretches.forEach((section, index) => {
    const content = text.slice(section.start, section.end);
    const next = stretches[index + 1];
    const previous = stretches[index - 1];
    if (section.opens !== null && section.opens !== 'stop') underOther = false;
    const endsParagraph = section.closesParagraph;
    const wasAfterParagraph = afterParagraph;
    afterParagraph = endsParagraph;
    switch (section.opens) {
      case 'stop': {
        // A heading on a line of its own closes what stands below it, until the next heading.
        const headsColumn =
          pendingActive && previous?.opens === 'active' && previous.end >= section.start - 40;
        if (!content.trim() && !headsColumn) {
          pendingActive = false;
          underOther = true;
        }
        return;
      }
      case 'freeOf':
        ignoring = !endsParagraph;
        return;
      case 'product':
        inKeyBlurb = false;
        ignoring = false;
        name = section.names;
        current = null;
        if (content.trim() && readsAsList(section)) add(section, 'entries', true);
        return;
      case 'key':
        inKeyBlurb = true;
        ignoring = false;
        if (content.trim()) blurb(section);
        return;
      case 'mayContain':
        if (content.trim()) add(section, 'mayContain', false);
        return;
      case 'active': {
        ignoring = false;
        const strengths = PRINTED_STRENGTH.test(content);
        const listed = stretches.slice(index + 1, index + 6).some((later) => later.opens === 'inactive');
        if (!content.trim()) {
          inKeyBlurb = !listed && !PRINTED_STRENGTH.test(next ? text.slice(next.start, next.end) : '');
          pendingActive = !inKeyBlurb;
          return;
        }
        if (strengths || listed) add(section, 'actives', hasEntries());
        else {
          inKeyBlurb = true;
          blurb(section);
        }
        return;
      }
      case 'inactive':
      case 'ingredients':
        inKeyBlurb = false;
        ignoring = false;
        pendingActive = false;
        headed = true;
        if (content.trim() && readsAsList(section)) add(section, 'entries', hasEntries());
        else if (content.trim()) blurb(section);
        else if (hasEntries()) current = null;
        return;
    }
    // A whole list may follow all the same; the words of a "Purpose" or "Directions" are none.
    if (underOther && !(isKind(section, 'list') && section.reading.count >= 6)) {
      blurb(section);
      return;
    }
    underOther = false;
    if (ignoring) {
      if (endsParagraph) ignoring = false;
      return;
    }
    if (pendingActive && (isKind(section, 'list', 'item', 'name') || PRINTED_STRENGTH.test(content))) {
      add(section, 'actives', hasEntries());
      return;
    }
    const kit = kitName(content, section);
    if (kit && section.reading.count >= 3 && section.reading.known >= 2) {
      name = kit.name;
      const reading = { ...section.reading, pieces: null };
      add({ ...section, start: section.start + kit.end, reading }, 'entries', true);
      return;
    }
    if (isKind(section, 'list')) {
      const strengths = content.match(PRINTED_STRENGTHS)?.length ?? 0;
      // A line of strengths is what a drug label prints first, with or without its heading.
      if (
        !section.reading.firstIsWater &&
        strengths >= 2 &&
        strengths >= section.reading.count * 0.6 &&
        section.reading.count <= 8
      ) {
        add(section, 'actives', hasEntries());
        return;
      }
      if (inKeyBlurb && section.reading.count < 6) {
        blurb(section);
        return;
      }
      if (!headed && !hasEntries() && isTeaser(section)) {
        blurb(section);
        return;
      }
      inKeyBlurb = false;
      const restart =
        hasEntries() && (name !== null || (startsWithWater(content) && !endsOpen(text, current)));
      add(
        section,
        'entries',
        restart || (hasEntries() && wasAfterParagraph && repeats(text, current, content)),
      );
      return;
    }
    if (itemRun.has(index) && !inKeyBlurb) {
      const starts = hasEntries() && startsWithWater(content) && !endsOpen(text, current);
      add(section, 'entries', starts || (hasEntries() && name !== null));
      return;
    }
    if (
      isKind(section, 'item') &&
      hasEntries() &&
      !wasAfterParagraph &&
      !inKeyBlurb &&
      !content.trim().endsWith(':')
    ) {
      add(section, 'entries', false);
      return;
    }
    if (
      headed &&
      !hasEntries() &&
      isKind(section, 'item', 'name') &&
      section.reading.known > 0 &&
      !inKeyBlurb
    ) {
      add(section, 'entries', false);
      return;
    }
    if (isKind(section, 'name', 'item') && !inKeyBlurb) {
      const printed = content.trim().replace(/[:：]\s*$/, '');
      if (hasEntries() && content.trim().length > 60) {
        blurb(section);
        return;
      }
      name = printed;
      if (section.reading.known === 0 || !content.trim().endsWith(':')) blurb(section);
      return;
    }
    blurb(section);
  });
  if (drafts.length === 0) addLoneNames(text, stretches, drafts);
  // What a list holds makes no claims: "BHA" in a list is the antioxidant.
  const listed = drafts.flatMap((draft) => draft.runs.map((run) => run.span));
  const claims = blurbs.filter(
    ({ span }) => !listed.some((run) => run.start < span.end && span.start < run.end),
  );
  return { drafts, blurbs: claims };
}
