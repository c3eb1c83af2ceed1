import type { BranchSet } from '@shared/features/presets/branch-set'
import { choice, date, number, text, yesNo } from './parts'

/** What a boutique or shoe shop keeps: sizes by article, measures of the body, alterations. */
export const fashion: BranchSet = {
  entryKinds: [
    {
      key: 'fashion.sizes',
      name: 'Größen',
      icon: 'shirt',
      fields: [
        text('Oberteil'),
        text('Hose'),
        text('Kleid oder Sakko'),
        text('Schuhe'),
        number('Kragen', 'cm'),
        number('Gürtel', 'cm'),
        number('Hut', 'cm'),
      ],
    },
    {
      key: 'fashion.measures',
      name: 'Maße',
      icon: 'ruler',
      fields: [
        number('Körpergröße', 'cm'),
        number('Brust', 'cm'),
        number('Taille', 'cm'),
        number('Hüfte', 'cm'),
        number('Ärmel', 'cm'),
        number('Schritt', 'cm'),
      ],
    },
    {
      key: 'fashion.alteration',
      name: 'Änderung',
      icon: 'needle',
      fields: [text('Stück'), text('Arbeit'), number('Preis', '€'), date('Fertig am'), yesNo('Bezahlt')],
    },
  ],
  cardGroups: [
    {
      key: 'fashion.style',
      name: 'Stil',
      fields: [
        text('Farben'),
        text('Marken'),
        choice('Passform', 'schmal', 'normal', 'weit'),
        text('Mag nicht'),
      ],
    },
  ],
}
