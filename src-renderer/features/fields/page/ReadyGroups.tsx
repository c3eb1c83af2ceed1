import { Button, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { FormButtons } from '@renderer/ui/FormButtons'
import { Panel } from '@renderer/ui/Panel'
import { SuggestField } from '@renderer/ui/text-field/SuggestField'
import { type FieldGroup, fieldLimits } from '@shared/features/fields/definitions'
import { FieldPreset, presetDrafts, presetIsSensitive } from '@shared/features/fields/presets'
import { IconPackage } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './page.module.css'

/** Ready groups that are not switched on; a specially protected one asks for the legal basis first. */
export function ReadyGroups({ groups }: { groups: readonly FieldGroup[] }) {
  const { fields, fieldPresets } = useTexts()
  const t = fields.page
  const [asking, setAsking] = useState<FieldPreset | null>(null)
  const [basis, setBasis] = useState('')
  const [tried, setTried] = useState(false)
  const close = () => {
    setAsking(null)
    setBasis('')
    setTried(false)
  }
  const add = useWrite('fields', 'addPreset', {
    said: ({ group }) => t.groupAdded(group.name),
    onDone: close,
  })
  const offered = FieldPreset.options.filter((preset) => !groups.some((group) => group.preset === preset))
  if (offered.length === 0) return null
  const submit = () => {
    setTried(true)
    if (asking && basis.trim() !== '') add.mutate({ preset: asking, legalBasis: basis })
  }
  return (
    <Panel title={t.ready} icon={IconPackage} tone="gold">
      <p className={styles.hint}>{t.readyHint}</p>
      <ul className={styles.ready}>
        {offered.map((preset) => (
          <li key={preset}>
            <span>
              <strong>{fieldPresets.groups[preset]}</strong>
              <small>
                {presetDrafts(preset, '')
                  .map(({ name }) => name)
                  .join(', ')}
              </small>
            </span>
            <Button
              variant="default"
              aria-label={t.switchOnOf(fieldPresets.groups[preset])}
              onClick={() => (presetIsSensitive(preset) ? setAsking(preset) : add.mutate({ preset }))}
            >
              {t.switchOn}
            </Button>
          </li>
        ))}
      </ul>
      <Modal
        opened={asking !== null}
        onClose={close}
        title={asking && t.basisTitle(fieldPresets.groups[asking])}
      >
        <form
          className={styles.basis}
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <p className={styles.hint}>{t.basisText}</p>
          <SuggestField
            label={fields.form.basis}
            description={fields.form.basisHint}
            value={basis}
            limit={fieldLimits.legalBasis}
            data={fields.form.bases}
            data-autofocus
            error={tried && basis.trim() === '' ? fields.form.basisMissing : undefined}
            onChange={setBasis}
          />
          <FormButtons pending={add.isPending} onCancel={close}>
            {t.switchOn}
          </FormButtons>
        </form>
      </Modal>
    </Panel>
  )
}
