import { describe, expect, it } from 'vitest';
import { poreClaims } from '../../src/verdict/pore-claims';

describe('a promise of smaller pores', () => {
  it.each([
    [
      'en',
      'shrinks pores | Pore-Shrinking Serum | pore minimizer | Pore Minimising Primer | tightens pores | close open pores | closes pores | erases pores | poreless skin | bye bye pores | Pores No More | reduces pore size | invisible pores | makes pores smaller | pores vanish | zero pores',
    ],
    [
      'fr',
      'resserre les pores | Resserrement des pores | referme les pores | efface les pores | minimise les pores | réduit la taille des pores | Rétrécissement des pores',
    ],
    [
      'de',
      'verkleinert die Poren | Porenverkleinerung | porenverkleinernd | schließt die Poren | zieht die Poren zusammen | Porenminimierung | Porenstraffung | minimiert Poren',
    ],
    [
      'es',
      'cierra los poros | minimiza los poros | Reductor de poros | poros invisibles | Tensa los poros | elimina los poros | reduce los poros',
    ],
    ['it', 'restringe i pori | chiude i pori | minimizza i pori | elimina i pori | Riduzione dei pori'],
    ['nl', 'verkleint poriën | sluit de poriën | Poriën minimaliseren | poriënverkleinend'],
    ['pl', 'zwęża pory | zmniejsza pory | zamyka pory | ściąga pory | Zmniejszający pory'],
    ['pt', 'fecha os poros | reduz os poros | minimiza os poros | Redução dos poros'],
    ['ja', '毛穴引き締め | 毛穴を小さくする | 毛穴を閉じる | 毛穴レス | 毛穴を引き締める | 毛穴消し'],
    ['ko', '모공 수축 | 모공 조임 | 모공 축소 | 모공 타이트닝 | 모공을 닫아주는 | 노모공'],
    ['zh', '收缩毛孔 | 毛孔紧致 | 缩小毛孔 | 收敛毛孔 | 关闭毛孔 | 隐形毛孔'],
    ['zh-TW', '收縮毛孔 | 緊緻毛孔 | 縮小毛孔'],
  ])('%s: %s', (_language, phrases) => {
    expect(phrases.split(' | ').filter((phrase) => poreClaims(phrase).length !== 1)).toEqual([]);
  });
});

describe('no promise', () => {
  it.each([
    [
      'en',
      'refines pores | unclogs pores | cleanses pores | visibly shrinks pores | minimizes the look of pores | reduces the appearance of pores | pore-refining | pores look smaller | pores appear tighter | deep pore cleansing | clears pores | pore-clogging oil is reduced | blurs pores | pore care | does not shrink pores | nothing can shrink pores | non-comedogenic, will not clog pores | tightens skin | closes the day',
    ],
    [
      'fr',
      'affine les pores | Affinage des pores | réduit visiblement les pores | désincruste les pores | atténue l’apparence des pores | resserre la peau',
    ],
    [
      'de',
      'porenverfeinernd | verfeinert die Poren | reinigt die Poren | Poren wirken kleiner | reduziert sichtbar die Poren | porentief rein',
    ],
    [
      'es',
      'afina los poros | limpia los poros | reduce la apariencia de los poros | reduce visiblemente los poros',
    ],
    ['it', 'affina i pori | pulisce i pori | riduce visibilmente i pori | riduce l’aspetto dei pori'],
    ['nl', 'verfijnt de poriën | reinigt de poriën | poriënverfijnend | vermindert zichtbaar de poriën'],
    ['pl', 'oczyszcza pory | zmniejsza widoczność porów | wygładza pory'],
    ['pt', 'limpa os poros | afina os poros | reduz a aparência dos poros | reduz visivelmente os poros'],
    ['ja', '毛穴ケア | 毛穴の汚れを落とす | 毛穴を目立たなくする | 毛穴の黒ずみ'],
    ['ko', '모공 케어 | 모공 속 노폐물 | 모공 관리 | 모공 정화'],
    ['zh', '清洁毛孔 | 毛孔护理 | 疏通毛孔 | 细致毛孔'],
    ['zh-TW', '清潔毛孔 | 毛孔護理'],
  ])('%s: %s', (_language, phrases) => {
    expect(phrases.split(' | ').filter((phrase) => poreClaims(phrase).length > 0)).toEqual([]);
  });
});

describe('where it stands', () => {
  it('is told in the printed text', () => {
    const text = 'Soothes. It tightens your pores. Smells of roses.';
    const [claim] = poreClaims(text);
    expect(claim && text.slice(claim.start, claim.end)).toBe('tightens your pores');
    expect(claim?.text).toBe('tightens your pores');
  });

  it('survives letters that fold to another length', () => {
    const text = 'ﬃne İﬀekt: verkleinert die Poren';
    const [claim] = poreClaims(text);
    expect(claim && text.slice(claim.start, claim.end)).toBe('verkleinert die Poren');
  });

  it('a softening word in another sentence softens nothing', () => {
    expect(poreClaims('Visibly smooths. Shrinks pores.')).toHaveLength(1);
  });

  it('each sentence promises for itself', () => {
    expect(poreClaims('Shrinks pores. Closes pores.')).toHaveLength(2);
  });
});
