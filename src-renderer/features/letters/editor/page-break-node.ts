import { letterPages } from '@shared/texts/de/letter-pages'
import { Node } from '@tiptap/core'
import styles from './nodes.module.css'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    pageBreak: { insertPageBreak: () => ReturnType }
  }
}

/** Where a new page begins; Strg+Enter, as in other programs. */
export const PageBreakNode = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  priority: 200,
  parseHTML: () => [{ tag: 'div[data-page-break]' }],
  renderHTML: () => [
    'div',
    { 'data-page-break': '', class: styles.pageBreak ?? '' },
    ['span', {}, letterPages.editor.pageBreak],
  ],
  addCommands() {
    return {
      insertPageBreak:
        () =>
        ({ commands }) =>
          commands.insertContent([{ type: this.name }, { type: 'paragraph' }]),
    }
  },
  addKeyboardShortcuts() {
    return { 'Mod-Enter': () => this.editor.commands.insertPageBreak() }
  },
})
