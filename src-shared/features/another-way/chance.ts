/** So many went out, and so many of them were answered. */
export type Tried = { sent: number; answered: number }

/** How many mailings the experience of others weighs as much as. */
const weight = 4
/** What is assumed of a way that nobody has tried: two of a hundred. */
const untried = 0.02

/**
 * How probable an answer to the next one is, from 0 to 1: what was answered so far, with the experience of others
 * counted like four mailings more, so that one lucky answer says little and many of them speak for themselves (the
 * posterior mean of a beta distribution; Gelman et al., Bayesian Data Analysis, 2.4).
 *
 * @example chanceOfAnswer({ sent: 0, answered: 0 }, 0.1) // 0.1
 * @example chanceOfAnswer({ sent: 6, answered: 3 }, 0.1) // 0.34
 */
export function chanceOfAnswer({ sent, answered }: Tried, ofOthers: number = untried): number {
  return (answered + weight * ofOthers) / (sent + weight)
}

/** What the next one is likely to bring: turnover and what is left of it, in whole cents. */
export type Prospect = { chance: number; turnoverCents: number; profitCents: number }

/** Turnover = chance × what an answer comes to; profit = turnover × gross margin in per cent − cost of the piece. */
export function prospectOf(
  chance: number,
  {
    answerCents,
    marginPercent,
    pieceCents,
  }: { answerCents: number; marginPercent: number; pieceCents: number },
): Prospect {
  const turnover = chance * answerCents
  return {
    chance,
    turnoverCents: Math.round(turnover),
    profitCents: Math.round((turnover * marginPercent) / 100 - pieceCents),
  }
}
