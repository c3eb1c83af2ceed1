export { CardConsents } from './CardConsents'
export { ConsentLine } from './ConsentLine'
export { ConsentsPage } from './page/ConsentsPage'
export { useConsentCount } from './use-consents'
