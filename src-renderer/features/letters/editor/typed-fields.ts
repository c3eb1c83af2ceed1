import { fieldPattern, keyOf, unknownFields } from '@shared/features/letters/field-names'
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { mendField } from '../suggest-field'
import styles from './nodes.module.css'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    typedFields: {
      /** Puts the field that was most likely meant in the place of what does not exist. */
      mendField: (unknown: string) => ReturnType
    }
  }
}

/** `{{Vorname}}`, however it came into the text, becomes a chip; what stands in braces and is no field is marked. */
export const TypedFields = Extension.create({
  name: 'typedFields',
  addCommands: () => ({
    mendField:
      (unknown) =>
      ({ tr, state, dispatch }) => {
        const places = textsIn(state.doc).toReversed()
        for (const { node, at } of places) {
          const mended = mendField(node.text ?? '', unknown)
          if (mended && mended.text !== node.text)
            tr.replaceWith(at, at + node.nodeSize, state.schema.text(mended.text, node.marks))
        }
        dispatch?.(tr)
        return tr.docChanged
      },
  }),
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (changes, _before, state) =>
        changes.some(({ docChanged }) => docChanged) ? withChips(state) : null,
      props: {
        decorations: (state) => DecorationSet.create(state.doc, unknownPlaces(state)),
      },
    }),
  ],
})

type Place = { node: Node; at: number }

function textsIn(doc: Node): Place[] {
  const found: Place[] = []
  doc.descendants((node, at) => {
    if (node.isText) found.push({ node, at })
  })
  return found
}

function withChips(state: EditorState): Transaction | null {
  const { tr, schema } = state
  for (const { node, at } of textsIn(state.doc).toReversed())
    for (const match of [...(node.text ?? '').matchAll(fieldPattern)].toReversed()) {
      const key = keyOf(match[1] ?? '')
      const from = at + match.index
      if (key)
        tr.replaceWith(from, from + match[0].length, schema.node('field', { key }, undefined, node.marks))
    }
  return tr.docChanged ? tr : null
}

/** Whole names in braces at once; braces that are left open only where nobody is writing. */
function unknownPlaces({ doc, selection }: EditorState): Decoration[] {
  return textsIn(doc).flatMap(({ node, at }) => {
    const text = node.text ?? ''
    return unknownFields(text).flatMap((name) =>
      placesOf(text, name).flatMap(({ from, to }) => {
        const open = !/^\{\{.*\}\}$/.test(text.slice(from, to))
        const written = selection.from >= at + from && selection.from <= at + to
        return open && written ? [] : [Decoration.inline(at + from, at + to, { class: styles.unknown ?? '' })]
      }),
    )
  })
}

function placesOf(text: string, name: string): { from: number; to: number }[] {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
  const pattern = /[{}]/.test(name) ? literal : `\\{\\{\\s*${literal}\\s*\\}\\}`
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: match }) => ({
    from: index,
    to: index + match.length,
  }))
}
