import { expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (title: string) => productKind({ ...emptyProduct, title }, null).kind;

it.each([
  [
    'moisturizer',
    '주름개선 크림 | 주름개선크림 | 기능성 주름 개선 크림 | 피부톤 개선 크림 30ml | 탄력개선 로션',
  ],
  ['serum', '미백개선 세럼 | 미백개선세럼 | 피부결 개선 에센스 | 트러블개선 앰플'],
  ['sunscreen', '데일리 선 크림 | 수분선크림 | 주름개선 선크림 | 톤업 선크림 SPF50+ | 마일드 선 에센스'],
  ['body', '고보습핸드 크림 | 바디 로션'],
])('the last syllable of a Korean word is no word of its own: %s', (kind, titles) => {
  for (const title of titles.split(' | ')) expect([title, kindOf(title)]).toEqual([title, kind]);
});
