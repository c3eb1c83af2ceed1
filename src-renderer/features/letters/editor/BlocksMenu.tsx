import { Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { RichTextSchema } from '@shared/features/letters/rich-text'
import type { RichText } from '@shared/features/letters/rich-text-nodes'
import { IconChevronDown } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { ManageBlocks } from '../ManageBlocks'
import { NameDialog } from '../NameDialog'
import styles from './editor.module.css'

/** „Textbausteine“: puts one in as a copy, keeps the marked part as one, and leads to all of them. */
export function BlocksMenu({ editor }: { editor: Editor }) {
  const t = useTexts().letterPages.blocks
  const blocks = useRead('letters', 'textBlocks', undefined).data ?? []
  const [part, setPart] = useState<RichText>()
  const [managing, setManaging] = useState(false)
  const save = useWrite('letters', 'saveTextBlock', {
    said: () => t.saved,
    handles: ['LETTER_NAME_TAKEN'],
    onDone: () => setPart(undefined),
  })
  return (
    <>
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <RichTextEditor.Control className={styles.wide ?? ''}>
            {t.title} <IconChevronDown size={15} aria-hidden />
          </RichTextEditor.Control>
        </Menu.Target>
        <Menu.Dropdown aria-label={t.title}>
          {blocks.map(({ id, name, body }) => (
            <Menu.Item
              key={id}
              onClick={() => setTimeout(() => editor.chain().focus().insertContent(body.content).run())}
            >
              {name}
            </Menu.Item>
          ))}
          {blocks.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={() => setPart(markedPart(editor))}>{t.keepMarked}</Menu.Item>
          {blocks.length > 0 && <Menu.Item onClick={() => setManaging(true)}>{t.manage}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {part && (
        <NameDialog
          title={t.keep}
          start=""
          error={save.error}
          pending={save.isPending}
          onSave={(name) => save.mutate({ id: null, name, body: part })}
          onClose={() => {
            save.reset()
            setPart(undefined)
          }}
        />
      )}
      {managing && <ManageBlocks blocks={blocks} onClose={() => setManaging(false)} />}
    </>
  )
}

/** The blocks that are marked, whole; where nothing is, the one in which the cursor stands. */
function markedPart({ state }: Editor): RichText | undefined {
  const { $from, $to } = state.selection
  const range = $from.blockRange($to, ({ type }) => !partsOfBlocks.has(type.name))
  if (!range) return undefined
  const content = Array.from({ length: range.endIndex - range.startIndex }, (_, at) =>
    range.parent.child(range.startIndex + at).toJSON(),
  )
  const parsed = RichTextSchema.safeParse({ type: 'doc', content })
  return parsed.success ? parsed.data : undefined
}

/** What holds no blocks, but parts of one. */
const partsOfBlocks = new Set(['bulletList', 'orderedList', 'table', 'tableRow', 'condition'])
