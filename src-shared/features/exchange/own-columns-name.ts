import { CardNumberFields } from '@shared/features/customers/card'
import { ownFiles as words } from '@shared/texts/de/own-files'
import type { OwnColumn } from './own-column'
import { keyOf, labelled, linesOf } from './own-lines'
import { lineToPerson, personToLine } from './own-people'
import { birthdayCell, isYes, readOwnBirthday, yesNo } from './own-values'

type NamePart = 'title' | 'firstName' | 'lastName' | 'nameSuffix'

const namePart = (part: NamePart): OwnColumn => ({
  of: ({ person }) => person.fields[part],
  into: (text, { person }) => {
    person.fields[part] = text
  },
})

/** Who it is. Of a group the columns show the first of its people; all of them stand in `people`, which is read. */
export const nameColumns = {
  number: {
    of: ({ own }) => own.card.number,
    into: (text, { own }) => {
      own.card.number = text
    },
  },
  cardNumbers: {
    of: ({ own }) =>
      own.card.cardNumbers.map(({ label, number }) => `${words.cardNumbers[label]}: ${number}`).join('\n'),
    into: (text, { own }) => {
      own.card.cardNumbers = linesOf(text).map((line) => {
        const [label, number] = labelled(line)
        return CardNumberFields.parse({ label: keyOf(words.cardNumbers, label, 'card'), number })
      })
    },
  },
  kind: {
    of: ({ own }) => words.kinds[own.card.kind],
    into: (text, { own }) => {
      own.card.kind = keyOf(words.kinds, text, own.card.kind)
    },
  },
  groupName: {
    of: ({ own }) => own.card.groupName,
    into: (text, { own }) => {
      own.card.groupName = text
    },
  },
  salutation: {
    of: ({ person }) => words.salutations[person.fields.salutation],
    into: (text, { person }) => {
      person.fields.salutation = keyOf(words.salutations, text, 'none')
    },
  },
  title: namePart('title'),
  firstName: namePart('firstName'),
  lastName: namePart('lastName'),
  nameSuffix: namePart('nameSuffix'),
  addressForm: {
    of: ({ person }) => words.addressForms[person.fields.addressForm],
    into: (text, { person }) => {
      person.fields.addressForm = keyOf(words.addressForms, text, 'formal')
    },
  },
  birthday: {
    type: 'date',
    of: ({ person }) => birthdayCell(person.fields.birthday),
    into: (text, { person }) => {
      person.fields.birthday = readOwnBirthday(text)
    },
  },
  child: {
    of: ({ person }) => yesNo(person.fields.child),
    into: (text, { person }) => {
      person.fields.child = isYes(text)
    },
  },
  people: {
    of: ({ people }) => (people ?? []).map(personToLine).join('\n'),
    into: (text, draft) => {
      draft.people = [...(draft.peopleRead ? (draft.people ?? []) : []), ...linesOf(text).map(lineToPerson)]
      draft.peopleRead = true
    },
  },
} satisfies Record<string, OwnColumn>
