import kafkajs from 'kafkajs';
import Connection from 'kafkajs/src/network/connection.js';

/**
 * kafkajs goes on asking over a connection on which an answer did not come in time. A broker that can be heard again answers
 * first what nobody waits for any more, in turn: a reader that asked every twenty seconds for minutes stands still for as
 * many times half a second. Here such a connection is closed, as brokers' own clients do, and the next request opens another.
 */
export function leaveTheMute(): void {
  const { prototype } = Connection;
  const { send } = prototype;
  if (leaving.has(send)) return;
  const sendOrLeave: typeof send = async function (this: Connection, request) {
    try {
      return await send.call(this, request);
    } catch (error) {
      if (error instanceof kafkajs.KafkaJSRequestTimeoutError) this.socket?.destroy(error);
      throw error;
    }
  };
  leaving.add(sendOrLeave);
  prototype.send = sendOrLeave;
}

const leaving = new WeakSet<object>();
