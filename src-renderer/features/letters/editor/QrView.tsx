import { NumberInput, TextInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { IconQrcode } from '@tabler/icons-react'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import styles from './nodes.module.css'

/** Where a code will stand, with what it says and how large it is. */
export function QrView({ node, selected, updateAttributes }: NodeViewProps) {
  const t = useTexts().letterPages.editor.qr
  const { text, sizeMm, align } = node.attrs as { text: string; sizeMm: number; align: string }
  return (
    <NodeViewWrapper className={styles.block} data-align={align} data-selected={selected || undefined}>
      <div className={styles.code} contentEditable={false}>
        <IconQrcode size={38} stroke={1.5} aria-hidden data-drag-handle="" />
        <TextInput
          size="sm"
          className={styles.words}
          label={t.text}
          value={text}
          maxLength={500}
          error={text.trim() === '' ? t.empty : undefined}
          onChange={(event) => updateAttributes({ text: event.currentTarget.value })}
        />
        <NumberInput
          size="sm"
          className={styles.number}
          label={t.size}
          suffix=" mm"
          min={15}
          max={80}
          value={sizeMm}
          onChange={(next) => {
            const wanted = Number(next)
            if (wanted >= 15 && wanted <= 80) updateAttributes({ sizeMm: wanted })
          }}
        />
      </div>
    </NodeViewWrapper>
  )
}
