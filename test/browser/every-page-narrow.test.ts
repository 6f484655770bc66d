import { describeEveryPage } from './every-page.ts'

describeEveryPage({ locale: 'ar', viewport: { width: 360, height: 780 }, colorScheme: 'dark' })
