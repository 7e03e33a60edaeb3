/** The same shape in a language of one plural form, which has no `_one` keys. */
export type Translated<Shape> = {
  [Key in keyof Shape as Key extends `${string}_one` ? never : Key]: Shape[Key] extends string
    ? string
    : Translated<Shape[Key]>;
};
