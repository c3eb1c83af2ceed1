import { Button, Checkbox, Stack } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { ExistingCustomerCondition } from '@shared/features/consents/consent'
import { useState } from 'react'
import styles from './consents.module.css'
import type { SayingInHand } from './use-saying'

/** The exception for existing customers (§ 7(3) UWG): entered only with all four conditions ticked. */
export function ExistingCustomerForm({ saying }: { saying: SayingInHand }) {
  const { consents: t } = useTexts()
  const [ticked, setTicked] = useState<ExistingCustomerCondition[]>([])
  const [tried, setTried] = useState(false)
  const all = ticked.length === ExistingCustomerCondition.options.length
  return (
    <details className={styles.more}>
      <summary>{t.entry.exception}</summary>
      <Checkbox.Group
        description={t.entry.exceptionHint}
        value={ticked}
        error={tried && !all ? t.entry.exceptionMissing : undefined}
        onChange={(next) => setTicked(ExistingCustomerCondition.array().parse(next))}
      >
        <Stack gap="xs" my="xs">
          {ExistingCustomerCondition.options.map((one) => (
            <Checkbox key={one} value={one} size="sm" label={t.conditions[one]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Button
        variant="default"
        onClick={() => {
          setTried(true)
          if (all) saying.say('given', { basis: 'existingCustomer', conditions: ticked })
        }}
      >
        {t.entry.exceptionEnter}
      </Button>
    </details>
  )
}
