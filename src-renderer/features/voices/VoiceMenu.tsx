import { ActionIcon, Menu, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { Voice } from '@shared/features/voices/contract'
import { addDays, relativeDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { IconArrowBackUp, IconDots, IconPencil, IconQuote, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { QuotingForm } from './QuotingForm'
import { VoiceForm } from './VoiceForm'
import { draftOf } from './voice-draft'
import { voiceName } from './voice-words'

/** What is done with a voice now and then: quote, rewrite, open again, delete. */
export function VoiceMenu({ voice }: { voice: Voice }) {
  const t = useTexts().voices
  const today = systemClock.today()
  const [doing, setDoing] = useState<'edit' | 'quote' | null>(null)
  const end = () => setDoing(null)
  const update = useWrite('voices', 'update', { said: () => t.saved, onDone: end })
  const remove = useWrite('voices', 'delete', { said: () => t.removed })
  const reopen = useWrite('voices', 'reopen', {
    said: (answer) => t.reopened(relativeDate(answer.voice.dueOn ?? today, today)),
  })
  const { id } = voice
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={t.more(voiceName(voice))} title={t.moreTitle}>
            <IconDots size={19} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconQuote size={17} aria-hidden />} onClick={() => setDoing('quote')}>
            {t.quoting}
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil size={17} aria-hidden />} onClick={() => setDoing('edit')}>
            {t.editShort}
          </Menu.Item>
          {voice.closedAt !== null && (
            <Menu.Item
              leftSection={<IconArrowBackUp size={17} aria-hidden />}
              onClick={() => reopen.mutate({ id, dueOn: addDays(today, 1) })}
            >
              {t.reopen}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash size={17} aria-hidden />} onClick={() => remove.mutate({ id })}>
            {t.removeShort}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={doing === 'edit'} onClose={end} title={t.editTitle} size="lg">
        <VoiceForm
          start={draftOf(voice, today)}
          save={t.save}
          busy={update.isPending}
          onSave={async (said) => {
            update.mutate({ id, said })
            return false
          }}
        />
      </Modal>
      <Modal opened={doing === 'quote'} onClose={end} title={t.quotingTitle}>
        <QuotingForm voice={voice} onClose={end} />
      </Modal>
    </>
  )
}
