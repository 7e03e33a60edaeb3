/** Every word of the panel. `{…}` is filled in when it is shown. */
export interface Words {
  readonly title: string;
  readonly greeting: string;
  readonly replyTime: string;
  readonly messages: string;
  readonly write: string;
  readonly send: string;
  readonly close: string;
  readonly menu: string;
  readonly transcript: string;
  readonly endChat: string;
  readonly endQuestion: string;
  readonly end: string;
  readonly keep: string;
  readonly ended: string;
  readonly newChat: string;
  readonly earlier: string;
  readonly newest: string;
  readonly reconnecting: string;
  readonly unavailable: string;
  readonly tryAgain: string;
  readonly waiting: string;
  readonly accepted: string;
  readonly delivered: string;
  readonly read: string;
  readonly notSent: string;
  readonly retry: string;
  readonly discard: string;
  readonly deleted: string;
  readonly edited: string;
  readonly tooLong: string;
  readonly you: string;
  readonly agent: string;
  readonly assistant: string;
  readonly assigned: string;
  readonly handoff: string;
  readonly queued: string;
  readonly reopened: string;
  readonly resolved: string;
  readonly typing: string;
  readonly name: string;
  readonly email: string;
  readonly start: string;
  readonly optional: string;
}

export const en: Words = {
  title: 'Chat with us',
  greeting: 'Hello. How can we help?',
  replyTime: 'Usually replies within {time}',
  messages: 'Messages',
  write: 'Write a message',
  send: 'Send',
  close: 'Close chat',
  menu: 'More',
  transcript: 'Download transcript',
  endChat: 'End chat',
  endQuestion: 'End this chat?',
  end: 'End',
  keep: 'Keep chatting',
  ended: 'You ended this chat.',
  newChat: 'Start a new chat',
  earlier: 'Show earlier messages',
  newest: 'New messages',
  reconnecting: 'Reconnecting… what you write is kept',
  unavailable: 'Chat is unavailable ({code})',
  tryAgain: 'Try again',
  waiting: 'Not sent yet',
  accepted: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  notSent: 'Not sent ({code})',
  retry: 'Retry',
  discard: 'Discard',
  deleted: 'Message deleted',
  edited: 'edited',
  tooLong: 'Too long: {count} of {limit} characters',
  you: 'You',
  agent: 'Support',
  assistant: 'Assistant',
  assigned: '{name} has joined',
  handoff: 'A person will take over',
  queued: 'You are in the queue',
  reopened: 'The chat is open again',
  resolved: 'Marked as resolved. Write again to reopen it',
  typing: '{name} is typing',
  name: 'Name',
  email: 'E-mail',
  start: 'Start chat',
  optional: 'optional',
};

export const zh: Words = {
  title: '在线客服',
  greeting: '您好，请问有什么可以帮您？',
  replyTime: '通常 {time}内回复',
  messages: '消息',
  write: '请输入消息',
  send: '发送',
  close: '关闭会话窗口',
  menu: '更多',
  transcript: '下载聊天记录',
  endChat: '结束会话',
  endQuestion: '要结束本次会话吗？',
  end: '结束',
  keep: '继续会话',
  ended: '您已结束本次会话。',
  newChat: '开始新会话',
  earlier: '查看更早的消息',
  newest: '有新消息',
  reconnecting: '正在重新连接…您输入的内容不会丢失',
  unavailable: '暂时无法使用在线客服（{code}）',
  tryAgain: '重试',
  waiting: '尚未发送',
  accepted: '已发送',
  delivered: '已送达',
  read: '已读',
  notSent: '未发送（{code}）',
  retry: '重试',
  discard: '放弃',
  deleted: '消息已删除',
  edited: '已编辑',
  tooLong: '内容过长：{count}/{limit} 字',
  you: '我',
  agent: '客服',
  assistant: '智能助手',
  assigned: '{name}已加入会话',
  handoff: '正在为您转接人工客服',
  queued: '正在排队，请稍候',
  reopened: '会话已重新打开',
  resolved: '会话已解决，再次发送消息即可重新打开',
  typing: '{name}正在输入',
  name: '姓名',
  email: '邮箱',
  start: '开始会话',
  optional: '选填',
};

/** `{name}` in a sentence becomes the value called name. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
