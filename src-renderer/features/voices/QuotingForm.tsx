import { Radio, Stack } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { DateField } from '@renderer/ui/DateField'
import { FormButtons } from '@renderer/ui/FormButtons'
import { TextField } from '@renderer/ui/text-field/TextField'
import { QuoteStatus, type Voice } from '@shared/features/voices/contract'
import { systemClock } from '@shared/kernel/clock'
import { useState } from 'react'

/** Whether a voice may be quoted, when that was said and how. */
export function QuotingForm({ voice, onClose }: { voice: Voice; onClose: () => void }) {
  const { voices: t } = useTexts()
  const [status, setStatus] = useState(voice.quote.status)
  const [on, setOn] = useState(voice.quote.on)
  const [valid, setValid] = useState(true)
  const [source, setSource] = useState(voice.quote.source)
  const save = useWrite('voices', 'setQuoting', { said: () => t.quoteSaved, onDone: onClose })
  const future = on !== null && on > systemClock.today()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!valid || future || save.isPending) return
        save.mutate({ id: voice.id, status, source: source.trim(), ...(on && { on }) })
      }}
    >
      <Stack>
        <strong>{voice.text}</strong>
        <Radio.Group
          label={t.quotingTitle}
          description={t.quotingHint}
          value={status}
          onChange={(value) => {
            setStatus(QuoteStatus.parse(value))
            // Another answer was given on another day.
            setOn(null)
          }}
        >
          <Stack gap="xs" mt="xs">
            {QuoteStatus.options.map((one) => (
              <Radio
                key={one}
                value={one}
                label={t.quoteStatus[one]}
                data-autofocus={one === status || undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        {status !== 'unknown' && (
          <>
            <DateField
              label={t.quoteOn}
              description={t.quoteOnHint}
              value={on}
              error={future ? t.quoteFuture : undefined}
              onChange={(value, fits) => {
                setOn(value)
                setValid(fits)
              }}
            />
            <TextField
              label={t.quoteSource}
              placeholder={t.quoteSourcePlaceholder}
              value={source}
              limit={200}
              autoComplete="off"
              onChange={(event) => setSource(event.currentTarget.value)}
            />
          </>
        )}
        <FormButtons pending={save.isPending} onCancel={onClose}>
          {t.save}
        </FormButtons>
      </Stack>
    </form>
  )
}
