export { CardConsents } from './CardConsents'
export { ConsentsFact } from './ConsentsFact'
export { ConsentsPage } from './page/ConsentsPage'
export { useConsentCount } from './use-consents'
