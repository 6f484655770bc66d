import * as v from 'valibot'
import { line } from '#src/http/forms.ts'
import { PERIODS, USUAL_PERIOD } from './funnel.ts'

/** What the funnel is about. An address that somebody changed by hand shows the usual period of everybody. */
export const FunnelForm = v.object({
  period: v.fallback(v.pipe(v.string(), v.transform(Number), v.picklist(PERIODS)), USUAL_PERIOD),
  organization: v.fallback(line, ''),
})
