import { type FieldKey, letterFields } from '@shared/features/letters/fields'
import { Node } from '@tiptap/core'
import styles from './nodes.module.css'

const labels = new Map<string, string>(letterFields.map(({ key, label }) => [key, label]))

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    field: { insertField: (key: FieldKey) => ReturnType }
  }
}

/** A field as a chip: one piece that is there or not, never half. */
export const FieldNode = Node.create({
  name: 'field',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    key: { parseHTML: (element) => element.getAttribute('data-field') },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-field]',
      getAttrs: (element) => labels.has(element.getAttribute('data-field') ?? '') && null,
    },
  ],
  renderHTML: ({ node }) => [
    'span',
    { 'data-field': String(node.attrs['key']), class: styles.chip ?? '' },
    labels.get(String(node.attrs['key'])) ?? '',
  ],
  renderText: ({ node }) => `{{${labels.get(String(node.attrs['key']))}}}`,
  addCommands() {
    return {
      insertField:
        (key) =>
        ({ commands }) =>
          commands.insertContent({ type: this.name, attrs: { key } }),
    }
  },
})
