import { type FieldKey, letterFields } from '@shared/features/letters/fields'
import { plainLetters } from '@shared/kernel/latin'
import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { ReactRenderer } from '@tiptap/react'
import Suggestion from '@tiptap/suggestion'
import styles from './editor.module.css'
import { FieldList, type FieldListHandle } from './FieldList'

type Offered = (typeof letterFields)[number]

/** What opens the list of fields: braces anywhere, an @ where a word begins (so not within an e-mail address). */
const openers = [
  { char: '{{', allowedPrefixes: null },
  { char: '@', allowedPrefixes: [' ', '('] },
]

/** Fields by their names while one writes: `{{pu` offers „Punktestand“; arrows choose, Enter puts it in. */
export const FieldSuggestion = Extension.create({
  name: 'fieldSuggestion',
  addProseMirrorPlugins() {
    return openers.map(({ char, allowedPrefixes }) =>
      Suggestion<Offered, { key: FieldKey }>({
        editor: this.editor,
        pluginKey: new PluginKey(`fields${char}`),
        char,
        allowedPrefixes,
        allowSpaces: true,
        floatingUi: { strategy: 'fixed' },
        items: ({ query }) => offered(query),
        command: ({ editor, range, props: { key } }) => {
          editor.chain().focus().deleteRange(range).insertField(key).run()
        },
        render: createList,
      }),
    )
  },
})

/** Those whose name, or a word of it, begins so. */
function offered(query: string): Offered[] {
  const typed = plainLetters(query).trim()
  return letterFields.filter(({ label }) => {
    const name = plainLetters(label)
    return name.startsWith(typed) || name.split(' ').some((word) => word.startsWith(typed))
  })
}

function createList() {
  let list: ReactRenderer<FieldListHandle> | undefined
  let unmount: (() => void) | undefined
  return {
    onStart: (props: SuggestionProps) => {
      list = new ReactRenderer(FieldList, { editor: props.editor, props: { ...props } })
      if (styles.popup) list.element.classList.add(styles.popup)
      unmount = props.mount(list.element)
    },
    onUpdate: (props: SuggestionProps) => list?.updateProps({ ...props }),
    onKeyDown: ({ event }: { event: KeyboardEvent }) => list?.ref?.onKeyDown(event) ?? false,
    onExit: () => {
      unmount?.()
      list?.destroy()
      list = undefined
    },
  }
}

type SuggestionProps = Parameters<
  NonNullable<
    ReturnType<NonNullable<Parameters<typeof Suggestion<Offered, { key: FieldKey }>>[0]['render']>>['onStart']
  >
>[0]
