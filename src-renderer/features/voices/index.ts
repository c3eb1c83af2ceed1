export { CardVoices } from './CardVoices'
export { MattersLater, MattersToday } from './MattersToday'
export { useVoiceCount } from './use-voice-count'
export { VoicesPage } from './VoicesPage'
