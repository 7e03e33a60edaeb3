/** 客服手边的内容，以及与之对话的人。 */
export const zhPeople = {
  canned: {
    label: '快捷回复',
    loading: '正在加载快捷回复…',
    failed: '快捷回复加载失败。',
    noneFound: '没有快捷指令或内容与之匹配的快捷回复。',
    gap: '这里没有 {{place}} 的内容。请填写后再发送。',
    lead: '客服随手可用的文本：在输入框中输入斜杠即可查找。',
    add: '新建快捷回复',
    none: '还没有快捷回复。',
    edit: '编辑 /{{shortcut}}',
    delete: '删除 /{{shortcut}}',
    deleteAsk: '删除 /{{shortcut}}？已经发出的内容不受影响。',
    shortcut: '快捷指令',
    shortcutHint: '一个词：文字、数字、- 和 _，在斜杠之后输入。',
    text: '内容',
    textHint: '自动填写：{{places}}',
    team: '仅用于该客服组的会话',
    everyTeam: '所有客服组',
    inbox: '仅用于该收件箱的会话',
    everyInbox: '所有收件箱',
  },
};
