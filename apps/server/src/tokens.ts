import type { Addresses, Core, Conversations, Cursors, Live, Membership } from '@verbatim/edge';
import type { RestHandler } from '@verbatim/channel-rest';
import type { WebsocketChannel } from '@verbatim/channel-websocket';
import { token } from './bind.ts';
import type { Embedded } from './embedded.ts';
import type { Routing } from './routing.ts';

export const EMBEDDED = token<Embedded>('the embedded engine');
export const ROUTING = token<Routing>('who gets what, and who is there');
export const ADDRESSES = token<Addresses>('where somebody is');
export const CORE = token<Core>('what the edge stands on');
export const IDENTITY = token<Membership>('who may speak');
export const CURSORS = token<Cursors>('signer of cursors');
export const CONVERSATIONS = token<Conversations>('conversations');
export const LIVE = token<Live>('live subscriptions');
export const WEBSOCKET = token<WebsocketChannel>('WebSocket channel');
export const REST = token<RestHandler>('REST API');
