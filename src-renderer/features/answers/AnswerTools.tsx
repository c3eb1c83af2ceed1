import { SegmentedControl } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useState } from 'react'
import { AnswerFinder } from './AnswerFinder'
import styles from './answers.module.css'
import { ReturnsPanel } from './ReturnsPanel'

/** Entering answers, or envelopes that came back. */
export function AnswerTools({ campaignId }: { campaignId: number }) {
  const t = useTexts().answers
  const [mode, setMode] = useState('answers')
  return (
    <div className={styles.stack}>
      <SegmentedControl
        aria-label={t.tab}
        value={mode}
        onChange={setMode}
        data={[
          { value: 'answers', label: t.title },
          { value: 'returns', label: t.returns.title },
        ]}
      />
      {mode === 'answers' ? <AnswerFinder campaignId={campaignId} /> : <ReturnsPanel />}
    </div>
  )
}
