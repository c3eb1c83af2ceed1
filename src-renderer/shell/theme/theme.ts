import {
  ActionIcon,
  Button,
  convertCssVariables,
  createTheme,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core'
import { texts } from '@shared/texts'
import { palette } from './palette'

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
  colors: palette,
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
  // Whom movement makes dizzy asks the system for less of it.
  respectReducedMotion: true,
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
        // A dialog that still fades would swallow the next key, which is meant for the page.
        transitionProps: { exitDuration: 0 },
        // Half of it above and half below, which `inner` moves to the messages' end.
        yOffset: 'calc(5dvh + var(--messages-height, 0px) / 2)',
        centered: true,
        radius: 'lg',
        padding: 'lg',
        closeButtonProps: { 'aria-label': texts().ui.close },
        overlayProps: { color: '#2a2622', backgroundOpacity: 0.4 },
      },
      styles: {
        title: { fontFamily: serif, fontWeight: 680, fontSize: '1.125rem' },
        inner: { paddingTop: '5dvh', paddingBottom: 'calc(5dvh + var(--messages-height, 0px))' },
      },
    },
    Drawer: { defaultProps: { lockScroll: false } },
    Popover: { defaultProps: { transitionProps: { transition: 'fade', duration: 150, exitDuration: 0 } } },
    TextInput: { defaultProps: { size: 'md' } },
    Autocomplete: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
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
