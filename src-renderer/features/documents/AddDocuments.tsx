import { ActionIcon, Button, FileButton } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { IconAlertTriangle, IconPaperclip, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import styles from './documents.module.css'
import { chosenFiles } from './dropped-files'
import { type DocumentPlace, placeKey } from './place'
import { hideRefusals, type Refusal, showsRefusals, useRefusals } from './refusals-store'
import { useAddDocuments } from './use-add-documents'

const none: Refusal[] = []

type Props = {
  place: DocumentPlace
  hint?: string
  /** What they are added to, for a small button beside it. */
  to?: string
}

/** The button that takes documents in, and below it what was not taken and why. */
export function AddDocuments({ place, hint, to }: Props) {
  const t = useTexts().documents
  const add = useAddDocuments(place)
  const key = placeKey(place)
  const refused = useRefusals((state) => state.refused[key] ?? none)
  const again = useRef<() => void>(null)
  useEffect(() => showsRefusals(key), [key])
  return (
    <div className={styles.add}>
      <div className={styles.addLine}>
        <FileButton
          multiple
          resetRef={again}
          onChange={(files) => {
            add(chosenFiles(files))
            // The same file may be chosen again.
            again.current?.()
          }}
        >
          {(props) =>
            to === undefined ? (
              <Button
                {...props}
                variant="default"
                leftSection={<IconPaperclip size={18} stroke={1.8} aria-hidden />}
              >
                {t.add}
              </Button>
            ) : (
              <ActionIcon {...props} variant="subtle" aria-label={t.addTo(to)} title={t.addTo(to)}>
                <IconPaperclip size={18} stroke={1.8} aria-hidden />
              </ActionIcon>
            )
          }
        </FileButton>
        {hint && <span className={styles.dim}>{hint}</span>}
      </div>
      {refused.map(({ id, name, title, text }) => (
        <div key={id} className={styles.refusal} role="alert">
          <IconAlertTriangle size={20} stroke={1.8} aria-hidden />
          <span>
            <strong>{title}</strong> {text}
          </span>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={t.hideRefusal(name)}
            onClick={() => hideRefusals(key, id)}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </div>
  )
}
