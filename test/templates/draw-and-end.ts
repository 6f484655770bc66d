import { builtInTemplate } from '#src/templates/built-in.ts'
import { drawMail } from '#src/templates/draw.ts'
import { LOOK, sampleValues } from './sample.ts'

const template = builtInTemplate('invitation', 'en')
await drawMail({ template, look: LOOK, values: sampleValues('en'), lang: 'en', dir: 'ltr' })
process.stdout.write('drawn')
