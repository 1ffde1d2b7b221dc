import { describe, expect, it } from 'vitest';
import { brandOf } from '@/page/product/brand';

const read = (text: string) => brandOf({ text, map: null }).text;

describe('a brand', () => {
  it.each([
    ['Nordlys', 'Nordlys'],
    ['Visit the Nordlys Store', 'Nordlys'],
    ['Besuche den Nordlys-Store', 'Nordlys'],
    ['Visiter la boutique Nordlys', 'Nordlys'],
    ['Visita la tienda de Fjord & Moss', 'Fjord & Moss'],
    ['Brand: Nordlys', 'Nordlys'],
    ['Marke: Birke & Söhne', 'Birke & Söhne'],
    ['The Moss Shop', 'The Moss Shop'],
    ['Brandy Lane', 'Brandy Lane'],
    ['Dr. Moss', 'Dr. Moss'],
  ])('in "%s" is "%s"', (printed, brand) => {
    expect(read(printed)).toBe(brand);
  });

  it.each([
    'Not available',
    'N/A',
    'unbranded',
    'Default',
    '',
    'Skin care that loves you back!',
    'We make honest soap for honest people since 1901',
    'Pure. Simple. Yours',
  ])('is not "%s"', (printed) => {
    expect(read(printed)).toBe('');
  });
});
