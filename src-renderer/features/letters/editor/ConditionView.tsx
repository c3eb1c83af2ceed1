import { ActionIcon, Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import {
  type Comparison,
  type Condition,
  comparisons,
  type QuestionKey,
  questionKeys,
  questionOf,
} from '@shared/features/letters/conditions'
import { IconTrash } from '@tabler/icons-react'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import type { KeyboardEvent } from 'react'
import { dropElse, putElse } from './condition-branches'
import styles from './nodes.module.css'
import { startingCondition } from './starting-condition'

/** „Wenn Punktestand mindestens 500:“ above what stands there then; Enter leads into the text below. */
export function ConditionView({ editor, node, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTexts().letterPages.editor.condition
  const { field, comparison, value } = node.attrs as Condition
  const question = questionOf(field)
  const change = (attributes: Partial<Condition>) => updateAttributes(attributes)
  const hasElse = node.childCount > 1
  const intoText = (event: KeyboardEvent) => {
    const at = getPos()
    if (event.key !== 'Enter' || at === undefined) return
    event.preventDefault()
    editor.commands.focus(at + 3)
  }
  const asksNothing = comparison === 'empty' || comparison === 'notEmpty'
  return (
    <NodeViewWrapper className={styles.condition} role="group" aria-label={t.label}>
      <div className={styles.sentence} contentEditable={false} data-condition-head="">
        <span>{t.when}</span>
        <NativeSelect
          size="xs"
          aria-label={t.field}
          value={field}
          data={questionKeys.map((key) => ({ value: key, label: t.fields[key] }))}
          onKeyDown={intoText}
          onChange={(event) => change(startingCondition(event.currentTarget.value as QuestionKey))}
        />
        <NativeSelect
          size="xs"
          aria-label={t.comparison}
          value={comparison}
          data={comparisons[question.kind].map((key) => ({ value: key, label: t.comparisons[key] }))}
          onKeyDown={intoText}
          onChange={(event) => change({ comparison: event.currentTarget.value as Comparison })}
        />
        {question.kind === 'number' && (
          <NumberInput
            size="xs"
            className={styles.number}
            aria-label={t.value}
            hideControls
            allowDecimal={false}
            value={Number(value)}
            onKeyDown={intoText}
            onChange={(next) => change({ value: Number(next) || 0 })}
          />
        )}
        {question.kind === 'choice' && (
          <NativeSelect
            size="xs"
            aria-label={t.value}
            value={String(value)}
            data={question.options.map((key) => ({ value: key, label: t.options[key] ?? key }))}
            onKeyDown={intoText}
            onChange={(event) => change({ value: event.currentTarget.value })}
          />
        )}
        {(question.kind === 'list' || (question.kind === 'text' && !asksNothing)) && (
          <TextInput
            size="xs"
            className={styles.words}
            aria-label={t.value}
            value={String(value)}
            maxLength={200}
            onKeyDown={intoText}
            onChange={(event) => change({ value: event.currentTarget.value })}
          />
        )}
        <span>{t.units[field] ?? ''}:</span>
        <span className={styles.ways}>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-pressed={hasElse}
            onClick={() => (hasElse ? dropElse : putElse)(editor, getPos())}
          >
            {hasElse ? t.dropElse : t.addElse}
          </Button>
          <ActionIcon
            variant="subtle"
            aria-label={t.remove}
            title={t.remove}
            onClick={() => {
              deleteNode()
              editor.commands.focus()
            }}
          >
            <IconTrash size={17} stroke={1.8} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      <NodeViewContent className={styles.branches ?? ''} />
    </NodeViewWrapper>
  )
}
