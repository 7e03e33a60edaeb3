import { describe, expect, it } from 'vitest';
import { ofGroups } from './doctor-servers.ts';

describe('what the doctor says of the brokers’ own topic of groups', () => {
  it('is nothing before anybody was in a group', () => {
    expect(ofGroups(null, 3)).toEqual([]);
  });

  it('is well with as many copies as the log has', () => {
    expect(ofGroups(3, 3)).toMatchObject([{ is: 'ok' }]);
    expect(ofGroups(1, 1)).toMatchObject([{ is: 'ok' }]);
  });

  it('is a warning with fewer, and what to change', () => {
    const says = expect.stringContaining('offsets.topic.replication.factor=3') as string;
    expect(ofGroups(1, 3)).toMatchObject([{ is: 'warning', says }]);
  });
});
