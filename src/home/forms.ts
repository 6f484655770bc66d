import * as v from 'valibot'
import { line } from '#src/http/forms.ts'
import { USUAL_PERIOD } from './funnel.ts'

/** What the funnel is about. An address that somebody changed by hand shows the usual period of everybody. */
export const FunnelQuery = v.object({
  period: v.fallback(
    v.pipe(
      v.picklist(['7', '30', '365']),
      v.transform((days) => Number(days) as 7 | 30 | 365),
    ),
    USUAL_PERIOD,
  ),
  organization: v.fallback(line, ''),
})
