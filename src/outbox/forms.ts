import * as v from 'valibot'

export const SettleForm = { as: v.picklist(['sent', 'again'], 'something_refused') }
