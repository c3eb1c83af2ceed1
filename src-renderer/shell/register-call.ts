import { create } from 'zustand'
import { navigate } from './location'

/** Whether somebody wants to go to the register, which may have to be shown first. */
export const useRegisterCall = create<{ called: boolean }>()(() => ({ called: false }))

/** Puts the keys on the register of the customer list, from wherever. */
export function callRegister(): void {
  useRegisterCall.setState({ called: true })
  const list = document.querySelector<HTMLElement>('[data-register]')
  if (!list?.offsetParent) void navigate('/customers')
}
