import { lettersOf } from '@/text/letters';
import { chosenMarks } from '../signs/chosen-variant';
import { parseJson } from '../signs/json';
import { isLongMarkup, textOfMarkup, wholeTextOfMarkup } from '../signs/markup';
import {
  longestSearchedMarkup,
  mostAttributes,
  mostFields,
  mostListHeadings,
  mostPictures,
  mostTemplates,
} from '../text/caps';
import { isForeign } from '../text/foreign-parts';
import { isListName } from '../text/headings';
import { pageOfText, readingPage } from '../text/page-text';
import type { Steps } from '../text/steps';
import { wordsOfList } from './data-values';
import { listsUnderHeadings } from './find-lists';
import { mayHoldList } from './list-words';
import { isFullLabel, listsAnywhere } from './lists-anywhere';
import type { LocatedList } from './located-list';
import { nameApart } from './name-apart';
import type { FoundList } from './places';
import type { Search } from './search';
import { type FoundHeading, findHeadings, findingHeadings } from './sections';

/**
 * Lists that are in the page but not in its visible text: in a `<template>`, an attribute, a read-only field, or a
 * description in its data. They cannot be marked until they are shown.
 */

type Rules = Pick<Search, 'home' | 'likeness' | 'tried'>;
/** A list out of sight, and the name over it that may be another product's. */
export type HeldList = Pick<LocatedList, 'text' | 'apart'>;

/** The only list in the page's templates; null if there is none, or more than one. */
export function* listInTemplates(document: Document, rules: Rules): Steps<HeldList | null> {
  const templates = [...document.querySelectorAll('template')].slice(0, mostTemplates);
  const own = templates.filter((template) => !isForeign(template, rules.home));
  if (own.length > 0) rules.tried.push('templates');
  const texts: string[] = [];
  let apart: string | null = null;
  for (const { content } of own) {
    const page = yield* readingPage(content);
    const headings = yield* findingHeadings(page);
    const search = { ...rules, page, headings, isProduct: true, tried: [] };
    const headed = listsUnderHeadings(search);
    const lists = headed.length > 0 ? headed : yield* listsAnywhere(search);
    texts.push(...wholeTexts(lists));
    for (const { map, heading } of lists) apart ??= nameApart(page, map, heading, rules.home);
    yield;
  }
  const text = only(texts);
  return text === null ? null : { text, ...(apart !== null && { apart }) };
}

const telling = [
  'data-ingredients',
  'data-ingredient-list',
  'data-ingredients-list',
  'data-full-ingredients',
  'data-product-ingredients',
  'data-inci',
  'data-inci-list',
] as const;

/** The only list in attributes named after ingredients, or that of what is chosen; null if there is none, or more than one. */
export function listInAttributes(
  document: Document,
  { home }: Pick<Rules, 'home'>,
  isList: (text: string) => boolean,
): string | null {
  const found = telling.flatMap((name) =>
    // One query per attribute: an attribute that no element has is answered at once, a selector list is not.
    [...document.querySelectorAll(`[${name}]`)]
      .slice(0, mostAttributes)
      .filter((element) => !isForeign(element, home))
      .map((element) => ({ element, text: listInValue(element.getAttribute(name) ?? '') })),
  );
  const lists = found.filter(({ text }) => isList(text));
  const textsOf = (these: typeof lists) => these.map(({ text }) => text);
  return only(textsOf(lists)) ?? only(textsOf(lists.filter(({ element }) => element.matches(chosenMarks))));
}

