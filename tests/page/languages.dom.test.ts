import { describe, expect, test } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/**
 * A product page in each language whose headings we know: description, use, ingredients, delivery, in tabs without
 * known class names. INCI names are judged whatever the page's language; names in its own words are read or counted as
 * not recognised, never taken for a list that was understood.
 */

interface Shop {
  lang: string;
  /** A serum's title, the headings of its sections, and an instruction without rinsing. */
  title: string;
  about: [heading: string, text: string];
  use: [heading: string, text: string];
  ingredients: string;
  delivery: [heading: string, text: string];
}

const shops: Shop[] = [
  {
    lang: 'ru',
    title: 'Сыворотка для лица «Берёза»',
    about: ['Описание', 'Лёгкая сыворотка на каждый день.'],
    use: ['Способ применения', 'Нанесите на чистую кожу утром и вечером. Не смывайте.'],
    ingredients: 'Состав',
    delivery: ['Доставка', 'Два дня по всей стране.'],
  },
  {
    lang: 'uk',
    title: 'Сироватка для обличчя «Береза»',
    about: ['Опис', 'Легка сироватка на щодень.'],
    use: ['Спосіб застосування', 'Нанесіть на чисту шкіру вранці та ввечері. Не змивайте.'],
    ingredients: 'Склад',
    delivery: ['Доставка', 'Два дні по всій країні.'],
  },
  {
    lang: 'el',
    title: 'Ορός προσώπου Σημύδα',
    about: ['Περιγραφή', 'Ελαφρύς ορός για κάθε μέρα.'],
    use: ['Οδηγίες χρήσης', 'Εφαρμόστε σε καθαρό δέρμα πρωί και βράδυ. Μην ξεβγάζετε.'],
    ingredients: 'Συστατικά',
    delivery: ['Αποστολή', 'Δύο ημέρες σε όλη τη χώρα.'],
  },
  {
    lang: 'ar',
    title: 'سيروم الوجه بالبتولا',
    about: ['الوصف', 'سيروم خفيف لكل يوم.'],
    use: ['طريقة الاستخدام', 'يوضع على البشرة النظيفة صباحًا ومساءً. لا يُشطف.'],
    ingredients: 'المكونات',
    delivery: ['الشحن', 'يومان في كل أنحاء البلاد.'],
  },
  {
    lang: 'he',
    title: 'סרום פנים ליבנה',
    about: ['תיאור', 'סרום קליל לכל יום.'],
    use: ['אופן השימוש', 'למרוח על עור נקי בוקר וערב. אין לשטוף.'],
    ingredients: 'רכיבים',
    delivery: ['משלוחים', 'יומיים לכל הארץ.'],
  },
  {
    lang: 'th',
    title: 'เซรั่มบำรุงผิวหน้าเบิร์ช',
    about: ['รายละเอียดสินค้า', 'เซรั่มเนื้อบางเบาสำหรับทุกวัน'],
    use: ['วิธีใช้', 'ทาบนผิวที่สะอาดเช้าและเย็น ไม่ต้องล้างออก'],
    ingredients: 'ส่วนประกอบ',
    delivery: ['การจัดส่ง', 'สองวันทั่วประเทศ'],
  },
  {
    lang: 'vi',
    title: 'Tinh chất dưỡng da Bạch Dương',
    about: ['Mô tả', 'Tinh chất nhẹ dùng mỗi ngày.'],
    use: ['Hướng dẫn sử dụng', 'Thoa lên da sạch sáng và tối. Không cần rửa lại.'],
    ingredients: 'Thành phần',
    delivery: ['Giao hàng', 'Hai ngày trên toàn quốc.'],
  },
  {
    lang: 'id',
    title: 'Serum Wajah Birch',
    about: ['Deskripsi', 'Serum ringan untuk setiap hari.'],
    use: ['Cara pemakaian', 'Oleskan pada kulit bersih pagi dan malam. Tidak perlu dibilas.'],
    ingredients: 'Komposisi',
    delivery: ['Pengiriman', 'Dua hari ke seluruh negeri.'],
  },
  {
    lang: 'zh-TW',
    title: '白樺臉部精華液',
    about: ['商品描述', '每天都能使用的清爽精華液。'],
    use: ['使用方法', '早晚取適量塗抹於乾淨的肌膚，無須沖洗。'],
    ingredients: '全成分',
    delivery: ['運送', '全國兩天到貨。'],
  },
  {
    lang: 'hi',
    title: 'बर्च फेस सीरम',
    about: ['विवरण', 'हर दिन के लिए हल्का सीरम।'],
    use: ['उपयोग की विधि', 'साफ़ त्वचा पर सुबह और शाम लगाएँ। धोने की ज़रूरत नहीं।'],
    ingredients: 'सामग्री',
    delivery: ['डिलीवरी', 'पूरे देश में दो दिन।'],
  },
];

const parts = (shop: Shop, list: string) => [shop.about, shop.use, [shop.ingredients, list], shop.delivery];

const layouts: [string, (shop: Shop, list: string) => string][] = [
  [
    'headings',
    (shop, list) =>
      parts(shop, list)
        .map(([h, text]) => `<h3>${h}</h3><p>${text}</p>`)
        .join(''),
  ],
  [
    'tabs, the buttons apart from the panels',
    (shop, list) => {
      const all = parts(shop, list);
      const buttons = all.map(([h], at) => `<button role="tab" aria-controls="panel-${at}">${h}</button>`);
      const panels = all.map(([, text], at) => `<div role="tabpanel" id="panel-${at}">${text}</div>`);
      return `<div role="tablist">${buttons.join('')}</div>${panels.join('')}`;
    },
  ],
  [
    'bold words with a colon',
    (shop, list) =>
      `<div>${parts(shop, list)
        .map(([h, text]) => `<b>${h}:</b> ${text}<br><br>`)
        .join('')}</div>`,
  ],
  [
    'closed details',
    (shop, list) =>
      parts(shop, list)
        .map(([h, text]) => `<details><summary>${h}</summary>${text}</details>`)
        .join(''),
  ],
];

const inci = 'Aqua, Glycerin, Retinol, Betula Alba Juice, Cetearyl Alcohol, Phenoxyethanol';

const read = (shop: Shop, body: string) =>
  locate(
    Document.parseHTMLUnsafe(
      `<!doctype html><html lang="${shop.lang}"><head><title>${shop.title}</title>
       <script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: shop.title })}</script></head>
       <body><main><h1>${shop.title}</h1>${body}</main></body></html>`,
    ),
    'https://shop.example/birch',
    [],
  );

describe.each(shops)('a shop in $lang', (shop) => {
  test.each(layouts)('%s: exactly the list is found, and judged', (_, layout) => {
    const located = read(shop, layout(shop, inci));
    expect(located.lists.map(({ text }) => text)).toEqual([inci]);
    const report = judge(toProduct(located));
    expect(report.verdict).toBe('works');
    expect(report.findings.map(({ topic }) => topic)).toEqual(['retinoid']);
    expect(report.lists[0]?.names).toHaveLength(6);
  });

  test('a section that only refers to the packaging is no list', () => {
    const located = read(shop, layouts[0]?.[1](shop, shop.delivery[1]) ?? '');
    expect(located.lists).toEqual([]);
  });
});
