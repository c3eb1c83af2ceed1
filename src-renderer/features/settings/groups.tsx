import { Checkbox, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { errorCode, errorText } from '@renderer/rpc/errors'
import { useTexts } from '@renderer/shell/use-texts'
import type { Settings } from '@shared/features/settings/settings'
import { systemClock } from '@shared/kernel/clock'
import { formatNumber, patternProblem } from '@shared/kernel/customer-number'
import { IconBuildingStore, IconCake, IconHash, IconMail, IconStars, IconUser } from '@tabler/icons-react'
import { GroupPanel } from './GroupPanel'
import { ShopFields } from './ShopFields'
import styles from './settings.module.css'
import { type Group, useGroupForm } from './use-group-form'

type Props<G extends Group> = { stored: Settings[G] }

function useForm<G extends Group>(group: G, stored: Settings[G], handles: readonly string[] = []) {
  const t = useTexts().settings
  const form = useGroupForm(group, stored, { said: t.saved(t.sections[group]), handles })
  return { t, form, value: form.value, change: form.change, title: t.sections[group] }
}

export function ShopGroup({ stored }: Props<'shop'>) {
  const { t, form, value, change, title } = useForm('shop', stored)
  return (
    <GroupPanel title={title} icon={IconBuildingStore} hint={t.shop.hint} form={form}>
      <ShopFields shop={value} onChange={change} />
    </GroupPanel>
  )
}

export function StaffGroup({ stored }: Props<'staff'>) {
  const { t, form, value, change, title } = useForm('staff', stored)
  return (
    <GroupPanel title={title} icon={IconUser} hint={t.staff.hint} form={form}>
      <div className={styles.fields}>
        <TextInput
          label={t.staff.name}
          value={value.name}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t.staff.initials}
          value={value.initials}
          maxLength={5}
          autoComplete="off"
          onChange={(event) => change({ initials: event.currentTarget.value })}
        />
      </div>
    </GroupPanel>
  )
}

export function NumberingGroup({ stored }: Props<'numbering'>) {
  const { t, form, value, change, title } = useForm('numbering', stored, ['BAD_NUMBER_PATTERN'])
  const pattern = value.pattern.trim()
  const usable = patternProblem(pattern) === null
  const refused = errorCode(form.error) === 'BAD_NUMBER_PATTERN' ? errorText(form.error).text : undefined
  const today = systemClock.today()
  const examples = usable ? [1, 2, 3].map((n) => formatNumber(pattern, n, today)).join(', ') : null
  return (
    <GroupPanel title={title} icon={IconHash} hint={t.numbering.hint} form={form}>
      <TextInput
        label={t.numbering.pattern}
        description={t.numbering.patternHint}
        value={value.pattern}
        error={refused}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => change({ pattern: event.currentTarget.value })}
      />
      {examples && <p className={styles.example}>{t.numbering.example(examples)}</p>}
    </GroupPanel>
  )
}

export function LoyaltyGroup({ stored }: Props<'loyalty'>) {
  const { t, form, value, change, title } = useForm('loyalty', stored)
  const points = value.pointsPerEuro
  return (
    <GroupPanel title={title} icon={IconStars} hint={t.loyalty.hint} form={form}>
      <NumberInput
        label={t.loyalty.pointsPerEuro}
        value={points}
        min={0}
        max={100}
        allowDecimal={false}
        clampBehavior="strict"
        onChange={(next) => change({ pointsPerEuro: Number(next) || 0 })}
      />
      <p className={styles.example}>{points === 0 ? t.loyalty.off : t.loyalty.example(12 * points)}</p>
    </GroupPanel>
  )
}

export function BirthdaysGroup({ stored }: Props<'birthdays'>) {
  const { t, form, value, change, title } = useForm('birthdays', stored)
  return (
    <GroupPanel title={title} icon={IconCake} form={form}>
      <Radio.Group
        label={t.birthdays.feb29}
        value={value.feb29}
        onChange={(next) => change({ feb29: next === 'mar1' ? 'mar1' : 'feb28' })}
      >
        <Stack mt="xs" gap="xs">
          <Radio value="feb28" label={t.birthdays.feb28} />
          <Radio value="mar1" label={t.birthdays.mar1} />
        </Stack>
      </Radio.Group>
    </GroupPanel>
  )
}

export function LettersGroup({ stored }: Props<'letters'>) {
  const { t, form, value, change, title } = useForm('letters', stored)
  return (
    <GroupPanel title={title} icon={IconMail} form={form}>
      <Stack gap="md">
        <Radio.Group
          label={t.letters.form}
          value={value.form}
          onChange={(next) => change({ form: next === 'A' ? 'A' : 'B' })}
        >
          <Stack mt="xs" gap="xs">
            <Radio value="B" label={t.letters.formB} />
            <Radio value="A" label={t.letters.formA} />
          </Stack>
        </Radio.Group>
        <Checkbox
          label={t.letters.foldMarks}
          checked={value.foldMarks}
          onChange={(event) => change({ foldMarks: event.currentTarget.checked })}
        />
        <Checkbox
          label={t.letters.companyFirst}
          checked={value.companyFirst}
          onChange={(event) => change({ companyFirst: event.currentTarget.checked })}
        />
        <Textarea
          label={t.letters.objection}
          description={t.letters.objectionHint}
          value={value.objectionSentence}
          maxLength={500}
          autosize
          minRows={2}
          onChange={(event) => change({ objectionSentence: event.currentTarget.value })}
        />
      </Stack>
    </GroupPanel>
  )
}
