import type { LabelPaper } from '@shared/features/labels/contract'
import { formatDecimal } from '@shared/kernel/decimal'

type Moved = { right: number; down: number }

/** „0,8 mm nach rechts, 0,3 mm nach oben“. */
function inWords({ right, down }: Moved): string {
  return [
    right !== 0 && `${formatDecimal(Math.abs(right))} mm nach ${right > 0 ? 'rechts' : 'links'}`,
    down !== 0 && `${formatDecimal(Math.abs(down))} mm nach ${down > 0 ? 'unten' : 'oben'}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** Words on labels, tags and cards, and of their files; `labels-page.ts` holds those of the page. */
export const labels = {
  titles: {
    address: 'Etiketten',
    envelope: 'Umschläge',
    tag: 'Geschenkanhänger',
    badge: 'Namensschilder',
    card: 'Kundenkarten',
  } satisfies Record<LabelPaper['product'], string>,
  /** Layouts of the program on plain cardboard, by their keys. */
  layouts: {
    'own-card': 'Kundenkarten zum Ausschneiden',
    'own-badge': 'Namensschilder zum Ausschneiden',
    'own-tag': 'Geschenkanhänger zum Ausschneiden',
  } as Readonly<Record<string, string>>,
  family: 'Familie',
  /** Above the name on a tag. */
  tagFor: 'Für',
  cardNumber: (number: string) => `Kundennummer ${number}`,
  /** What an operation is about. */
  goesOn: (sheet: string, next: number) => `${sheet}, weiter mit Etikett ${next}`,
  offset: (moved: Moved) => inWords(moved) || 'ohne Versatz',
  calibration: {
    title: 'Prüfseite',
    fromLeft: '20 mm vom linken Rand',
    fromTop: '20 mm vom oberen Rand; dieser Strich ist 100 mm lang',
    steps: (sheet: string, moved: Moved | null): string[] => [
      `${sheet}${moved ? `; gedruckt mit Versatz: ${inWords(moved)}` : ''}`,
      '1. Auf gewöhnliches Papier drucken, mit 100 % („Tatsächliche Größe“). Ist der waagerechte Strich keine 100 mm lang, verkleinert der Drucker noch.',
      '2. Vom linken Rand des Papiers bis zum senkrechten Strich messen, vom oberen bis zum waagerechten. Beides soll 20 mm sein.',
      '3. Ist es weniger, kommt der Unterschied zum Versatz nach rechts oder nach unten dazu; ist es mehr, geht er davon ab.',
      '4. Zur Probe auf einen Etikettenbogen legen und beides gegen das Licht halten.',
    ],
  },
}
