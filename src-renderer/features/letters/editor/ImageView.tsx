import { ActionIcon, NumberInput, SegmentedControl } from '@mantine/core'
import { useRpc } from '@renderer/rpc/client'
import { fetchFile } from '@renderer/rpc/files'
import { useTexts } from '@renderer/shell/use-texts'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useEffect, useState } from 'react'
import styles from './nodes.module.css'

/** Breadth of a letter's text on paper. */
const textWidthMm = 165

/** A picture as broad as it will be on paper beside the text; its settings show while it is chosen. */
export function ImageView({ node, selected, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const t = useTexts().letterPages.editor
  const { image, widthMm, align } = node.attrs as { image: string; widthMm: number; align: string }
  const { url, failed } = usePicture(image)
  return (
    <NodeViewWrapper className={styles.block} data-align={align} data-selected={selected || undefined}>
      <div
        className={styles.picture}
        style={{ width: `${(100 * widthMm) / textWidthMm}%` }}
        data-drag-handle=""
      >
        {url && <img src={url} alt={t.image.alt} draggable={false} />}
        {failed && <span className={styles.gone}>{t.image.gone}</span>}
      </div>
      {selected && (
        <div className={styles.settings} contentEditable={false}>
          <NumberInput
            size="sm"
            className={styles.number}
            aria-label={t.image.width}
            suffix=" mm"
            min={5}
            max={textWidthMm}
            value={widthMm}
            onChange={(next) => {
              const wanted = Number(next)
              if (wanted >= 5 && wanted <= textWidthMm) updateAttributes({ widthMm: wanted })
            }}
          />
          <SegmentedControl
            size="sm"
            aria-label={t.image.align}
            value={align}
            data={(['left', 'center', 'right'] as const).map((way) => ({ value: way, label: t.aligns[way] }))}
            onChange={(next) => updateAttributes({ align: next })}
          />
          <ActionIcon
            variant="subtle"
            aria-label={t.image.remove}
            title={t.image.remove}
            onClick={() => {
              deleteNode()
              editor.commands.focus()
            }}
          >
            <IconTrash size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </NodeViewWrapper>
  )
}

/** The bytes of a picture never change, so they are fetched once. */
function usePicture(image: string) {
  const rpc = useRpc()
  const { data, isError } = useQuery({
    queryKey: ['letter-image', image],
    queryFn: async ({ signal }) => {
      const { handle } = await rpc.letters.image({ image }, { signal })
      return fetchFile(handle, signal)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!data) return
    const made = URL.createObjectURL(data)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return { url, failed: isError }
}
