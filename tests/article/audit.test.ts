import { describe, expect, it } from 'vitest';
import { type PointId, pointOf, points, type Sentence } from '@/article/article';
import { guidanceOf } from '@/article/topics';
import en from '@/locales/en.json';
import { Kind, MinorReason, type Report, Topic } from '@/report/report';
import { fieldsOf } from '@/words/guidance';
import { translateFrom } from '@/words/node-translate';
import { reportView } from '@/words/report-view';
import { finding, list, report, seenAt } from '../ui/states';

/** What we say in the article's name: only its points, and that it is silent where it is. */

const t = translateFrom(en);

/** Says only that the article doesn't cover something. */
const silence = 'silence';

/** Every text outside `point` that mentions the article, and the points it is based on. */
const spokenOf: Record<string, readonly PointId[] | typeof silence> = {
  'verdict.offTopic.reason': silence,
  'verdict.clear.headline': silence,
  'verdict.clear.reason': silence,
  'verdict.clear.reasonAlcohol': ['alcohol-toners'],
  'toner.reason': ['alcohol-toners'],
  'topic.alcohol.says': silence,
  'topic.alcohol.unnamedSays': silence,
  'topic.steaming.do': ['exfoliants-how'],
  'topic.retinoid.reason': ['retinoids'],
  'topic.retinoidWithAcid.reason': ['exfoliants-how'],
  'topic.homeProcedure.reason': ['in-office'],
  'reading.noAmount': silence,
  'area.body.do': silence,
  'area.lip.do': silence,
  'area.eye.do': silence,
  'cleared.alcoholElsewhere': ['alcohol-toners'],
  'cleared.pha': silence,
  'cleared.solventAlcohol': ['alcohol-toners'],
  'ingredient.unmentioned': silence,
  'week.aside.both': ['exfoliants-how', 'consult'],
  'week.foot': ['retinoids-how', 'exfoliants-how'],
  'week.says.aboveLimit': ['exfoliants-how'],
  'week.says.aboveStart': ['retinoids-how'],
};

/** Names and labels: they name the article and say nothing in its name. */
const labels = ['extDescription', 'article.title', 'ingredient.mentioned', 'popup.article', 'welcome.lead'];

function* textsIn(node: object, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') yield [path + key, value];
    else yield* textsIn(value, `${path}${key}.`);
  }
}

it('every text that mentions the article is one of its points, a label, or says that it is silent', () => {
  const speaking = [...textsIn(en)]
    .filter(([key, text]) => /\barticles?\b/i.test(text) && !key.startsWith('point.'))
    .map(([key]) => key);
  expect(speaking.toSorted()).toEqual([...Object.keys(spokenOf), ...labels].toSorted());
});

it('every point that a text is based on is one of the article’s', () => {
  for (const [key, ids] of Object.entries(spokenOf)) {
    if (ids !== silence) for (const id of ids) expect(points, key).toContain(id);
  }
});

it('a text that says the article is silent says nothing else', () => {
  const says = new Map(textsIn(en));
  for (const [key, ids] of Object.entries(spokenOf)) {
    if (ids !== silence) continue;
    expect(says.get(key), key).toMatch(/doesn’t|only discusses|covers|is about/);
  }
});

/** The sentences of `point`, by their words. */
const byWords = new Map<string, string>(Object.entries(en.point).map(([key, text]) => [text, key]));
const isSentence = (key: string | undefined): key is Sentence => key !== undefined && key in pointOf;

const everyReport: Report[] = Topic.options.flatMap((topic) =>
  Kind.options.flatMap((kind) => [
    report({
      product: { title: 'Halden No. 4', brand: '', category: '', kind, contact: 'leave-on' },
      findings: [finding(topic, 'strong', [seenAt('Alcohol', 2, 9)])],
      lists: [list(['Aqua', 'Alcohol'])],
    }),
    ...MinorReason.options.map((minorFor) =>
      report({
        product: { title: '', brand: '', category: '', kind, contact: 'leave-on' },
        findings: [{ ...finding(topic, 'minor', [seenAt('Alcohol', 2, 9)]), minorFor }],
        lists: [list(['Aqua', 'Alcohol'])],
      }),
    ),
  ]),
);

describe('whatever a card says', () => {
  const cards = everyReport.flatMap((each) => reportView(t, each).cards);

  it('under the article’s label is a sentence for one of its points, or says that it is silent', () => {
    for (const { topic, says } of cards) {
      if (guidanceOf(topic).says === null) {
        expect([en.topic.alcohol.says, en.topic.alcohol.unnamedSays]).toContain(says);
      } else {
        const key = byWords.get(says ?? '');
        expect(isSentence(key), `${topic}: ${says}`).toBe(true);
      }
    }
  });

  it('as advice is the article’s own sentence, or is marked as ours', () => {
    const sentences = [...byWords.keys(), en.topic.steaming.do];
    for (const { topic, advice } of cards) {
      if (advice === null || advice.isOurs) continue;
      const rest = sentences.reduce((text, sentence) => text.replace(sentence, ''), advice.text);
      expect(rest.trim(), topic).toBe('');
    }
  });

  it('of a minor finding is our own reading, under a label of its own', () => {
    for (const card of cards.filter(({ stance, topic }) => stance === 'note' && topic !== 'alcohol')) {
      const labelled = fieldsOf(t, card).find(({ label }) => label === en.popup.reading);
      expect(labelled?.text).toBe(card.reading);
      expect(card.reading).not.toBeNull();
    }
  });
});
