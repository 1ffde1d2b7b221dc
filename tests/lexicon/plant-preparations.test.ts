import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';
import { hasInciShape } from '../../src/lexicon/inci-shape';

const understood = (name: string) => meaningOf(name).meaning !== undefined || hasInciShape(name);

describe('what plants are made into', () => {
  it.each([
    'Calendula Tincture',
    'Calendula tintura',
    'Ringelblumen-Tinktur',
    'Lavender Hydrolat',
    'Rozenhydrolaat',
    'Idrolato',
    'Calendula Macerat',
    'Liquid Endosperm',
    'Reispulver',
    'Bienenwachs',
  ])('ends a name: %s', (name) => expect(understood(name)).toBe(true));
});

describe('names of fragrance allergens in Korean', () => {
  it.each(['유제놀', '아이소유제놀', '파네솔', '쿠마린', '신남알', '아밀신남알', '하이드록시시트로넬알'])(
    '%s',
    (name) => expect(meaningOf(name).meaning).toMatchObject({ is: 'known' }),
  );
});
