/** An empty field is as if it had never been said. */
export const numberIn = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));
