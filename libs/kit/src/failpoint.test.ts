import { afterEach, describe, expect, it } from 'vitest';
import { failpoint, setFailpoints } from './failpoint.ts';

describe('failpoints', () => {
  let kills = 0;
  const set = (spec: string): void => setFailpoints(spec, () => kills++);
  afterEach(() => {
    set('');
    kills = 0;
  });

  it('do nothing unless they are asked for', () => {
    failpoint('gw.after_parse');
    set('proj.mid_batch=kill');
    failpoint('gw.after_parse');
    expect(kills).toBe(0);
  });

  it('kill at the hit that was named, and only then', () => {
    set('gw.after_parse=kill@3, proj.mid_batch=kill');
    for (const after of [0, 0, 1, 1]) {
      failpoint('gw.after_parse');
      expect(kills).toBe(after);
    }
    failpoint('proj.mid_batch');
    expect(kills).toBe(2);
  });

  it.each(['gw.nowhere=kill', 'gw.after_parse', 'gw.after_parse=kill@0', 'gw.after_parse=sleep@1'])(
    'refuse %s',
    (spec) => {
      expect(() => set(spec)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
    },
  );
});
