import type { Editor } from '@tiptap/core'

/** Adds an empty „sonst“ to the condition at that place and writes on there. */
export function putElse(editor: Editor, at: number | undefined): void {
  const condition = at === undefined ? null : editor.state.doc.nodeAt(at)
  if (at === undefined || condition?.childCount !== 1) return
  const end = at + condition.nodeSize - 1
  editor
    .chain()
    .command(({ tr, state }) => {
      tr.insert(end, state.schema.node('else', null, [state.schema.node('paragraph')]))
      return true
    })
    .focus(end + 2)
    .run()
}

/** Takes the „sonst“ of the condition at that place away, with what stands there. */
export function dropElse(editor: Editor, at: number | undefined): void {
  const condition = at === undefined ? null : editor.state.doc.nodeAt(at)
  const otherwise = condition?.lastChild
  if (at === undefined || !condition || otherwise?.type.name !== 'else') return
  const end = at + condition.nodeSize - 1
  editor
    .chain()
    .deleteRange({ from: end - otherwise.nodeSize, to: end })
    .focus(at + 3)
    .run()
}
