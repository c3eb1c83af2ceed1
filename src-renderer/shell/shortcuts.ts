import { texts } from '@shared/texts'
import { navigate } from './location'
import { focusMessages } from './messages/messages-store'
import { callRegister } from './register-call'
import type { Route } from './route'
import { focusSearch } from './search/search-store'

/** What a shortcut may need besides the page. */
export type ShortcutTools = { undoNewest: () => Promise<void>; lock: () => void }

export type Shortcut = {
  group: 'everywhere' | 'pages' | 'search' | 'list' | 'card' | 'forms'
  /** As people say them: `Strg+K`. */
  keys: string
  label: string
  /** Left out: the keys belong to a part of a page, which handles them itself. */
  fits?: (event: KeyboardEvent) => boolean
  run?: (tools: ShortcutTools) => void
  /** The keys are the text field's own while one has the focus. */
  outsideFields?: boolean
  /** Works over an open dialog, too. */
  overDialogs?: boolean
}

const mac = navigator.platform.startsWith('Mac')
/** How this machine's keyboard names its keys. */
export const keyNames = mac ? { control: '⌘', alt: '⌥' } : { control: 'Strg', alt: 'Alt' }

const control = (key: string) => (event: KeyboardEvent) =>
  (mac ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === key
// By the key's place: with Alt held, the letter is another one on some keyboards.
const alt = (code: string) => (event: KeyboardEvent) =>
  event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === code
const plain =
  (...keys: string[]) =>
  (event: KeyboardEvent) =>
    !event.ctrlKey && !event.metaKey && !event.altKey && keys.includes(event.key)

/** Every keyboard shortcut of the program: what the keys do, and what the help page says about them. */
export function shortcuts(routes: readonly Route[]): readonly Shortcut[] {
  const t = texts().shortcuts
  const pages = routes
    .filter((route) => route.nav)
    .map(
      (route, index): Shortcut => ({
        group: 'pages',
        keys: `${keyNames.alt}+${index + 1}`,
        label: route.label,
        fits: alt(`Digit${index + 1}`),
        run: () => void navigate(route.path),
      }),
    )
  return [
    {
      group: 'everywhere',
      keys: `${keyNames.control}+K`,
      label: t.search,
      fits: control('k'),
      run: () => focusSearch(),
    },
    { group: 'everywhere', keys: t.anyLetter, label: t.typeToSearch },
    {
      group: 'everywhere',
      keys: `${keyNames.alt}+N`,
      label: t.newCustomer,
      fits: alt('KeyN'),
      run: newCustomer,
    },
    {
      group: 'everywhere',
      keys: `${keyNames.alt}+E`,
      label: t.bookPurchase,
      fits: alt('KeyE'),
      run: bookPurchase,
    },
    {
      group: 'everywhere',
      keys: `${keyNames.control}+Z`,
      label: t.undo,
      fits: control('z'),
      run: ({ undoNewest }) => void undoNewest(),
      outsideFields: true,
    },
    {
      group: 'everywhere',
      keys: `${keyNames.alt}+M`,
      label: t.messages,
      fits: alt('KeyM'),
      run: focusMessages,
    },
    { group: 'everywhere', keys: 'F9', label: t.counterView },
    {
      group: 'everywhere',
      keys: `${t.shift}+F9`,
      label: t.lock,
      fits: (event) => event.shiftKey && !event.ctrlKey && !event.altKey && event.key === 'F9',
      run: ({ lock }) => lock(),
      overDialogs: true,
    },
    { group: 'everywhere', keys: '?', label: t.help, fits: plain('?', 'F1'), run: help, outsideFields: true },
    ...pages,
    { group: 'search', keys: '↑+↓', label: t.chooseHit },
    { group: 'search', keys: t.pageKeys, label: t.nextSection },
    { group: 'search', keys: 'Enter', label: t.openHit },
    { group: 'search', keys: 'Esc', label: t.leaveSearch },
    { group: 'list', keys: '↑+↓', label: t.browse },
    { group: 'list', keys: t.homeEnd, label: t.firstLast },
    { group: 'list', keys: 'Enter', label: t.openCard },
    { group: 'list', keys: t.space, label: t.mark },
    { group: 'list', keys: `${t.shift}+↑+↓`, label: t.markStretch },
    { group: 'list', keys: `${keyNames.control}+A`, label: t.markAll },
    { group: 'list', keys: `${keyNames.alt}+A`, label: t.changeMarked },
    {
      group: 'list',
      keys: `${keyNames.alt}+R`,
      label: t.register,
      fits: alt('KeyR'),
      run: callRegister,
    },
    { group: 'card', keys: `${keyNames.alt}+K`, label: t.note },
    { group: 'card', keys: `${keyNames.alt}+T`, label: t.addEntry },
    { group: 'card', keys: `${keyNames.alt}+W`, label: t.repeatEntry },
    { group: 'card', keys: 'F2', label: t.editCard },
    { group: 'card', keys: `${keyNames.alt}+↑+↓`, label: t.leafCards },
    { group: 'card', keys: `${keyNames.control}+V`, label: t.pasteDocument },
    { group: 'forms', keys: `${keyNames.alt}+${t.pageKeys}`, label: t.leafLetters },
    { group: 'forms', keys: 'Tab', label: t.nextField },
    { group: 'forms', keys: 'Enter', label: t.saveLine },
    { group: 'forms', keys: `${keyNames.control}+S`, label: t.saveForm },
    { group: 'forms', keys: 'Esc', label: t.closeDialog },
  ]
}

/** Opens the empty card. */
export function newCustomer(): void {
  void navigate('/customers/new')
}

/** Books on the card that is open; elsewhere asks first who is buying. */
export function bookPurchase(): void {
  const card = /^#(\/customers\/\d+)/.exec(location.hash)?.[1]
  if (card) void navigate(`${card}?do=purchase`)
  else focusSearch('purchase')
}

function help(): void {
  void navigate('/help')
}
