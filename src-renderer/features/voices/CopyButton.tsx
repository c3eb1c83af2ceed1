import { ActionIcon } from '@mantine/core'
import { toastDone } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import type { Voice } from '@shared/features/voices/contract'
import { quoteText } from '@shared/features/voices/rules'
import { IconCopy } from '@tabler/icons-react'
import { voiceName } from './voice-words'

/** Puts a voice that may be quoted into the clipboard, without the name of who said it. */
export function CopyButton({ voice }: { voice: Voice }) {
  const t = useTexts().voices
  const copy = () =>
    navigator.clipboard.writeText(quoteText(voice)).then(
      () => toastDone(t.copied),
      () => toastDone(t.copyFailed),
    )
  return (
    <ActionIcon
      variant="subtle"
      aria-label={t.copy(voiceName(voice))}
      title={t.copyShort}
      onClick={() => void copy()}
    >
      <IconCopy size={19} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
}
