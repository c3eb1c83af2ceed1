import { useTexts } from '@renderer/shell/use-texts'
import type { LegalSettings } from '@shared/features/settings/legal'
import {
  emailFoot,
  letterFoot,
  missingParticulars,
  withoutFirstName,
} from '@shared/features/settings/legal-lines'
import type { ShopSettings } from '@shared/features/settings/settings'
import { IconAlertTriangle } from '@tabler/icons-react'
import styles from '../settings.module.css'

type Props = { shop: ShopSettings; legal: LegalSettings }

/** What stands at the foot of letters and below e-mails, and what the law still misses there. */
export function LegalFeet({ shop, legal }: Props) {
  const t = useTexts().legal
  const missing = missingParticulars(shop, legal).map((field) =>
    field === 'managers' ? (t.managers[legal.form] ?? t.fields.managers) : t.fields[field],
  )
  const short = withoutFirstName(legal)
  const own = shop.footer.trim() !== ''
  return (
    <>
      {missing.length > 0 && <Missing text={t.missing(t.forA[legal.form], missing)} />}
      {short.length > 0 && <Missing text={t.firstNames(short)} />}
      <div className={styles.feet}>
        <Foot title={own ? t.ownFoot : t.letterFoot} lines={letterFoot(shop, legal)} />
        <Foot title={t.emailFoot} lines={emailFoot(shop, legal)} />
      </div>
    </>
  )
}

function Missing({ text }: { text: string }) {
  return (
    <p className={styles.missing} role="status">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden /> {text}
    </p>
  )
}

function Foot({ title, lines }: { title: string; lines: readonly string[] }) {
  const t = useTexts().legal
  return (
    <section>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.particulars}>
        {lines.length === 0 ? <li>{t.nothing}</li> : lines.map((line) => <li key={line}>{line}</li>)}
      </ul>
    </section>
  )
}
