import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const contactOf = (howTo: string, title = 'Quiet Mask') =>
  productKind({ ...emptyProduct, title, howTo }, null).contact;

describe('what is left on', () => {
  it.each([
    'Leave it on for 10 minutes, then rinse with water.',
    'Leave it on. After 10 minutes rinse off.',
    'Leave it to absorb for 15 minutes, rinse with warm water.',
    '10 Minuten auf der Haut belassen und mit Wasser abspülen.',
    'Laisser sur la peau 10 minutes puis rincer.',
    'Dejar sobre la piel 10 minutos y aclarar.',
    'Lasciare sulla pelle per 10 minuti, poi risciacquare.',
    'Pozostawić na skórze na 10 minut, potem zmyć.',
    'Deixar na pele 10 minutos e enxaguar.',
    'Låt sitta kvar i 10 minuter och skölj av.',
    'Lad sidde i 10 minutter og skyl af.',
    'La sitte i 10 minutter og skyll av.',
    'Jätä iholle 10 minuutiksi ja huuhtele.',
    'Ponechte na pleti 10 minut a opláchněte.',
    'Hagyja a bőrön 10 percig, majd öblítse le.',
  ])('is rinsed off where the text says so too: %s', (howTo) => {
    expect(contactOf(howTo)).toBe('rinse-off');
    expect(contactOf(howTo, 'Quiet Cream')).toBe('rinse-off');
  });

  it.each([
    'Massage in and leave it on.',
    'Leave on skin. Rinse your eyes with water if the product gets into them.',
    'Leave it on. Take care to rinse your hands.',
    'Auf der Haut belassen.',
    'Laisser sur la peau toute la nuit.',
    'La sitte over natten.',
    'Leave on skin overnight, rinse in the morning.',
  ])('stays on otherwise, also what is mostly rinsed off: %s', (howTo) => {
    expect(contactOf(howTo, 'Quiet Clay Mask')).toBe('leave-on');
  });
});

describe('a rinse that is left to the person', () => {
  it.each([
    'Leave it on, or rinse if you prefer.',
    'Leave it on or rinse off, as you prefer.',
    'Leave on, or rinse off after 20 minutes if desired.',
    'Apply. Rinse off after a minute if you like.',
    'Laisser sur la peau, ou rincer après 10 minutes si vous le souhaitez.',
    'Auf der Haut belassen oder nach Wunsch abspülen.',
    'Dejar sobre la piel, o aclarar a los 10 minutos si lo prefieres.',
    'Lasciare sulla pelle o risciacquare a piacere.',
    'Låt sitta kvar, skölj vid behov.',
    'Оставить на коже, при желании смыть.',
  ])('is not the use: %s', (howTo) => {
    expect(contactOf(howTo)).toBe('leave-on');
  });

  it.each([
    'Rinse off after 5 minutes, if desired apply a cream.',
    'Rinse off after 10 minutes and repeat if needed.',
  ])('is none where the condition is about the next step: %s', (howTo) => {
    expect(contactOf(howTo, 'Quiet Cream')).toBe('rinse-off');
  });
});

describe('a test on a small place before the first use', () => {
  it.each([
    'Apply at night. Before first use, try on a small area and rinse after 10 minutes.',
    'Abends auftragen. Vor der ersten Anwendung auf kleiner Hautstelle testen und nach 10 Minuten abspülen.',
    'Appliquer le soir. Avant la première utilisation, tester sur une petite zone puis rincer après 10 minutes.',
    'Aplicar de noche. Antes del primer uso, probar en una pequeña zona y aclarar a los 10 minutos.',
    'Applicare la sera. Prima del primo utilizzo testare su una piccola zona e risciacquare dopo 10 minuti.',
    "'s Avonds aanbrengen. Voor het eerste gebruik testen op een kleine plek en na 10 minuten afspoelen.",
    'Stosować wieczorem. Przed pierwszym użyciem przetestować na niewielkim fragmencie skóry i spłukać po 10 minutach.',
    'Aplicar à noite. Antes da primeira utilização testar numa pequena área e enxaguar após 10 minutos.',
    'Applicera på kvällen. Testa på en liten yta före första användningen och skölj av efter 10 minuter.',
    'Наносить вечером. Перед первым применением нанести на небольшой участок кожи и смыть через 10 минут.',
  ])('is no use: %s', (howTo) => {
    expect(contactOf(howTo, 'Quiet Serum')).toBe('leave-on');
  });

  it('leaves the rinse of the product itself', () => {
    const howTo = 'Test on a small area before first use. Apply, leave for 10 minutes and rinse off.';
    expect(contactOf(howTo, 'Quiet Serum')).toBe('rinse-off');
  });
});
