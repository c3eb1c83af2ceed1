import { NumberInput, Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { TextField } from '@renderer/ui/text-field/TextField'
import { isOpen, MailAccount, mailAddress } from '@shared/features/emails/account'
import { IconAt } from '@tabler/icons-react'
import { GroupPanel } from '../GroupPanel'
import { MailPassword } from '../MailPassword'
import styles from '../settings.module.css'
import { type GroupProps, useForm } from './use-form'

const security = MailAccount.shape.security.unwrap()

/** The shop's own mail account, from which e-mails of campaigns go out. */
export function EmailGroup({ stored }: GroupProps<'email'>) {
  const { form, value, change, title } = useForm('email', stored)
  const t = useTexts().emails.account
  const wrong = (address: string) => (address !== '' && !mailAddress.test(address) ? t.badAddress : undefined)
  return (
    <>
      <GroupPanel title={title} icon={IconAt} hint={t.hint} form={form}>
        <div className={styles.fields}>
          <TextField
            label={t.host}
            placeholder={t.hostPlaceholder}
            value={value.host}
            limit={200}
            error={value.host !== '' && !/^[\w.:-]+$/.test(value.host) ? t.badHost : undefined}
            onChange={(event) => change({ host: event.currentTarget.value.trim() })}
          />
          <NumberInput
            label={t.port}
            min={1}
            max={65_535}
            allowDecimal={false}
            clampBehavior="strict"
            value={value.port}
            onChange={(next) => change({ port: Number(next) || 465 })}
          />
          <Select
            label={t.security}
            value={value.security}
            allowDeselect={false}
            error={isOpen(value) && value.host !== '' ? t.open : undefined}
            data={security.options.map((one) => ({ value: one, label: t.securities[one] }))}
            onChange={(next) => change({ security: security.parse(next) })}
          />
          <TextField
            label={t.user}
            description={t.userHint}
            value={value.user}
            limit={200}
            autoComplete="off"
            onChange={(event) => change({ user: event.currentTarget.value })}
          />
          <TextField
            label={t.address}
            value={value.address}
            limit={200}
            error={wrong(value.address)}
            onChange={(event) => change({ address: event.currentTarget.value.trim() })}
          />
          <TextField
            label={t.name}
            description={t.nameHint}
            value={value.name}
            limit={200}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextField
            label={t.replyTo}
            description={t.replyToHint}
            value={value.replyTo}
            limit={200}
            error={wrong(value.replyTo)}
            onChange={(event) => change({ replyTo: event.currentTarget.value.trim() })}
          />
          <NumberInput
            label={t.perHour}
            description={t.perHourHint}
            min={0}
            max={36_000}
            allowDecimal={false}
            clampBehavior="strict"
            value={value.perHour}
            onChange={(next) => change({ perHour: Number(next) || 0 })}
          />
          <TextArea
            className={styles.wide}
            label={t.unsubscribe}
            description={t.unsubscribeHint}
            value={value.unsubscribeSentence}
            limit={500}
            autosize
            minRows={2}
            onChange={(event) => change({ unsubscribeSentence: event.currentTarget.value })}
          />
        </div>
      </GroupPanel>
      <MailPassword unsaved={form.unsaved} />
    </>
  )
}
