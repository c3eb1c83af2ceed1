import { Checkbox, TagsInput } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { useAnswer } from '@renderer/ui/text-field/use-answer'
import { useState } from 'react'
import styles from './form.module.css'
import type { Form } from './use-card-form'

const tagLimit = 60

/** What the shop remembers about somebody: tags, a note, and whether they want no advertising. */
export function MemorySection({ form }: { form: Form }) {
  const { cardForm: t, ui } = useTexts()
  const known = useRead('customers', 'tags', undefined).data ?? []
  const { tags, note, adObjection } = form.draft
  const [typed, setTyped] = useState('')
  const longest = Math.max(typed.length, ...tags.map((tag) => tag.length))
  const answer = useAnswer<HTMLInputElement>({
    trouble: longest > tagLimit ? ui.tooLong(tagLimit, longest) : null,
    atOnce: true,
  })
  return (
    <Panel title={t.care}>
      <div className={styles.rows}>
        <TagsInput
          size="md"
          label={t.tags}
          description={t.tagsHint}
          placeholder={tags.length === 0 ? t.tagsPlaceholder : ''}
          value={tags}
          data={known.map(({ name }) => name)}
          maxTags={50}
          {...answer.held}
          ref={answer.ref}
          error={answer.error}
          searchValue={typed}
          onSearchChange={setTyped}
          acceptValueOnBlur
          onChange={(next) => form.change({ tags: next.map((tag) => tag.trim()).filter(Boolean) })}
        />
        <TextArea
          label={t.note}
          description={t.noteHint}
          value={note}
          limit={20_000}
          autosize
          minRows={2}
          maxRows={12}
          onChange={(event) => form.change({ note: event.currentTarget.value })}
        />
        <Checkbox
          label={t.objection}
          description={t.objectionHint}
          checked={adObjection}
          onChange={(event) => form.change({ adObjection: event.currentTarget.checked })}
        />
      </div>
    </Panel>
  )
}
