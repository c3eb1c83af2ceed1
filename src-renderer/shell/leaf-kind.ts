import type { Outputs } from '@renderer/rpc/client'
import type { Field } from '@shared/features/fields/definitions'
import type { Leaf } from '@shared/features/selections/leaves'
import type { Staff } from '@shared/features/staff/contract'
import type { leaves as texts } from '@shared/texts/de/leaves'
import type { ComponentType } from 'react'

/** What conditions speak of by an id: own fields, archived ones too, the staff, kinds, and saved selections. */
export type Known = {
  fields: readonly Field[]
  staff: readonly Pick<Staff, 'id' | 'name'>[]
  names: Outputs['selections']['names']
  saved: Outputs['selections']['list']['saved']
}

export type Option = { value: string | number | boolean | null | object; label: string }
type Keys<L> = Exclude<keyof L, 'type'> & string

/** One field of a condition: which of its parts, and how it is asked for. */
export type LeafField<L> =
  | { as: 'choice'; key: Keys<L>; label: string; options: (known: Known) => Option[] }
  /** An empty text is kept only where `optional`. */
  | {
      as: 'text'
      key: Keys<L>
      label: string
      limit: number
      optional?: boolean
      placeholder?: string
      when?: (leaf: L) => boolean
    }
  /** A whole number that must be there. */
  | { as: 'number'; key: Keys<L>; label: string; most: number }
  /** From … to …, either end open; of `cents` in euros. */
  | { as: 'range'; unit: string; cents?: boolean; from?: Keys<L>; to?: Keys<L>; when?: (leaf: L) => boolean }
  /** `any`: what it is called when it stands for no period. */
  | { as: 'period'; key: Keys<L>; any?: string }

/** A kind of condition as the builder offers it. */
export type LeafUi<L extends Leaf> = {
  topic: keyof typeof texts.topics
  /** How it begins, each on offer under its own words; none: it cannot be added here, only kept. */
  starts: (known: Known) => { leaf: L; label?: string }[]
  fields: LeafField<L>[]
  /** What is to be known beside the fields. */
  Note?: ComponentType<{ leaf: L }>
  /** Asks in its own way instead. */
  Form?: ComponentType<{ leaf: L; onChange: (leaf: L) => void }>
}
