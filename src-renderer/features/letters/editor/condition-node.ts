import type { Condition } from '@shared/features/letters/conditions'
import { letterPages } from '@shared/texts/de/letter-pages'
import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { ConditionView } from './ConditionView'
import styles from './nodes.module.css'
import { storedIn } from './stored-in'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    condition: { insertCondition: (condition: Condition) => ReturnType }
  }
}

/** A part of the letter that only those get of whom a condition holds, and what the others get. */
export const ConditionNode = Node.create({
  name: 'condition',
  group: 'block',
  content: 'then else?',
  defining: true,
  isolating: true,
  selectable: true,
  addAttributes: () => ({
    ...storedIn('field', 'points'),
    ...storedIn('comparison', 'atLeast'),
    ...storedIn('value', 500),
  }),
  parseHTML: () => [{ tag: 'div[data-condition]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-condition': '' }, 0],
  addNodeView: () => ReactNodeViewRenderer(ConditionView),
  addCommands() {
    return {
      insertCondition:
        (condition) =>
        ({ commands }) =>
          commands.insertContent([
            {
              type: this.name,
              attrs: condition,
              content: [{ type: 'then', content: [{ type: 'paragraph' }] }],
            },
            { type: 'paragraph' },
          ]),
    }
  },
})

export const ThenNode = Node.create({
  name: 'then',
  content: 'block+',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'div[data-branch=then]' }],
  renderHTML: () => ['div', { 'data-branch': 'then' }, 0],
})

export const ElseNode = Node.create({
  name: 'else',
  content: 'block+',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'div[data-branch=else]', contentElement: 'div' }],
  renderHTML: () => [
    'div',
    { 'data-branch': 'else' },
    ['span', { class: styles.else ?? '', contenteditable: 'false' }, letterPages.editor.condition.else],
    ['div', {}, 0],
  ],
})
