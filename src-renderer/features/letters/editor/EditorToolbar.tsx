import { FileButton, Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { useTexts } from '@renderer/shell/use-texts'
import { IconChevronDown, IconH2, IconPhoto } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useRef } from 'react'
import { BlocksMenu } from './BlocksMenu'
import styles from './editor.module.css'
import { startingCondition } from './starting-condition'

type Props = {
  editor: Editor
  /** Left out where the text is for the screen alone: pictures, codes and page breaks stay on paper. */
  onPictures?: (files: readonly File[]) => void
}

/** The tools above the text; each says its keys. */
export function EditorToolbar({ editor, onPictures }: Props) {
  const t = useTexts().letterPages.editor
  const insert = () => editor.chain().focus()
  const putCondition = () => {
    insert().insertCondition(startingCondition('points')).run()
    // The view of the new block is drawn with the next frame.
    requestAnimationFrame(() => headOfCondition(editor)?.focus())
  }
  return (
    <RichTextEditor.Toolbar sticky stickyOffset={-24} role="toolbar" aria-label={t.toolbar}>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.Underline />
        <RichTextEditor.H2 icon={IconH2} />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.AlignLeft />
        <RichTextEditor.AlignCenter />
        <RichTextEditor.AlignRight />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        {onPictures && <PictureButton onPictures={onPictures} />}
        <Menu position="bottom-start" returnFocus={false}>
          <Menu.Target>
            <RichTextEditor.Control className={styles.wide ?? ''}>
              {t.insert} <IconChevronDown size={15} aria-hidden />
            </RichTextEditor.Control>
          </Menu.Target>
          <Menu.Dropdown aria-label={t.insert}>
            <Menu.Item onClick={() => setTimeout(putCondition)}>{t.insertCondition}</Menu.Item>
            <Menu.Item
              onClick={() =>
                setTimeout(() => insert().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run())
              }
            >
              {t.insertTable}
            </Menu.Item>
            {onPictures && (
              <>
                <Menu.Item
                  rightSection={t.pageBreakKeys}
                  onClick={() => setTimeout(() => insert().insertPageBreak().run())}
                >
                  {t.pageBreak}
                </Menu.Item>
                <Menu.Item
                  onClick={() =>
                    setTimeout(() =>
                      insert()
                        .insertContent([{ type: 'qr' }, { type: 'paragraph' }])
                        .run(),
                    )
                  }
                >
                  {t.insertQr}
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
        <BlocksMenu editor={editor} />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  )
}

function PictureButton({ onPictures }: Required<Pick<Props, 'onPictures'>>) {
  const t = useTexts().letterPages.editor
  const again = useRef<() => void>(null)
  return (
    <FileButton
      accept="image/png,image/jpeg"
      multiple
      resetRef={again}
      onChange={(files) => {
        onPictures(files)
        // The same file may be chosen again.
        again.current?.()
      }}
    >
      {(props) => (
        <RichTextEditor.Control {...props} aria-label={t.insertImage} title={t.insertImage}>
          <IconPhoto size={18} stroke={1.6} aria-hidden />
        </RichTextEditor.Control>
      )}
    </FileButton>
  )
}

/** The first field of the condition that was put in last before the cursor. */
function headOfCondition({ state, view }: Editor): HTMLElement | null {
  let at = -1
  state.doc.nodesBetween(0, state.selection.from, (node, place) => {
    if (node.type.name === 'condition') at = place
  })
  const block = at < 0 ? null : view.nodeDOM(at)
  return block instanceof HTMLElement
    ? block.querySelector<HTMLElement>('[data-condition-head] select')
    : null
}
