import type { BranchSet } from '@shared/features/presets/branch-set'
import { allergy, choice, choices, date, number, text } from './parts'

const judgement = choice('Urteil', 'begeistert', 'gut', 'geht so', 'lieber nicht')

/** What a wine shop remembers: what was tasted, and what somebody likes to drink. */
export const wine: BranchSet = {
  entryKinds: [
    {
      key: 'wine.tasting',
      name: 'Verkostung',
      icon: 'wine',
      fields: [text('Wein'), text('Weingut'), number('Jahrgang'), judgement],
    },
  ],
  cardGroups: [
    {
      key: 'wine.taste',
      name: 'Weingeschmack',
      fields: [
        choices('Trinkt gern', 'Rotwein', 'Weißwein', 'Rosé', 'Schaumwein', 'Süßwein', 'Spirituosen'),
        choices('Geschmack', 'trocken', 'feinherb', 'lieblich', 'kräftig', 'leicht', 'holzbetont'),
        text('Rebsorten'),
        text('Herkunft'),
        number('Flasche bis', '€'),
      ],
    },
  ],
}

/** What a delicatessen remembers: platters to repeat, allergies, machines at home. */
export const deli: BranchSet = {
  entryKinds: [
    allergy,
    {
      key: 'deli.platter',
      name: 'Platte',
      icon: 'cheese',
      fields: [
        text('Anlass'),
        number('Personen'),
        text('Zusammenstellung'),
        number('Preis je Person', '€'),
        date('Abholung'),
      ],
    },
  ],
  thingKinds: [
    {
      key: 'deli.coffeeMachine',
      name: 'Kaffeemaschine',
      icon: 'coffee',
      serialLabel: 'Seriennummer',
      fields: [text('Modell'), text('Bohne'), text('Mahlgrad'), date('Entkalkt am')],
    },
  ],
  cardGroups: [
    {
      key: 'deli.taste',
      name: 'Vorlieben',
      fields: [
        choices('Isst gern', 'Käse', 'Wurst', 'Fisch', 'Antipasti', 'Süßes'),
        choices('Ernährung', 'vegetarisch', 'vegan', 'ohne Alkohol'),
        text('Mag nicht'),
      ],
    },
  ],
}
