import { Checkbox, Radio, Select, Stack } from '@mantine/core'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { LetterForm } from '@shared/features/letters/letter'
import { IconMail } from '@tabler/icons-react'
import { GroupPanel } from '../GroupPanel'
import { PaperFields } from '../PaperFields'
import { type GroupProps, useForm } from './use-form'

const ends = ['usual', 'comma', 'exclamation', 'none'] as const

/** How letters look. */
export function LettersGroup({ stored }: GroupProps<'letters'>) {
  const { t, form, value, change, title } = useForm('letters', stored)
  return (
    <GroupPanel title={title} icon={IconMail} form={form}>
      <Stack gap="md">
        <Radio.Group
          label={t.letters.form}
          value={value.form}
          onChange={(next) => change({ form: LetterForm.parse(next) })}
        >
          <Stack mt="xs" gap="xs">
            <Radio value="B" label={t.letters.formB} />
            <Radio value="A" label={t.letters.formA} />
            <Radio value="CH" label={t.letters.formCH} />
          </Stack>
        </Radio.Group>
        <Checkbox
          label={t.letters.duplex}
          description={t.letters.duplexHint}
          checked={value.duplex}
          onChange={(event) => change({ duplex: event.currentTarget.checked })}
        />
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
        <Select
          label={t.letters.salutationEnd}
          description={t.letters.salutationEndHint}
          value={value.salutationEnd}
          allowDeselect={false}
          data={ends.map((end) => ({ value: end, label: t.letters.salutationEnds[end] }))}
          onChange={(end) => change({ salutationEnd: ends.find((known) => known === end) ?? 'usual' })}
        />
        <PaperFields letters={value} onChange={change} />
        <TextArea
          label={t.letters.objection}
          description={t.letters.objectionHint}
          value={value.objectionSentence}
          limit={500}
          autosize
          minRows={2}
          onChange={(event) => change({ objectionSentence: event.currentTarget.value })}
        />
      </Stack>
    </GroupPanel>
  )
}
