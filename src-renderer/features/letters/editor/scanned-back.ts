import { scannedEvent } from '@renderer/shell/scanner/typed-back'
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** Takes a code that a scanner has typed into the text back, as the scanner means a card and not the letter. */
export const ScannedBack = Extension.create({
  name: 'scannedBack',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          [scannedEvent]: (view, event) => {
            const code = String((event as CustomEvent).detail)
            const { from, $from } = view.state.selection
            const start = $from.parentOffset - code.length
            const typed = start < 0 ? '' : $from.parent.textBetween(start, $from.parentOffset, '', '\ufffc')
            if (typed === code) view.dispatch(view.state.tr.delete(from - code.length, from))
            return true
          },
        },
      },
    }),
  ],
})
