import type { BundleWish } from './writeBundle.ts'

/** For whoever opens a bundle without Wegwijs, in twenty years. No name of a person stands in it. */
export function coverText({
  bundle,
  from,
  content,
}: Pick<BundleWish, 'bundle' | 'from' | 'content'>): string {
  const what =
    content.kind === 'people'
      ? [
          'Dossiers die een kantoor overdraagt aan een ander kantoor.',
          'Files that one office hands over to another.',
        ]
      : ['Een ontvangstbewijs voor overgedragen dossiers.', 'A receipt for files that were handed over.']
  return [
    'Wegwijs',
    ...what,
    '',
    from.name,
    `wegwijs-${bundle}.age`,
    '',
    'manifest.json  wie stuurt wat aan wie; van elk bestand de lengte en de SHA-256',
    'manifest.json  who sends what to whom; of each file its length and SHA-256',
    'manifest.sig   Ed25519-handtekening / signature',
    'people/*/dossier.json  UTF-8 JSON',
    'people/*/documents/*   PDF, foto / picture, tekst / text',
    '',
  ].join('\n')
}
