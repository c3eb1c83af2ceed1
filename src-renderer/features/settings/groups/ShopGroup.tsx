import { IconBuildingStore } from '@tabler/icons-react'
import { GroupPanel } from '../GroupPanel'
import { ShopFields } from '../ShopFields'
import { type GroupProps, useForm } from './use-form'

/** The shop on its letterhead. */
export function ShopGroup({ stored }: GroupProps<'shop'>) {
  const { t, form, value, change, title } = useForm('shop', stored)
  return (
    <GroupPanel title={title} icon={IconBuildingStore} hint={t.shop.hint} form={form}>
      <ShopFields shop={value} onChange={change} />
    </GroupPanel>
  )
}
