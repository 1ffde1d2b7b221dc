import { mostPathSteps } from '../text/caps';
import { productPath } from './linked-cards';
import words from './words/article-paths.json';

const steps: ReadonlySet<string> = new Set(words.steps);

/** Whether a page says, by its card for other sites or by its address, that it is an article or a department. */
export function isArticle(document: Document, url: string): boolean {
  if (document.querySelector('meta[property="og:type"][content="article"]') !== null) return true;
  const path = URL.parse(url)?.pathname.toLowerCase() ?? '';
  return (
    productPath(url) === null &&
    path.split('/', mostPathSteps).some((step) => steps.has(step.replace(ending, '')))
  );
}

/** "search.php" is the search. */
const ending = /\.[a-z]{2,5}$/;
