import type { Offsets } from '@verbatim/ports';

const RADIX = 36;

/** Offsets of all partitions as a short text: `1z,0,a3`. */
export const packOffsets = (offsets: Offsets): string => offsets.map((offset) => offset.toString(RADIX)).join(',');

export const unpackOffsets = (text: string): Offsets => text.split(',').map((part) => Number.parseInt(part, RADIX));
