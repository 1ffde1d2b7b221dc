import { describe, expect, it } from 'vitest';
import { tokensOf } from '@/picture/tokens';

/** The tokens with what follows each: "," a separator, "⏎" a line break, "." a full stop, "+" nothing. */
const signs = { separator: ',', line: '⏎', stop: '.', space: ' ', joined: '+' };
const shown = (text: string) =>
  tokensOf(text)
    .map((token) => `${token.text}${signs[token.gap]}`)
    .join('');

describe('the tokens of a text from a picture', () => {
  it.each([
    ['commas part', 'Aqua, Urea', 'Aqua,Urea,'],
    ['a comma between digits does not', '1,2-Hexanediol', '1+2+Hexanediol,'],
    ['nor with a space behind it', '1, 2-Hexanediol', '1+2+Hexanediol,'],
    ['a comma between a name and a number does', 'Alcohol, 1,2-Hexanediol', 'Alcohol,1+2+Hexanediol,'],
    ['a line may part', 'Aqua\nUrea', 'Aqua⏎Urea,'],
    ['a hyphen at its end does not', 'Coco-\nCaprylate', 'Coco+Caprylate,'],
    ['nor a slash', 'Taurate/\nVP', 'Taurate+VP,'],
    ['a stop may part', 'Caprate. Glycereth-26', 'Caprate.Glycereth+26,'],
    ['bullets part, whatever they were read as', 'Aqua « Urea + Silica * BHT', 'Aqua,Urea,Silica,BHT,'],
    [
      'round letters too, where there are more of them than commas',
      'Aqua e Urea o Silica',
      'Aqua,Urea,Silica,',
    ],
    ['and signs that touch a name', 'Aqua» Urea ¢ Silica', 'Aqua,Urea,Silica,'],
    ['a lone sign among commas parts nothing', 'Aqua, Alkyl ~~ Acrylate, Urea', 'Aqua,Alkyl Acrylate,Urea,'],
    ['a lone letter among commas is a word', 'Aqua, 50 ml e, Urea', 'Aqua,50 ml e,Urea,'],
    ['signs that stand for letters are part of words', 'Hexy! Cinnamal', 'Hexy! Cinnamal,'],
    ['signs alone are not', '!! Aqua', 'Aqua,'],
  ])('%s', (_, text, tokens) => {
    expect(shown(text)).toBe(tokens);
  });
});
