import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { heldBack } from '@renderer/ui/text-field/hold-form'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { useState } from 'react'
import styles from './consents.module.css'
import type { SayingInHand } from './use-saying'

/** The presumed consent of a company to be called: never without a reason. */
export function PresumedForm({ saying }: { saying: SayingInHand }) {
  const t = useTexts().consents.entry
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const missing = note.trim() === ''
  return (
    <details className={styles.more}>
      <summary>{t.presumed}</summary>
      <TextArea
        label={t.presumedNote}
        description={t.presumedHint}
        value={note}
        limit={500}
        autosize
        minRows={2}
        error={tried && missing ? t.presumedMissing : undefined}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        variant="default"
        mt="xs"
        onClick={(event) => {
          setTried(true)
          if (!missing && !heldBack(event.currentTarget.parentElement))
            saying.say('given', { basis: 'presumed', evidence: note })
        }}
      >
        {t.presumedEnter}
      </Button>
    </details>
  )
}
