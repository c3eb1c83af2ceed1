import { Covered } from '@renderer/features/fields'
import { useTexts } from '@renderer/shell/use-texts'
import { bySide } from '@shared/features/entries/sides'
import { amountText, valueText } from '@shared/features/entries/value-text'
import type { Field } from '@shared/features/fields/definitions'
import type { FieldContent, FieldValue } from '@shared/features/fields/values'
import { Fragment } from 'react'
import styles from './entries.module.css'
import { useKindFields } from './use-kind-fields'

/** The dot stays at the end of its line. */
const separator = '\u00A0· '

type Props = {
  of: 'entry' | 'thing'
  kindId: number
  values: readonly FieldValue[]
  /** What follows the last of them. */
  text?: string
}

/** What stands in the fields of an entry or thing, in a line or two; right and left beside each other. */
export function KindValues({ of, kindId, values, text = '' }: Props) {
  const fields = useKindFields(of, kindId) ?? []
  const contents = new Map(values.map(({ fieldId, content }) => [fieldId, content]))
  const { plain, pairs } = bySide(fields.filter(({ id }) => contents.has(id)))
  return (
    <>
      {pairs.length > 0 && <Sides pairs={pairs} contents={contents} />}
      {(plain.length > 0 || text) && (
        <span className={styles.facts}>
          {plain.map((field, index) => (
            <Fragment key={field.id}>
              {index > 0 && separator}
              <span className={styles.factName}>{field.name}</span>{' '}
              <Covered name={field.name} covers={field.sensitive}>
                <span dir="auto">{said(contents, field)}</span>
              </Covered>
            </Fragment>
          ))}
          {plain.length > 0 && text && separator}
          {text && <span dir="auto">{text}</span>}
        </span>
      )}
    </>
  )
}

type Contents = ReadonlyMap<number, FieldContent>

function said(contents: Contents, field: Field): string {
  const content = contents.get(field.id)
  return content ? valueText(content, field) : ''
}

/** Two eyes: a line each, what is said of them in columns. */
function Sides({
  pairs,
  contents,
}: {
  pairs: ReturnType<typeof bySide<Field>>['pairs']
  contents: Contents
}) {
  const t = useTexts().entries.sides
  const cell = (field: Field | null) => {
    const content = field && contents.get(field.id)
    if (!field || !content) return ''
    const inColumn = content.type === 'number' && field.type === 'number'
    return (
      <Covered name={field.name} covers={field.sensitive}>
        {inColumn ? amountText(content.number, field.unit) : valueText(content, field)}
      </Covered>
    )
  }
  const unitOf = ({ right, left }: (typeof pairs)[number]) => {
    const field = right ?? left
    return field?.type === 'number' ? field.unit : ''
  }
  return (
    <div className={styles.sidesBox}>
      <table className={styles.sides}>
        <thead>
          <tr>
            <td />
            {pairs.map((pair) => (
              <th key={pair.of} scope="col">
                {pair.of} {unitOf(pair) && <small>{unitOf(pair)}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['right', 'left'] as const).map((side) => (
            <tr key={side}>
              <th scope="row" title={t[`${side}Name`]}>
                {t[side]}
              </th>
              {pairs.map((pair) => (
                <td key={pair.of}>{cell(pair[side])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
