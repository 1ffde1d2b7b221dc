import { unpackNameWords } from '../../src/lexicon/name-words';
import packed from '../../src/lexicon/name-words.json';
import { candidateFinder } from '../../src/picture/word-candidates';

/** Candidates for a misread word of a picture, from the same file that the extension ships. */
export const candidatesFor = candidateFinder(unpackNameWords(packed));
