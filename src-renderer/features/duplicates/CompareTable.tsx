import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { mergedCard, mergeFields, standOf, takesBoth } from '@shared/features/duplicates/merge-fields'
import styles from './duplicates.module.css'
import { FieldRow } from './FieldRow'
import { fieldName, fieldWords } from './field-words'
import { moveBetweenRows } from './row-keys'
import type { Compared, Merging } from './use-merging'

/** Both cards side by side, field by field, and how the card will be. What is the same on both is not asked. */
export function CompareTable({ merging, compared }: { merging: Merging; compared: Compared }) {
  const t = useTexts().duplicates
  const { winner, loser, ownFields } = compared
  const outcome = mergedCard(winner, loser, merging.choices)
  const fields = mergeFields(winner.kind)
  const asked = fields.filter((field) => standOf(winner, loser, field) !== 'same')
  return (
    <div className={styles.scroller}>
      <table className={styles.table} onKeyDown={moveBetweenRows}>
        <thead>
          <tr>
            <th scope="col">{t.field}</th>
            <CardHead card={winner} text={t.stays} />
            <CardHead card={loser} text={t.goes} />
            <th scope="col">{t.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map((field) => (
            <FieldRow
              key={field}
              name={fieldName(field)}
              discreet={field === 'paymentRemark'}
              winner={fieldWords(field, winner)}
              loser={fieldWords(field, loser)}
              outcome={fieldWords(field, outcome)}
              conflict={standOf(winner, loser, field) === 'conflict'}
              both={takesBoth(field)}
              choice={merging.choiceOf(field)}
              onChoose={(choice) => merging.choose(field, choice)}
            />
          ))}
          {ownFields.map((own) => {
            const choice = merging.ownChoiceOf(own.fieldId)
            return (
              <FieldRow
                key={`own ${own.fieldId}`}
                name={own.name}
                discreet={own.sensitive}
                winner={own.winner}
                loser={own.loser}
                outcome={choice === 'loser' ? own.loser : own.winner}
                conflict
                both={false}
                choice={choice}
                onChoose={(chosen) => merging.chooseOwn(own.fieldId, chosen)}
              />
            )
          })}
        </tbody>
      </table>
      <p className={styles.hint}>
        {t.alike(fields.length - asked.length)}{' '}
        {t.former(outcome.number === loser.number ? winner.number : loser.number)}
      </p>
    </div>
  )
}

function CardHead({ card, text }: { card: CustomerCard; text: string }) {
  return (
    <th scope="col">
      <span className={styles.side}>{text}</span>
      <Link to={`/customers/${card.id}`}>{card.displayName}</Link>
    </th>
  )
}
