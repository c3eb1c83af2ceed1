import '@mantine/tiptap/styles.layer.css'
import { RichTextEditor } from '@mantine/tiptap'
import { useTexts } from '@renderer/shell/use-texts'
import type { FieldKey } from '@shared/features/letters/fields'
import { RichTextSchema } from '@shared/features/letters/rich-text'
import type { RichText } from '@shared/features/letters/rich-text-nodes'
import { errors } from '@shared/texts/de/errors'
import { useEditor } from '@tiptap/react'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { EditorToolbar } from './EditorToolbar'
import styles from './editor.module.css'
import { extensions } from './extensions'
import { TableBar } from './TableBar'
import { usePictures } from './use-pictures'

export type BodyEditorHandle = {
  insertField: (key: FieldKey) => void
  mendField: (unknown: string) => void
}
type Props = {
  body: RichText
  onChange: (body: RichText) => void
  onFocus: () => void
  onBlur: () => void
  /** For the screen alone: no tools for pictures, codes and pages. */
  onScreen?: boolean
  ref?: Ref<BodyEditorHandle>
}

/** The text of a letter, with fields as chips, conditions, pictures and tables. What cannot be kept is said at once. */
export default function BodyEditor({ body, onChange, onFocus, onBlur, onScreen = false, ref }: Props) {
  const t = useTexts().letterPages
  const [refused, setRefused] = useState<ReturnType<typeof errors.ofCode>>()
  const written = useRef(body)
  const insertPictures = usePictures()
  const takeFiles = (files: FileList | undefined) => {
    if (!files?.length || !editor) return false
    void insertPictures(editor, [...files])
    return true
  }
  const editor = useEditor({
    extensions,
    content: body,
    // The page's policy allows no styles but its own files.
    injectCSS: false,
    enableInputRules: ['bulletList'],
    enablePasteRules: false,
    textDirection: 'ltr',
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-label': t.body,
        'aria-multiline': 'true',
        spellcheck: 'false',
        class: styles.text ?? '',
      },
      handlePaste: (_view, event) => takeFiles(event.clipboardData?.files),
      handleDrop: (_view, event, _slice, moved) => !moved && takeFiles(event.dataTransfer?.files),
    },
    onFocus,
    onBlur,
    onUpdate({ editor: changed }) {
      const parsed = RichTextSchema.safeParse(changed.getJSON())
      setRefused(parsed.success ? undefined : errors.ofCode('BAD_REQUEST', parsed.error))
      if (!parsed.success) return
      written.current = parsed.data
      onChange(parsed.data)
    },
  })
  useEffect(() => {
    if (body === written.current) return
    written.current = body
    editor.commands.setContent(body, { emitUpdate: false })
  }, [body, editor])
  useImperativeHandle(ref, () => ({
    insertField: (key) => editor.chain().focus().insertField(key).run(),
    mendField: (unknown) => editor.chain().focus().mendField(unknown).run(),
  }))
  return (
    <div className={styles.field}>
      <RichTextEditor
        editor={editor}
        withTypographyStyles={false}
        labels={t.editor.labels}
        classNames={{ root: styles.root ?? '', toolbar: styles.toolbar ?? '', control: styles.control ?? '' }}
      >
        <EditorToolbar
          editor={editor}
          {...(!onScreen && { onPictures: (files) => void insertPictures(editor, files) })}
        />
        <TableBar editor={editor} />
        <RichTextEditor.Content />
      </RichTextEditor>
      {refused && (
        <p role="alert" className={styles.refused}>
          <strong>{refused.title}</strong> {refused.text}
        </p>
      )}
    </div>
  )
}
