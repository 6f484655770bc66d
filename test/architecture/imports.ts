/** A file that loads another when it runs. `import type` leaves nothing behind and is free. */
export interface Import {
  file: string
  of: string
}

export type Sources = Map<string, string>

const STATEMENT = /^\s*(?:import|export)\s+(?!type[\s{])(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const CALL = /\bimport\(\s*['"]([^'"]+)['"]/g

export function valueImports(file: string, source: string): Import[] {
  return [STATEMENT, CALL].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, of = '']) => ({ file, of })),
  )
}

/** The path in the project that an import means; nothing for a package. */
export function target({ file, of }: Import): string | undefined {
  if (of.startsWith('#')) return of.slice(1)
  return of.startsWith('./') ? file.replace(/[^/]*$/, of.slice(2)) : undefined
}

/** Files that load each other in a circle, as a path that ends where it began. */
export function cycles(sources: Sources): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (file: string, path: string[]) => {
    const at = path.indexOf(file)
    if (at >= 0) found.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const one of valueImports(file, sources.get(file) ?? '')) {
      const next = target(one)
      if (next && sources.has(next)) walk(next, [...path, file])
    }
    done.add(file)
  }
  for (const file of sources.keys()) walk(file, [])
  return found
}
