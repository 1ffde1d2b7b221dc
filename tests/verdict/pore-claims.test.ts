import { describe, expect, it } from 'vitest';
import { poreClaims } from '../../src/verdict/claims/pore-claims';

describe('a promise of smaller pores', () => {
  it.each([
    [
      'en',
      'shrinks pores | Pore-Shrinking Serum | pore minimizer | Pore Minimising Primer | tightens pores | close open pores | closes pores | erases pores | poreless skin | bye bye pores | Pores No More | reduces pore size | invisible pores | makes pores smaller | pores vanish | zero pores | no pores | smaller and finer pores | Pore Care, Tightening | Zero-Pore Pads',
    ],
    [
      'fr',
      'resserre les pores | Resserrement des pores | referme les pores | efface les pores | minimise les pores | réduit la taille des pores | Rétrécissement des pores',
    ],
    [
      'de',
      'verkleinert die Poren | Porenverkleinerung | porenverkleinernd | schließt die Poren | zieht die Poren zusammen | zieht Poren zusammen | Porenminimierung | Porenstraffung | minimiert Poren | Poren-Radierer | Porenradierer',
    ],
    [
      'es',
      'cierra los poros | minimiza los poros | Reductor de poros | poros invisibles | Tensa los poros | elimina los poros | reduce los poros',
    ],
    ['it', 'restringe i pori | chiude i pori | minimizza i pori | elimina i pori | Riduzione dei pori'],
    ['nl', 'verkleint poriën | sluit de poriën | Poriën minimaliseren | poriënverkleinend'],
    ['pl', 'zwęża pory | zmniejsza pory | zamyka pory | ściąga pory | Zmniejszający pory'],
    ['pt', 'fecha os poros | reduz os poros | minimiza os poros | Redução dos poros'],
    [
      'ja',
      '毛穴引き締め | 毛穴を小さくする | 毛穴を閉じる | 毛穴レス | 毛穴を引き締める | 毛穴をキュッと引き締める | 毛穴消し',
    ],
    ['ko', '모공 수축 | 모공 조임 | 모공 축소 | 모공 타이트닝 | 모공을 닫아주는 | 노모공'],
    ['zh', '收缩毛孔 | 毛孔紧致 | 缩小毛孔 | 收敛毛孔 | 关闭毛孔 | 隐形毛孔'],
    ['zh-TW', '收縮毛孔 | 緊緻毛孔 | 縮小毛孔'],
    [
      'en: other verbs',
      'Say goodbye to large pores | Say goodbye to enlarged pores. | Decreases pore size | Narrows pores | Get rid of pores | Banishes pores | reduces oil and pores | Reduction of pores | reduces the size of your pores | diminishes pores',
    ],
    [
      'farewells and other verbs',
      'Dites adieu aux pores dilatés | Weg mit großen Poren | Despídete de los poros | Addio ai pori | Weg met grote poriën | Pożegnaj pory | Adeus aos poros | diminue les pores | Disminuye los poros | réduit le diamètre des pores | riduce la dimensione dei pori | 毛穴が小さくなる | 毛穴が引き締まる | 모공이 작아지는 | 告别毛孔',
    ],
    ['sv', 'minskar porerna | Porminimerande serum | drar ihop porerna | stänger porerna | osynliga porer'],
    ['da', 'mindsker porerne | Poreminimerende serum | lukker porerne | usynlige porer | formindsker porer'],
    [
      'ru',
      'сужает поры | Сыворотка, сужающая поры | Сужение пор | уменьшает расширенные поры | невидимые поры',
    ],
    ['uk', 'звужує пори | Звуження пор'],
    ['el', 'σύσφιξη πόρων | συσφίγγει τους πόρους | μειώνει το μέγεθος των πόρων'],
    ['ro', 'micșorează porii | reduce porii | închide porii'],
    ['vi', 'se khít lỗ chân lông | Thu nhỏ lỗ chân lông'],
    ['th', 'กระชับรูขุมขน | เซรั่มกระชับรูขุมขน | รูขุมขนเล็กลง'],
    ['nb', 'minsker porene | Poreminimerende serum | lukker porene | usynlige porer | reduserer porene'],
    ['fi', 'pienentää huokosia | supistaa huokosia | sulkee huokoset | Huokosia pienentävä seerumi'],
    ['cs', 'zmenšuje póry | stahuje póry | uzavírá póry | minimalizuje póry | neviditelné póry'],
    ['hu', 'összehúzza a pórusokat | csökkenti a pórusokat | Pórusösszehúzó tonik | bezárja a pórusokat'],
    ['tr', 'gözenekleri küçültür | Gözenek sıkılaştırıcı tonik | gözenekleri daraltır | görünmez gözenekler'],
  ])('%s: %s', (_language, phrases) => {
    expect(phrases.split(' | ').filter((phrase) => poreClaims(phrase).length !== 1)).toEqual([]);
  });
});

