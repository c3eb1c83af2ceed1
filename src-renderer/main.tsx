import '@fontsource-variable/bitter'
import '@fontsource-variable/source-sans-3'
import '@mantine/core/styles.layer.css'
import './shell/theme/tokens.css'
import './shell/theme/global.css'
import { createRoot } from 'react-dom/client'
import { Start } from './shell/Start'
import { adoptThemeVariables } from './shell/theme/theme'

adoptThemeVariables()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element.')
createRoot(root).render(<Start />)
