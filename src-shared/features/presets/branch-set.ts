import type { KindIcon } from '@shared/features/entries/kind-icon'

/** A field as a ready set brings it along. */
export type PresetField = { name: string; sensitive?: { legalBasis: string } } & (
  | { type: 'text' | 'date' | 'yesNo' }
  | { type: 'number'; unit?: string }
  | { type: 'choice' | 'choices'; options: readonly string[] }
)

/** `key` tells for good what a part was made from, whatever the shop calls it later; sets may share parts. */
type Part = { key: string; name: string; fields: readonly PresetField[] }
export type PresetEntryKind = Part & { icon: KindIcon; warning?: true }
export type PresetThingKind = Part & { icon: KindIcon; serialLabel: string }
export type PresetGroup = Part

/** What a branch writes on its cards beyond names and addresses. */
export type BranchSet = {
  /** Kinds of dated entries. */
  entryKinds?: readonly PresetEntryKind[]
  /** Kinds of things that its customers own. */
  thingKinds?: readonly PresetThingKind[]
  /** Groups of own fields on the card itself. */
  cardGroups?: readonly PresetGroup[]
}
