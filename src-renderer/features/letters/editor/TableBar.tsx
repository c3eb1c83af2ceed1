import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { ChainedCommands, Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import styles from './editor.module.css'

/** What can be done with the table in which the cursor stands. */
export function TableBar({ editor }: { editor: Editor }) {
  const t = useTexts().letterPages.editor.table
  const table = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      now.isActive('table') ? { borders: now.getAttributes('table')['borders'] !== false } : null,
  })
  if (!table) return null
  const change = (label: string, what: (chain: ChainedCommands) => ChainedCommands) => (
    <Button
      size="compact-sm"
      variant="subtle"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => what(editor.chain().focus()).run()}
    >
      {label}
    </Button>
  )
  return (
    <div role="toolbar" aria-label={t.label} className={styles.tableBar}>
      {change(t.addRow, (chain) => chain.addRowAfter())}
      {change(t.addColumn, (chain) => chain.addColumnAfter())}
      {change(t.deleteRow, (chain) => chain.deleteRow())}
      {change(t.deleteColumn, (chain) => chain.deleteColumn())}
      {change(t.head, (chain) => chain.toggleHeaderRow())}
      {change(table.borders ? t.hideBorders : t.showBorders, (chain) =>
        chain.updateAttributes('table', { borders: !table.borders }),
      )}
      {change(t.delete, (chain) => chain.deleteTable())}
    </div>
  )
}