/** A list in an attribute: words, perhaps with markup, or data. */
function listInValue(value: string): string {
  const data = /^\s*\[/.test(value) && !isLongMarkup(value) ? parseJson(value) : undefined;
  return wordsOfList(data) ?? wholeTextOfMarkup(value);
}

/** The only list in the attributes of the links and buttons that announce it, from where scripts show it. */
export function listInTriggers(
  headings: readonly FoundHeading[],
  { home }: Pick<Rules, 'home'>,
  isList: (text: string) => boolean,
): string | null {
  const announcing = headings.filter(({ section, exact, inline }) => section === 'list' && exact && !inline);
  const triggers = announcing
    .slice(0, mostListHeadings)
    .map(({ element }) => element?.closest(trigger) ?? element?.querySelector(trigger) ?? element)
    .filter((element) => element != null && !isForeign(element, home));
  const texts = [...new Set(triggers)].flatMap((element) =>
    [...(element?.attributes ?? [])]
      .slice(0, mostAttributes)
      .filter(({ value }) => value.length >= shortestList)
      .map(({ value }) => listInValue(value)),
  );
  return only(texts.filter(isList));
}

const trigger = 'a,button,summary,[role="button"],[role="tab"]';
/** Classes and addresses may be as long; they are no lists. */
const shortestList = 30;

/** The only list in read-only form fields; what a person types says nothing about the product. */
export function listInFields(
  document: Document,
  { home }: Pick<Rules, 'home'>,
  isList: (text: string) => boolean,
): string | null {
  const areas = [...document.getElementsByTagName('textarea')].slice(0, mostFields);
  const shown = areas.filter((area) => area.readOnly || area.disabled);
  const inputs = [...document.getElementsByTagName('input')].slice(0, mostFields);
  const held = inputs.filter((input) => input.type === 'hidden' && isCalledLikeList(input));
  const texts = [...shown, ...held]
    .filter((field) => !isForeign(field, home))
    .map(({ value }) => wholeTextOfMarkup(value));
  return only(texts.filter(isList));
}

/** The only full label that the words for a picture give: some shops print it as one. Fewer names only describe it. */
export function listInPictures(
  document: Document,
  { home, likeness }: Pick<Rules, 'home' | 'likeness'>,
): string | null {
  const told = [...document.images].slice(0, mostPictures).map((image) => ({ image, text: image.alt }));
  const isLabel = ({ image, text }: (typeof told)[number]) =>
    text.length >= shortestLabel && isFullLabel(likeness(text)) && !isForeign(image, home);
  return only(told.filter(isLabel).map(({ text }) => text));
}

const shortestLabel = 100;

const isCalledLikeList = (field: Element): boolean =>
  ['name', 'id'].some((name) => isListName(field.getAttribute(name) ?? ''));

/** The only list in markup that waits for scripts, or shows where none run; null if there is none, or more than one. */
export function listWithoutScripts(document: Document, rules: Rules): string | null {
  const parts = [
    ...document.getElementsByTagName('noscript'),
    ...document.querySelectorAll('script[type*="template"],script[type="text/html"]'),
  ].slice(0, mostTemplates);
  const texts = parts
    .filter((part) => mayHoldList(part.textContent ?? '') && !isForeign(part, rules.home))
    .map((part) => listInMarkup(part.textContent ?? '', false, rules));
  return only(texts.filter((text) => text !== null));
}

/**
 * The only list under a heading inside a text with markup; null if there is none, or more than one. `isCut`: the text
 * itself goes on; then so may a list at its end.
 */
export function listInMarkup(markup: string, isCut: boolean, rules: Rules): string | null {
  if (markup === '') return null;
  const page = pageOfText(textOfMarkup(markup.slice(0, longestSearchedMarkup)));
  const search = { ...rules, page, headings: findHeadings(page), isProduct: true, tried: [] };
  const texts = wholeTexts(listsUnderHeadings(search));
  const goesOn = isCut || markup.length > longestSearchedMarkup;
  const end = page.map.text.trimEnd();
  return only(goesOn ? texts.filter((text) => !end.endsWith(text.trimEnd())) : texts);
}

/** Half a list from a hidden place would be a wrong list. */
const wholeTexts = (lists: readonly FoundList[]): string[] =>
  lists.flatMap(({ map, cut }) => (cut ? [] : map.text));

function only(texts: readonly string[]): string | null {
  const distinct = new Map(texts.map((text) => [lettersOf(text), text]));
  const [text] = distinct.values();
  return distinct.size === 1 ? (text ?? null) : null;
}
