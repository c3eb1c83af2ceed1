import { Button } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { Link } from '@renderer/shell/Link'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import type { ShopSettings } from '@shared/features/settings/settings'
import { IconSignature } from '@tabler/icons-react'
import styles from '../consents.module.css'
import { useConsents } from '../use-consents'

type Props = {
  printed: Outputs['consents']['form'] | undefined
  customerId: number | undefined
  personId: number | undefined
  shop: ShopSettings | undefined
}

/** The sign-up form to print: blank, or for the customer from whose card one came. */
export function FormPanel({ printed, customerId, personId, shop }: Props) {
  const t = useTexts().consents.page
  return (
    <Panel
      title={t.formTitle}
      icon={IconSignature}
      aside={
        customerId === undefined ? (
          t.blank
        ) : (
          <span className={styles.forWhom}>
            <ForWhom customerId={customerId} personId={personId} />
            <Button size="xs" variant="default" onClick={() => void navigate('/consents')}>
              {t.blankAgain}
            </Button>
          </span>
        )
      }
    >
      {shop && !(shop.name && shop.street && shop.city) && (
        <p className={styles.hint}>
          {t.noAddress} <Link to="/settings">{t.toShop}</Link>
        </p>
      )}
      {printed && printed.unprintable.length > 0 && (
        <p className={styles.hint}>{t.unprintable(printed.unprintable.join(' '))}</p>
      )}
      {printed && <ProducedFileActions key={printed.file.handle} file={printed.file} />}
    </Panel>
  )
}

function ForWhom({ customerId, personId }: { customerId: number; personId: number | undefined }) {
  const t = useTexts().consents.page
  const people = useConsents(customerId).data?.people ?? []
  const person = people.find((one) => one.personId === personId) ?? people[0]
  if (!person) return null
  return <Link to={`/customers/${customerId}`}>{t.formFor(person.name)}</Link>
}
