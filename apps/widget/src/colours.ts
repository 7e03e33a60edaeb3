export type Rgb = readonly [red: number, green: number, blue: number];

export const WHITE: Rgb = [255, 255, 255];
export const BLACK: Rgb = [0, 0, 0];
export const TEXT_CONTRAST_MIN = 4.5;

/** Reads `#rgb` or `#rrggbb`; anything else is null and the default stays. */
export function parseHex(value: string | undefined): Rgb | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value ?? '')?.[1];
  if (hex === undefined) return null;
  const wide = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
  const all = parseInt(wide, 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
}

/** White where it reads well, else black: one of them always reaches 4.5 to 1. */
export const inkOn = (ground: Rgb): Rgb => (contrast(ground, WHITE) >= TEXT_CONTRAST_MIN ? WHITE : BLACK);

/** The colour itself where it is legible, else as little closer to black or white as it takes. */
export function legible(colour: Rgb, contrastOf: (colour: Rgb) => number, towards: Rgb): Rgb {
  for (let part = 0; part < 1; part += 0.04) {
    const mixed = mix(colour, towards, part);
    if (contrastOf(mixed) >= TEXT_CONTRAST_MIN) return mixed;
  }
  return towards;
}

/** WCAG 2: from 1 (the same) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export const mix = (colour: Rgb, towards: Rgb, part: number): Rgb => [
  Math.round(colour[0] + (towards[0] - colour[0]) * part),
  Math.round(colour[1] + (towards[1] - colour[1]) * part),
  Math.round(colour[2] + (towards[2] - colour[2]) * part),
];

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((byte) => {
    const part = byte / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
