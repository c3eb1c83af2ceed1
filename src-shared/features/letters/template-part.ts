import type { Condition } from './conditions'

/** A part of a template as the catalogue words it: a text with `{{Feld}}`, or what depends on a condition. */
export type TemplatePart = string | { when: Condition; text: string; otherwise?: string }
