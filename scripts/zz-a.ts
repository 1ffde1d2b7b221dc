import { picturesTable } from './accuracy/pictures';
console.log((await picturesTable()).join('\n'));
