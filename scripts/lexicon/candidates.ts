import { unpackNameWords } from '../../src/lexicon/name-words';
import packed from '../../src/lexicon/name-words.json';
import { candidateFinder } from '../../src/picture/word-candidates';

/** What a misread word of a picture may have been, as the extension knows it from its own file. */
export const candidatesFor = candidateFinder(unpackNameWords(packed));
