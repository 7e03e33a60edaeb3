import { zhInbox } from './zh-inbox.ts';
import { zhPages } from './zh-pages.ts';
import { zhPeople } from './zh-people.ts';
import { zhRouting } from './zh-routing.ts';

/** 人们读到的每一个词。 */
export const zh = { ...zhInbox, ...zhPages, ...zhPeople, ...zhRouting };
