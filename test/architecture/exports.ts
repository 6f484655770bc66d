import { type Sources, target } from './imports.ts'

const EXPORT = /^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm
const IMPORT = /^import (?:type )?(?:\{([^}]*)\}|\* as \w+) from '([^']+)'/gm
const NAME = /(?:type )?(\w+)(?: as \w+)?/g
/** Of `import * as`. */
const EVERYTHING = 'everything'

/** What a file of the product offers and no other file takes by its name, tests included. */
export function unusedExports(sources: Sources): string[] {
  const taken = new Set([...sources].flatMap(([file, source]) => namesTaken(file, source)))
  return [...sources]
    .filter(([file]) => !file.startsWith('test/') && !taken.has(`${file} ${EVERYTHING}`))
    .flatMap(([file, source]) => [...source.matchAll(EXPORT)].map(([, name]) => `${file} ${name}`))
    .filter((offered) => !taken.has(offered))
}

function namesTaken(file: string, source: string) {
  return [...source.matchAll(IMPORT)].flatMap(([, names = EVERYTHING, of = '']) =>
    [...names.matchAll(NAME)].map(([, name]) => `${target({ file, of })} ${name}`),
  )
}