describe('no promise', () => {
  it.each([
    [
      'en',
      'refines pores | unclogs pores | cleanses pores | visibly shrinks pores | minimizes the look of pores | reduces the appearance of pores | pore-refining | pores look smaller | pores appear tighter | deep pore cleansing | minimizes excess oil that enlarges pores | clears pores | pore-clogging oil is reduced | blurs pores | pore care | does not shrink pores | nothing can shrink pores | non-comedogenic, will not clog pores | tightens skin | closes the day | Zero Oil Deep Pore Cleanser | No Rinse Intensive Pore Toner | No-Shine Pore Serum | keeps pores clear, minimizing breakouts | Tight n Toned Pore-Refining Toner',
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
    [
      'another object, in every language',
      'eliminates impurities from pores | Reduces Oil in Pores | Reduces Sebum inside the Pores | removes dirt from your pores | reduces the risk of clogged pores | Elimina las impurezas de los poros | Elimina le impurità dai pori | élimine les impuretés des pores | reduziert Talg in den Poren | entfernt Schmutz aus den Poren | vermindert talg in de poriën | usuwa zanieczyszczenia z porów | elimina as impurezas dos poros | removes pore-clogging oil | Clears pores of oil',
    ],
    [
      'softened, misspelt too',
      'Minimises the apperance of pores | Tightens the apparence of pores | reduces the appearence of pores | visably shrinks pores | reduce la aparencia de los poros | réduit l’apparance des pores',
    ],
    ['bare', 'Large Pores Serum | Bye Bye Shine Serum | Open Pores Care | Pore Serum | Pores and Skin'],
    [
      'sv',
      'rengör porerna | minskar synligt porerna | förfinar porerna | minskar talg i porerna | porerna ser mindre ut',
    ],
    ['da', 'renser porerne | mindsker synligt porerne | forfiner porerne | fjerner snavs fra porerne'],
    ['ru', 'очищает поры | визуально сужает поры | убирает загрязнения из пор | не сужает поры'],
    ['el', 'καθαρίζει τους πόρους | μειώνει την εμφάνιση των πόρων'],
    ['vi', 'làm sạch lỗ chân lông'],
    ['th', 'ทำความสะอาดรูขุมขน | รูขุมขนดูกระชับ'],
    ['es', 'reduce por la noche el brillo'],
    ['en', 'visually reduces pores'],
    ['nb', 'renser porene | minsker synlig porene | forfiner porene | fjerner smuss fra porene'],
    ['fi', 'puhdistaa huokoset | pienentää näkyvästi huokosia | poistaa likaa huokosista'],
    ['cs', 'čistí póry | viditelně zmenšuje póry | zjemňuje póry | odstraňuje nečistoty z pórů'],
    ['hu', 'tisztítja a pórusokat | láthatóan összehúzza a pórusokat | a pórusok látványát csökkenti'],
    ['tr', 'gözenekleri temizler | gözeneklerin görünümünü azaltır | gözeneklerdeki yağı azaltır'],
  ])('%s: %s', (_language, phrases) => {
    expect(phrases.split(' | ').filter((phrase) => poreClaims(phrase).length > 0)).toEqual([]);
  });
});

describe('a word that only looks like a softening word', () => {
  it.each([
    'responds to intense visible stressors and restores a more pore-less, refined texture',
    'Blur Primer for poreless skin',
  ])('softens nothing: %s', (text) => {
    expect(poreClaims(text)).toHaveLength(1);
  });
});

describe('where it is', () => {
  it('is given by offsets in the printed text', () => {
    const text = 'Soothes. It tightens your pores. Smells of roses.';
    const [claim] = poreClaims(text);
    expect(claim && text.slice(claim.start, claim.end)).toBe('tightens your pores');
    expect(claim?.text).toBe('tightens your pores');
  });

  it('is right with letters that fold to a different length', () => {
    const text = 'ﬃne İﬀekt: verkleinert die Poren';
    const [claim] = poreClaims(text);
    expect(claim && text.slice(claim.start, claim.end)).toBe('verkleinert die Poren');
  });

  it('a softening word in another sentence doesn’t count', () => {
    expect(poreClaims('Visibly smooths. Shrinks pores.')).toHaveLength(1);
  });

  it('each sentence is read by itself', () => {
    expect(poreClaims('Shrinks pores. Closes pores.')).toHaveLength(2);
  });
});

describe('a verb that means to make smaller, in any form', () => {
  it.each([
    [
      'en',
      'Shrinks | Shrinking | Tightening | Tightens | Minimised | Minimizing | Reducing | Constricting | Narrowing',
      'X pores',
    ],
    ['de', 'Verkleinernde | Minimierendes | Verengender | Reduzierung der | Verschließen die', 'X Poren'],
    ['de', 'verkleinerer | minimierende | verengender | reduzierendes | straffung | schließendes', 'PorenX'],
    [
      'fr',
      'Resserrez les | Rétrécit les | Réducteur de | Minimisez les | Diminution des | Élimine les',
      'X pores',
    ],
    [
      'es',
      'Minimice los | Reductora de | Cerrando los | Disminuyendo los | Estrecha los | Reduzca los',
      'X poros',
    ],
    ['pt', 'Reduza os | Minimize os | Fechando os | Redutora de | Diminuindo os | Encolhendo os', 'X poros'],
    ['it', 'Riduci | Minimizzate i | Restringi i | Riducendo i | Stringi | Chiudi i', 'X pori'],
    ['nl', 'Verkleinende | Verkleint de | Vernauwt de | Verstrakkende | Minimaliserende', 'X poriën'],
    ['pl', 'Zmniejszające | Zwężającego | Zamykaj | Minimalizuj | Zwęża', 'X pory'],
    ['ru', 'Сужающая | Суживает | Уменьшающее | Стягивают | Минимизируем', 'X поры'],
    ['sv', 'minimerande | förminskande | minskande', 'porX'],
    ['bg', 'Свива | Стяга | Минимизира', 'X порите'],
    ['sk', 'Zmenšuje | Zužuje | Sťahujúce', 'X póry'],
    ['hr', 'Smanjuje | Sužava | Zatvara', 'X pore'],
    ['sl', 'Zmanjša | Zoži | Zapira', 'X pore'],
    ['lt', 'Sumažina | Sutraukia | Mažinantis', 'X poras'],
    ['lv', 'Samazina | Savelk | Sašaurina', 'X poras'],
    ['et', 'Ahendab | Vähendab | Sulgeb', 'X poore'],
    ['el', 'σύσφιξης | συρρίκνωσης | ελαχιστοποίησης', 'ορός X πόρων'],
    ['ar', 'يقلص | تصغير | تضييق', 'X المسام'],
    ['he', 'מכווץ | צמצום | סוגר', 'X נקבוביות'],
  ])('%s: %s', (_language, verbs, sentence) => {
    const silent = verbs
      .split(' | ')
      .map((verb) => sentence.replace('X', verb))
      .filter((text) => poreClaims(text).length === 0);
    expect(silent).toEqual([]);
  });

  it.each([
    'Effaclar Pores Gel | Minimal pores kit | Refining pore serum | Unclogs pores | Cleansing pores',
    'Porenreiniger | Porenverfeinernd | Gel désincrustant pores | Affina pori | Oczyszcza pory | Очищает поры',
    'Čisti pore | Zmanjša vidnost por | Valo poras | Mažina porų matomumą | Attīra poras | Puhastab poore',
    'Vähendab pooride nähtavust | Samazina poru redzamību | Vidno zmanjša pore | Matomai sumažina poras',
    'Visibly minimising pores | Reduziert sichtbar Poren | Riduce visibilmente i pori | Réduit l’apparence des pores',
  ])('and nothing else: %s', (titles) => {
    expect(titles.split(' | ').filter((title) => poreClaims(title).length > 0)).toEqual([]);
  });
});
