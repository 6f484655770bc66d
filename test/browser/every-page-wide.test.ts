import { WIDE } from '#test/pictures/visit.ts'
import { describeEveryPage } from './every-page.ts'

describeEveryPage({ locale: 'en', viewport: WIDE, colorScheme: 'light' })
