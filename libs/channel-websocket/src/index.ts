export { websocketChannel } from './websocket-channel.ts';
export type { MakeSession, SocketHandshake, WebsocketChannel } from './websocket-channel.ts';
export { PROTOCOLS } from './codec.ts';
export { BUFFERED_BYTES_MAX } from './outgoing.ts';
