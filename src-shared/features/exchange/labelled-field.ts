import type { Target } from './targets'

/**
 * A value of a vCard or LDIF entry under the words for its kind, with the proposal where it goes. Values of one group
 * belong together: the parts of an address, a phone number and its label.
 */
export type LabelledField = { header: string; target: Target; value: string; group?: string }
