/** Every word of the shop. */
export interface ShopWords {
  readonly skip: string;
  readonly brand: string;
  readonly nav: string;
  readonly teas: string;
  readonly delivery: string;
  readonly theme: string;
  readonly otherLanguage: string;
  readonly hintTitle: string;
  readonly hintText: string;
  readonly hintLabel: string;
  readonly hintButton: string;
  readonly heroTitle: string;
  readonly heroText: string;
  readonly heroButton: string;
  readonly heroPicture: string;
  readonly deliveryText: string;
  readonly ask: string;
  readonly askAbout: string;
  readonly footer: string;
}

export const en: ShopWords = {
  skip: 'Skip to the teas',
  brand: 'Lantern & Leaf',
  nav: 'Shop',
  teas: 'Teas',
  delivery: 'Delivery',
  theme: 'Dark colours',
  otherLanguage: '中文',
  hintTitle: 'This page has no inbox yet',
  hintText:
    'Sign in to the inbox, open Settings, then Inboxes, and copy the id of your website inbox. The chat appears here.',
  hintLabel: 'Inbox id',
  hintButton: 'Show the chat',
  heroTitle: 'Tea from small gardens, packed the day you order',
  heroText:
    'Four harvests from growers we visit every spring. Questions about brewing or an order? Write to us in the corner.',
  heroButton: 'See the teas',
  heroPicture: 'A steaming cup in front of hills at sunrise',
  deliveryText:
    'Orders before 15:00 leave on the same day. Delivery takes two to four days and is free above 40 euros.',
  ask: 'Ask about an order',
  askAbout: 'Ask about this tea',
  footer: 'A made-up shop that shows the chat widget. Nothing here can be bought.',
};

export const zh: ShopWords = {
  skip: '跳到茶品',
  brand: '灯与茶',
  nav: '商店',
  teas: '茶品',
  delivery: '配送',
  theme: '深色',
  otherLanguage: 'English',
  hintTitle: '这个页面还没有关联收件箱',
  hintText: '请登录收件箱，打开“设置”中的“收件箱”，复制网站收件箱的编号，聊天窗口就会出现在这里。',
  hintLabel: '收件箱编号',
  hintButton: '显示聊天窗口',
  heroTitle: '来自小茶园，下单当天包装',
  heroText: '四款春茶，每年春天我们都会亲自拜访茶农。关于冲泡或订单有疑问？请点击右下角与我们联系。',
  heroButton: '查看茶品',
  heroPicture: '日出山前，一杯热茶',
  deliveryText: '15:00 前下单当天发货，二至四天送达，满 300 元包邮。',
  ask: '咨询订单',
  askAbout: '咨询这款茶',
  footer: '这是用来展示聊天组件的虚构商店，商品不出售。',
};
