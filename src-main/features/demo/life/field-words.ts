import { fieldPresets as presets } from '@shared/texts/de/field-presets'
import type { Words } from '../assortment'
import type { Random } from '../random'

/** „Persönliches“; `age` where it is known. */
export function atHome(age: number | null, random: Random): Words {
  const { occupation, hobbies, family, education, educations, ageGroup, ageGroups } = presets
  const jobs = [
    'Lehrerin',
    'Ingenieur',
    'Ärztin',
    'im Ruhestand',
    'Buchhalterin',
    'Gärtner',
    'Architekt',
    'Erzieherin',
  ]
  const decade = age === null ? random.int(1, 6) : Math.min(7, Math.max(0, Math.floor(age / 10) - 1))
  return {
    [occupation]: age !== null && age > 67 ? 'im Ruhestand' : random.pick(jobs),
    ...(random.chance(0.6) && {
      [hobbies]: random.pick([
        'Wandern',
        'Chor',
        'Kochen, Reisen',
        'Garten',
        'Radfahren',
        'Lesen, Theater',
        'Skat',
      ]),
    }),
    ...(random.chance(0.4) && {
      [family]: random.pick([
        'zwei erwachsene Töchter',
        'Enkel Paul und Mia',
        'verheiratet',
        'drei Kinder',
        'Hund Balu',
      ]),
    }),
    ...(random.chance(0.3) && { [education]: random.pick(educations) }),
    [ageGroup]: ageGroups[decade] ?? '',
  }
}

/** „Vertraulich“: what somebody said about their health and asked to be kept in mind. */
export function protectedRemark(random: Random): Words {
  const remarks = [
    'Zöliakie, nur glutenfrei',
    'hört auf dem linken Ohr schlecht',
    'Diabetes',
    'sitzt im Rollstuhl',
  ]
  return { [presets.health]: random.pick(remarks) }
}

/** „Firma“. */
export function ofCompany(random: Random): Words {
  return {
    [presets.legalForm]: random.pick([
      'Einzelunternehmen',
      'e. K.',
      'GbR',
      'GmbH',
      'GmbH',
      'GmbH & Co. KG',
      'e. V.',
    ]),
    [presets.branch]: random.pick([
      'Gastronomie',
      'Handwerk',
      'Gesundheit',
      'Beratung',
      'Handel',
      'Immobilien',
    ]),
    ...(random.chance(0.5) && { [presets.vatId]: `DE${random.int(100_000_000, 399_999_999)}` }),
    [presets.size]: presets.sizes[random.pick([0, 0, 0, 1, 1, 2])] ?? '',
    ...(random.chance(0.5) && {
      [presets.hours]: random.pick([
        'Mo–Fr 8–17 Uhr',
        'Di–So ab 17 Uhr',
        'Mo–Sa 9–18 Uhr',
        'Mittwoch Ruhetag',
      ]),
    }),
  }
}

/** A group that a shop would make itself. */
export function delivery(random: Random): Words {
  return {
    'Ins Haus': random.chance(0.8),
    ...(random.chance(0.7) && { 'Am liebsten': random.pick(['vormittags', 'nachmittags', 'abends']) }),
    ...(random.chance(0.5) && {
      Abstellen: random.pick([
        'Garage, Tor ist offen',
        'beim Nachbarn Weber',
        'Hintereingang',
        'bitte nie abstellen',
      ]),
    }),
    ...(random.chance(0.4) && { Leergut: random.int(1, 6) }),
  }
}
