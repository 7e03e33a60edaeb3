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
  readonly place: string;
  readonly reopened: string;
  readonly resolved: string;
  readonly typing: string;
  readonly name: string;
  readonly email: string;
  readonly start: string;
  readonly optional: string;
}

/** `{name}` in a sentence becomes the value called name. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
