import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

/**
 * kafkajs looks for requests that wait on each connection once a millisecond for ever: the time until a throttle ends, which
 * is long past where there was none, becomes the shortest timer there is, which sets itself again. Here it looks only while
 * something waits: nothing else needs a timer, and each answer lets the next request go.
 */
export function calm(): void {
  const { prototype } = RequestQueue;
  const schedule = prototype.scheduleCheckPendingRequests;
  if (calmed.has(schedule)) return;
  const calmly = function (this: RequestQueue): void {
    if (this.pending.length > 0) schedule.call(this);
  };
  calmed.add(calmly);
  prototype.scheduleCheckPendingRequests = calmly;
}

const calmed = new WeakSet<object>();
