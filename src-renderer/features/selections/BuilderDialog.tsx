import { Button, Group, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { Selection } from '@shared/features/selections/selection'
import { IconAdjustments } from '@tabler/icons-react'
import { useState } from 'react'
import { SelectionBuilder } from './builder/SelectionBuilder'
import { SelectionResult } from './builder/SelectionResult'

type Props = { selection: Selection; onChange: (selection: Selection) => void }

/** „Genauer zusammenstellen“: all conditions and groups, wherever somebody is chosen. */
export function BuilderDialog({ selection, onChange }: Props) {
  const t = useTexts().selectionPages
  const [draft, setDraft] = useState<Selection | null>(null)
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconAdjustments size={17} stroke={1.8} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setDraft(selection)}
      >
        {t.inBuilder}
      </Button>
      <Modal opened={draft !== null} onClose={() => setDraft(null)} title={t.inBuilderTitle} size="xl">
        {draft !== null && (
          <>
            <SelectionBuilder selection={selection} onChange={setDraft} />
            <SelectionResult selection={draft} />
            <Group justify="flex-end" mt="md">
              <Button variant="default" onClick={() => setDraft(null)}>
                {t.cancel}
              </Button>
              <Button
                onClick={() => {
                  onChange(draft)
                  setDraft(null)
                }}
              >
                {t.take}
              </Button>
            </Group>
          </>
        )}
      </Modal>
    </>
  )
}
