import {
  ActionIcon,
  Button,
  convertCssVariables,
  createTheme,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  type MantineColorsTuple,
  mergeMantineTheme,
} from '@mantine/core'
import { texts } from '@shared/texts'

const green: MantineColorsTuple = [
  '#e4eee8',
  '#cfe0d8',
  '#aacbbd',
  '#82b39f',
  '#5e9c85',
  '#3c8069',
  '#2b6652',
  '#1f5040',
  '#1b4537',
  '#12281f',
]
const red: MantineColorsTuple = [
  '#f8e7e1',
  '#f2d0c6',
  '#e9b0a1',
  '#df8d7a',
  '#d0705c',
  '#c0523d',
  '#bd4f3b',
  '#b4432f',
  '#943323',
  '#6d2418',
]
const gold: MantineColorsTuple = [
  '#faf0d8',
  '#f4e2b8',
  '#edcb86',
  '#e4b85f',
  '#d9a441',
  '#c99330',
  '#b98421',
  '#976814',
  '#77510c',
  '#553a08',
]
const blue: MantineColorsTuple = [
  '#e6edf4',
  '#cfdde9',
  '#b0cce6',
  '#95b6d6',
  '#7ba3c9',
  '#5c85ab',
  '#4a7196',
  '#3a5f82',
  '#2f5072',
  '#213a54',
]
/** Warm greys between paper and ink; Mantine takes them for lines and dim text. */
const gray: MantineColorsTuple = [
  '#fbf8f1',
  '#f1eadb',
  '#e7dfcf',
  '#d8cdb9',
  '#998b74',
  '#9a8f80',
  '#6b6258',
  '#544c44',
  '#3d3731',
  '#2a2622',
]
const dark: MantineColorsTuple = [
  '#f0ebe1',
  '#cfc6b8',
  '#b3a99b',
  '#8d8478',
  '#7d7567',
  '#3a362f',
  '#23211e',
  '#1a1917',
  '#141311',
  '#0f0e0d',
]

const sans = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif"
const serif = "'Bitter Variable', Bitter, serif"

/** Buttons beside the main one: green words on the card. */
const outlined = (name: 'button' | 'ai') => ({
  [`--${name}-bg`]: 'var(--card)',
  [`--${name}-hover`]: 'var(--green-tint)',
  [`--${name}-color`]: 'var(--green-ink)',
  [`--${name}-bd`]: '1px solid var(--green-line)',
})

/** The look of the program as a Mantine theme. */
export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 5 },
  colors: { green, red, gold, blue, gray, dark },
  white: '#fffdf8',
  black: '#2a2622',
  fontFamily: sans,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.5', xl: '1.5' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '12px', xl: '20px' },
  headings: {
    fontFamily: serif,
    fontWeight: '680',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_, { variant }) => ({ root: variant === 'default' ? outlined('button') : {} }),
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { size: 'lg' },
      vars: (_, { variant }) => ({ root: variant === 'default' ? outlined('ai') : {} }),
    }),
    // The page itself never scrolls, and the lock would need a style element, which the policy forbids.
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        radius: 'lg',
        padding: 'lg',
        closeButtonProps: { 'aria-label': texts().ui.close },
        overlayProps: { color: '#2a2622', backgroundOpacity: 0.4 },
      },
      styles: { title: { fontFamily: serif, fontWeight: 680, fontSize: '1.125rem' } },
    },
    Drawer: { defaultProps: { lockScroll: false } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', allowDeselect: false } },
    NumberInput: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
  },
})

/** What Mantine takes for its surfaces and words, in the colours of `tokens.css`, which know light and dark. */
const surfaces = {
  '--mantine-color-body': 'var(--card)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--dim)',
  '--mantine-color-placeholder': 'var(--dim)',
  '--mantine-color-error': 'var(--red-ink)',
  '--mantine-color-anchor': 'var(--green-ink)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-border': 'var(--line)',
}

/**
 * Puts the theme's variables into the page by the style sheet interface: a `<style>` element, which Mantine
 * would write, is forbidden by the page's Content-Security-Policy.
 */
export function adoptThemeVariables(): void {
  const { variables, light, dark } = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    convertCssVariables(
      { variables, light: { ...light, ...surfaces }, dark: { ...dark, ...surfaces } },
      ':root',
    ),
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
