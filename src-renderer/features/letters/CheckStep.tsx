import { Button } from '@mantine/core'
import { ExcludedNotice } from '@renderer/features/selections'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { isBlankBody } from '@shared/features/letters/blank-body'
import type { Settings } from '@shared/features/settings/settings'
import { IconListCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CheckLine } from './CheckLine'
import styles from './editor.module.css'
import type { StepProps } from './RecipientsPanel'
import type { Step } from './steps'

type Props = StepProps & {
  unknown: readonly string[]
  settings: Settings
  /** Of the letter in the preview. */
  pages: number
  onStep: (step: Step) => void
}

/** Step 3: what should be looked at before anything is printed. */
export function CheckStep({ draft, check, unknown, settings, pages, onStep }: Props) {
  const { letterPages, selections } = useTexts()
  const t = letterPages.checks
  const { letter } = draft
  const { shop } = settings
  const recipients = check.data?.recipients ?? 0
  const excluded = check.data?.excludedTotal ?? 0
  const addressed = [shop.name, shop.street, shop.postcode, shop.city].every((part) => part.trim() !== '')
  const toText = (
    <Button variant="default" size="compact-sm" onClick={() => onStep('text')}>
      {t.toText}
    </Button>
  )
  const toRecipients = (
    <Button variant="default" size="compact-sm" onClick={() => onStep('recipients')}>
      {t.toRecipients}
    </Button>
  )
  const toSettings: ReactNode = <Link to="/settings">{t.toSettings}</Link>
  return (
    <Panel title={t.title} icon={IconListCheck}>
      <ul className={styles.checks}>
        {check.data &&
          (recipients > 0 ? (
            <CheckLine state="good" text={t.recipients(recipients)} />
          ) : (
            <CheckLine state="bad" text={t.nobody} hint={t.nobodyHint} action={toRecipients} />
          ))}
        {check.data && excluded === 0 && <CheckLine state="good" text={t.nobodyLeftOut} />}
        {check.data && excluded > 0 && (
          <li className={styles.excluded}>
            <ExcludedNotice excluded={check.data.excluded} total={excluded} />
          </li>
        )}
        {letter.subject.trim() ? (
          <CheckLine state="good" text={t.subjectGood} />
        ) : (
          <CheckLine state="look" text={t.subjectMissing} hint={t.subjectHint} action={toText} />
        )}
        {isBlankBody(letter.body) && <CheckLine state="bad" text={t.bodyMissing} action={toText} />}
        {unknown.length === 0 ? (
          <CheckLine state="good" text={t.fieldsGood} />
        ) : (
          <CheckLine state="bad" text={t.fieldsBad} hint={unknown.join(', ')} action={toText} />
        )}
        {recipients > 0 && unknown.length === 0 && <CheckLine state="good" text={t.pages(pages)} />}
        {addressed ? (
          <CheckLine state="good" text={t.sender} />
        ) : (
          <CheckLine state="look" text={t.senderMissing} hint={t.senderHint} action={toSettings} />
        )}
        {letter.purpose !== 'advertising' && (
          <CheckLine state="good" text={t.noObjection(selections.purposes[letter.purpose].label)} />
        )}
        {letter.purpose === 'advertising' &&
          (letter.withObjectionSentence ? (
            <CheckLine state="good" text={t.objection} />
          ) : (
            <CheckLine state="look" text={t.objectionOff} hint={t.objectionOffHint} action={toText} />
          ))}
      </ul>
    </Panel>
  )
}
