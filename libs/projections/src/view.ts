export type { Placed, View } from '@verbatim/engine';
