import type { enRouting } from './en-routing.ts';
import type { Translated } from './translated.ts';

/** 分配相关的文字：看板、待接受、排队位置与原因。 */
export const zhRouting: Translated<typeof enRouting> = {
  board: {
    waiting: '排队中',
    longest: '最长等待',
    serviceLevel: '服务水平',
    serviceLevelHint: '{{seconds}} 秒内，最近 {{minutes}} 分钟',
    offered: '待接受',
    accepting: '可接待',
    acceptingHint_other: '{{count}} 人在线',
    open: '处理中',
    openHint: '可容纳 {{room}} 个',
    warn: '请留意',
    danger: '需要立即处理',
    lastHour: '最近一小时的{{name}}',
    agents: '客服',
    agent: '客服',
    load: '接待量',
    loadHint: '处理中 {{load}}，待接受 {{offered}}，上限 {{capacity}}',
    since: '持续时间',
    notAccepting: '不接收新会话',
    breaker: '无响应',
    breakerHint: '其页面没有响应，恢复前不会分配会话。',
    queue: '排队中，等待最久的在前',
    of: '{{name}} 处理中的会话',
    hasNone: '没有处理中的会话。',
    live: '实时 · {{time}}',
    stale: '截至 {{time}}',
    failed: '看板加载失败。',
  },
  offer: {
    label: '等待您接受',
    left: '还剩 {{seconds}} 秒',
    accept: '接受',
    decline: '转给他人',
    unknown: '有一个会话等待您处理。',
  },
  queue: {
    place: '排队第 {{position}} 位，共 {{waiting}} 个',
  },
};
