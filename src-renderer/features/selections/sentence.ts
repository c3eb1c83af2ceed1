import { fieldConditionWords } from '@renderer/features/fields'
import type { Known } from '@renderer/shell/leaf-kind'
import type { Leaf } from '@shared/features/selections/leaves'
import type { Selection } from '@shared/features/selections/selection'
import { texts } from '@shared/texts'
import type { LeafNames } from '@shared/texts/de/leaves'

/** A whole selection as one sentence: „Kunden, die Stammkunde sind und die nicht in Köln wohnen“. */
export function sentenceOf(selection: Selection, known: Known): string {
  const t = texts().selectionPages
  return selection.type === 'all' ? t.all : t.sentence(phrase(selection, known, false))
}

/** „die in Köln wohnen“, „die nicht in Köln wohnen“. */
export function clauseOf(leaf: Leaf, negated: boolean, known: Known): string {
  const { leaves, selectionPages: t } = texts()
  const say = leaves.clauses[leaf.type] as (leaf: Leaf, names: LeafNames) => string
  return [t.who, ...(negated ? [t.not] : []), say(leaf, namesOf(known))].join(' ')
}

function phrase(selection: Selection, known: Known, inner: boolean): string {
  const t = texts().selectionPages
  const bracketed = (words: string) => (inner ? t.inBrackets(words) : words)
  const each = (parts: Selection[]) => parts.map((part) => phrase(part, known, true))
  switch (selection.type) {
    case 'and':
    case 'or': {
      const [only] = selection.of
      if (selection.of.length === 1 && only) return phrase(only, known, inner)
      return bracketed(each(selection.of).join(selection.type === 'and' ? t.and : t.or))
    }
    case 'not': {
      const { of } = selection
      if (of.type === 'or') return bracketed(t.noneOf(each(of.of).join('; ')))
      if (of.type === 'and') return bracketed(t.notAllOf(each(of.of).join('; ')))
      return of.type === 'not' ? phrase(of.of, known, inner) : clauseOf(of, true, known)
    }
    default:
      return clauseOf(selection, false, known)
  }
}

function namesOf({ fields, staff, names, saved }: Known): LeafNames {
  const named = (list: readonly { id: number; name: string }[], id: number) =>
    list.find((one) => one.id === id)?.name ?? '…'
  return {
    field: (leaf) => fieldConditionWords(leaf, fields),
    staff: (id) => named(staff, id),
    thingKind: (id) => named(names.thingKinds, id),
    newsletter: (id) => named(names.newsletters, id),
    campaign: (id) => named(names.campaigns, id),
    saved: (id) => named(saved, id),
    relation(id, forward) {
      const kind = names.relationKinds.find((one) => one.id === id)
      return (forward === false ? kind?.backward : kind?.forward) || '…'
    },
  }
}
