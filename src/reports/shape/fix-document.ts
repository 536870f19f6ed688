import type { DirectDependency, Fix, FixOwner, Origin, Remedy } from '../../model/index.js'

/** A step of the fix plan, for programs. Keys are written in the order in which they stand here. */
export function fixDocument(each: Fix): object {
  const { name, ecosystem, purls, from, to, clears, findings, stays, beyond, major, owner, remedy } = each
  return {
    name,
    ...(ecosystem === '' ? {} : { ecosystem }),
    purls,
    from,
    ...(to === undefined ? {} : { to }),
    ...(major === undefined ? {} : { major }),
    clears,
    findings,
    stays,
    ...(beyond === undefined ? {} : { beyond: { to: beyond.to, clears: beyond.clears } }),
    owner: fixOwner(owner),
    ...(remedy === undefined ? {} : { remedy: remedyDocument(remedy) }),
    artifacts: each.artifacts,
    functions: each.functions
  }
}

function fixOwner(owner: FixOwner): object {
  switch (owner.kind) {
    case 'project': {
      const { kind, manager, manifests, via } = owner
      return { kind, manager, manifests, via: via.map(dependency) }
    }
    case 'layer': {
      const { kind, layers, publisher } = owner
      return { kind, layers, ...(publisher === undefined ? {} : { publisher }) }
    }
    case 'image':
      return { kind: owner.kind, ...(owner.base === undefined ? {} : { base: owner.base }) }
    case 'runtime':
    case 'unknown':
      return { kind: owner.kind }
  }
}

function remedyDocument({ command, edit }: Remedy): object {
  return {
    ...(command === undefined ? {} : { command }),
    ...(edit === undefined ? {} : { edit: { file: edit.file, line: edit.line } })
  }
}

/** A file that names a component, for programs. */
export function originDocument({ path, manager, direct, via, ranges }: Origin): object {
  return {
    path,
    manager,
    direct,
    via: via.map(dependency),
    ...(ranges === undefined ? {} : { ranges })
  }
}

function dependency({ name, version }: DirectDependency): object {
  return { name, ...(version === undefined ? {} : { version }) }
}
