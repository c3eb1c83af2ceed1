import type { LeafOf } from '@shared/features/selections/leaves'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type LeafKind, onCardOf } from '../../db/leaf'

/** Conditions on what was agreed to; of each purpose on each way the latest day counts, on one day the later entry. */
export const consentLeafKinds: { consent: LeafKind<LeafOf<'consent'>> } = {
  consent: {
    pace: 'index',
    where({ purpose, channel, newsletterId, answer }) {
      const cell = sql`${is('purpose', purpose)} and ${is('channel', channel)} and ${is('newsletter_id', newsletterId)}`
      if (answer === 'unasked') {
        const asked = sql`select customer_id as id from consent where status <> 'unknown' and ${cell}`
        return sql<SqlBool>`not ${onCardOf(asked)}`
      }
      return onCardOf(sql`select customer_id as id from consent
        where status = ${answer} and ${cell} and not exists (
          select 1 from consent as later where later.customer_id = consent.customer_id
            and later.purpose = consent.purpose and later.channel = consent.channel
            and later.newsletter_id is consent.newsletter_id
            and (later.on_date, later.id) > (consent.on_date, consent.id))`)
    },
  },
}

const is = (column: string, value: string | number | null): RawBuilder<SqlBool> =>
  value === null ? sql<SqlBool>`1` : sql<SqlBool>`consent.${sql.ref(column)} = ${value}`
