export interface Tea {
  readonly id: string;
  readonly colour: string;
  readonly price: { readonly en: number; readonly zh: number };
  readonly name: { readonly en: string; readonly zh: string };
  readonly note: { readonly en: string; readonly zh: string };
}

export const TEAS: readonly Tea[] = [
  {
    id: 'longjing',
    colour: '#7f9a4a',
    price: { en: 24, zh: 188 },
    name: { en: 'Longjing', zh: '明前龙井' },
    note: { en: 'Green, chestnut and fresh grass', zh: '绿茶，栗香，鲜爽' },
  },
  {
    id: 'tieguanyin',
    colour: '#5b8a72',
    price: { en: 19, zh: 148 },
    name: { en: 'Tieguanyin', zh: '铁观音' },
    note: { en: 'Oolong, orchid and cream', zh: '乌龙茶，兰花香，醇厚' },
  },
  {
    id: 'dianhong',
    colour: '#b5683a',
    price: { en: 16, zh: 128 },
    name: { en: 'Dianhong', zh: '滇红' },
    note: { en: 'Black, honey and cocoa', zh: '红茶，蜜香，可可香' },
  },
  {
    id: 'baihao',
    colour: '#b39a63',
    price: { en: 28, zh: 218 },
    name: { en: 'Silver Needle', zh: '白毫银针' },
    note: { en: 'White, melon and hay', zh: '白茶，瓜香，清甜' },
  },
];
