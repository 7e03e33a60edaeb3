export interface DemoDialogue {
  readonly name: string;
  readonly isResolved: boolean;
  readonly turns: readonly { readonly from: 'customer' | 'agent' | 'note'; readonly text: string }[];
}

export const OWNER = { name: 'Robin Hale', email: 'robin@lantern.example', password: 'lantern-demo-2026' };
export const AGENTS = [
  { name: '梅雪', email: 'mei@lantern.example', password: 'lantern-demo-2026' },
  { name: 'Tomás Rey', email: 'tomas@lantern.example', password: 'lantern-demo-2026' },
];

/** Our own writing: what a small tea shop hears on a morning. */
export const DIALOGUES: readonly DemoDialogue[] = [
  {
    name: 'Ana Ruiz',
    isResolved: false,
    turns: [
      { from: 'customer', text: 'Hello, my order A-113 never came. It should have been here on Friday.' },
      { from: 'agent', text: 'Good morning Ana, let me look, one moment.' },
      { from: 'note', text: 'The courier has it as "returned to sender". Refund or resend is allowed.' },
      {
        from: 'agent',
        text: 'The courier could not find your door and sent it back. Shall I send it again today, or would you rather have your money back?',
      },
      { from: 'customer', text: 'Please send it again. The bell says "Ruiz-Keller", maybe that is why.' },
    ],
  },
  {
    name: '王伟',
    isResolved: false,
    turns: [
      { from: 'customer', text: '你好，请问龙井是今年的新茶吗？' },
      { from: 'agent', text: '您好！是的，今年四月采摘的明前龙井，到货后冷藏保存。' },
      { from: 'customer', text: '太好了。买两罐可以包邮吗？' },
    ],
  },
  {
    name: 'Jonas',
    isResolved: true,
    turns: [
      { from: 'customer', text: 'Is the oolong gift box suitable for someone who does not like smoky tea?' },
      {
        from: 'agent',
        text: 'Yes, all three in that box are lightly oxidised and floral. The smoky one is Lapsang, and it is not in there.',
      },
      { from: 'customer', text: 'Perfect, thank you!' },
    ],
  },
  {
    name: '李娜',
    isResolved: false,
    turns: [{ from: 'customer', text: '我的快递显示已签收，但是我没有收到，可以帮我查一下吗？订单号 A-127。' }],
  },
  {
    name: 'Priya',
    isResolved: false,
    turns: [
      { from: 'customer', text: 'Can I change the delivery address of an order that is already paid?' },
      { from: 'customer', text: 'It is A-131, I moved last week.' },
    ],
  },
];
