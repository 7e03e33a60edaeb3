import { describe, expect, it } from 'vitest';
import { BLACK, contrast, inkOn, legible, mix, parseHex, type Rgb, WHITE } from './colours.ts';

const every: readonly Rgb[] = [0, 51, 102, 153, 204, 255].flatMap((red, _, steps) =>
  steps.flatMap((green) => steps.map((blue): Rgb => [red, green, blue])),
);

describe('colours of a site', () => {
  it('are read as they are written, or not at all', () => {
    expect(parseHex('#fa0')).toEqual([255, 170, 0]);
    expect(parseHex('#2f6b4f')).toEqual([47, 107, 79]);
    expect(['red', '#12', '#12345g', '', undefined].map(parseHex)).toEqual([null, null, null, null, null]);
  });

  it('get a legible ink, whichever they are', () => {
    for (const ground of every) expect(contrast(ground, inkOn(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('become legible text on the soft ground, light and dark', () => {
    for (const accent of every) {
      const light = mix(WHITE, accent, 0.12);
      const dark = mix([27, 29, 35], accent, 0.3);
      expect(
        contrast(
          legible(accent, (colour) => contrast(colour, light), BLACK),
          light,
        ),
      ).toBeGreaterThanOrEqual(4.5);
      expect(
        contrast(
          legible(accent, (colour) => contrast(colour, dark), WHITE),
          dark,
        ),
      ).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are left alone where they are legible already', () => {
    expect(legible([0, 0, 128], (colour) => contrast(colour, WHITE), BLACK)).toEqual([0, 0, 128]);
  });
});
