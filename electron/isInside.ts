import { isAbsolute, relative, resolve } from 'node:path'

/** True when `path` is `folder` or lies below it, on this system's own rules for paths. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path))
  return way === '' || (way.split(/[/\\]/u)[0] !== '..' && !isAbsolute(way))
}
